import type { ClaimKind, Dimension, Quantity, Voice } from '../evidence/types.ts';
import { l10n } from '../l10n.ts';
import { changeOf, relativeChange } from '../rules/support/change.ts';
import { lineNumbers, quote } from '../rules/support/places.ts';
import type { Span } from '../span.ts';
import type { CaseStudy, StudyClaim, StudySignal } from '../study/types.ts';
import { RESPONSIBILITIES } from '../vocabulary/responsibilities.ts';
import { said } from './hoverNumbers.ts';

const KINDS: Readonly<Record<ClaimKind, string>> = {
  result: 'a result',
  property: 'how something is',
  goal: 'an aim',
  problem: 'the problem',
};

/** A number of each dimension in plain words, with its usual units. */
const NUMBERS: Readonly<Record<Dimension, string>> = {
  time: 'a time (ms, hours)',
  money: 'an amount of money ($, €)',
  ratio: 'a ratio (%)',
  count: 'a count',
  score: 'a score (0.48)',
  data: 'a size (GB)',
  rate: 'a rate (requests a second)',
  amount: 'a physical amount (kg, kWh)',
};

const VOICES: Readonly<Record<Voice, string>> = {
  I: 'you (“I”)',
  we: 'the team (“we”)',
  passive: 'nobody is named (passive voice)',
  system: 'the system',
  implied: 'nobody is named, so it is taken as yours',
  other: 'somebody or something else',
};

/** Ends a line without ending its paragraph. */
const BREAK = '  \n';

/** More numbers than these are counted, not listed. */
const MOST_EVIDENCE = 3;

/** What is claimed, which number would answer "how much?", and which one does. */
export function aboutClaim(study: CaseStudy, { start, end, kind, dimensions, evidence }: StudyClaim): string {
  const words = markdown(quote(study.text.slice(start, end)));
  const asked = listed(dimensions.map((dimension) => NUMBERS[dimension]));
  return [
    l10n.t`**Claim**, ${KINDS[kind]}: ${words}`,
    l10n.t`“How much?” is answered by ${asked}.`,
    linked(study, start, evidence),
  ].join(BREAK);
}

function linked({ text, uri }: CaseStudy, start: number, evidence: readonly Span[]): string {
  if (evidence.length === 0) return 'No such number was found in its sentence or beside it.';
  const lineOf = lineNumbers(text);
  const shown = evidence.slice(0, MOST_EVIDENCE).map((span) => {
    const words = markdown(quote(text.slice(span.start, span.end)));
    const line = lineOf(span.start);
    return line === lineOf(start) ? words : l10n.t`${words} ([line ${line}](${inLink(uri)}#L${line}))`;
  });
  const rest = evidence.length - shown.length;
  return l10n.t`Evidence: ${shown.join(', ')}${rest > 0 ? l10n.t` and ${rest} more` : ''}`;
}

/** How a number was read: value, unit, dimension, and whether it tells a change or a level. */
export function aboutQuantity(quantity: Quantity): string {
  const { role, dimension, circumstance } = quantity;
  const tells = role === 'change' ? 'a change' : 'a level';
  const place = circumstance ? l10n.t`${BREAK}It surrounds a claim and measures none.` : '';
  return `**Number**: ${readingOf(quantity)} · ${NUMBERS[dimension].replace(/ \(.*/, '')}, ${tells}${place}`;
}

function readingOf(quantity: Quantity): string {
  const { value, from, unit } = quantity;
  if (value === undefined) return 'words that measure without a figure';
  if (from === undefined) return said([value], unit)[0]!;
  const change = changeOf(quantity);
  const relative = unit === '%' || change === undefined ? relativeChange(from, value) : change;
  const [old, now] = said([from, value], unit);
  const both = relative === undefined || relative === change ? change : `${change}, relative ${relative}`;
  return `from ${old} to ${now}${both ? `: **${both}**` : ''}`;
}

/** The responsibility, what shows it, and who is seen carrying it out. */
export function aboutSignal({ responsibility, voice }: StudySignal): string {
  const { name, core, shown } = RESPONSIBILITIES.find(({ id }) => id === responsibility)!;
  return l10n.t`**${name}**${core ? ' (core responsibility)' : ' (responsibility)'}: ${shown}.${BREAK}Who did it: ${VOICES[voice]}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;
}

/** Text of the study, so that it shows as it stands there. */
export function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
}

/** URIs may hold parentheses, which would end a link. */
function inLink(uri: string): string {
  return uri.replace(/\(/g, '%28').replace(/\)/g, '%29');
}
