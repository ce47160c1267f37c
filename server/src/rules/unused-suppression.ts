import { l10n } from '../l10n.ts';
import { nearest } from '../nearest.ts';
import { firstIndex } from '../sorted.ts';
import type { Span } from '../span.ts';
import type { Suppression } from '../study/suppressions.ts';
import { suppressionsIn, VERBS } from '../study/suppressions.ts';
import type { CaseStudy } from '../study/types.ts';
import type { Before, Finding, Fix, Rule } from './rule.ts';
import { quote } from './support/places.ts';
import { removalOf } from './support/suppressionRemoval.ts';

const ID = 'unused-suppression';

/** A suppression that silences nothing, names no rule there is, or is spelt so that nobody reads it. */
export const unusedSuppression: Rule = {
  id: ID,
  title: 'A suppression that silences nothing',
  why: `A comment that silences a rule is a promise: this finding was seen and is meant. When the text behind it has changed, the comment stays and silences the next
finding of that rule unseen; a misspelt one never silenced anything. Comments for rules that are off are left alone.`,
  severity: 'information',
  whole: true,
  examples: {
    good: [
      {
        text: '# Study\n\n## Impact\n\n<!-- case-prism-disable-next-line unquantified-claim -->\nWe reduced churn.\n',
        note: 'there is a finding, and it is silent',
      },
      { text: '# Study\n\n<!-- a note to myself -->\n', note: 'any other comment' },
    ],
    bad: [
      {
        text: '# Study\n\n## Impact\n\n<!-- case-prism-disable-next-line unquantified-claim -->\nWe reduced churn from 4.1% to 2.3%.\n',
        note: 'the claim has its number now',
      },
      {
        text: '# Study\n\n## Impact\n\n<!-- case-prism-disable-next-line unquantifed-claim -->\nWe reduced churn.\n',
        note: 'the rule is misspelt',
      },
      {
        text: '# Study\n\n## Impact\n\n<!-- case-prism-disable-nextline unquantified-claim -->\nWe reduced churn.\n',
        note: 'the comment is misspelt',
      },
      {
        text: '---\ncase-prism:\n  disable: [tool-list, passion]\n---\n\n# Study\n\nI love ML.\n',
        note: 'one of two rules finds nothing',
      },
    ],
  },

  check(study, _options, before) {
    const places = placesOf(before);
    return [
      ...suppressionsIn(study).flatMap((suppression) => problemOf(study, suppression, before, places)),
      ...misspelt(study),
    ].sort((a, b) => a.start - b.start);
  },

  fixes(study, finding) {
    const { instead } = finding.data ?? {};
    const fixes: Fix[] = [];
    if (typeof instead === 'string')
      fixes.push({
        title: l10n.t`Change to ${quote(instead)}`,
        edits: [{ start: finding.start, end: finding.end, newText: instead }],
        preferred: true,
        kind: 'Correct all {n} misspelt suppressions',
        mechanical: true,
      });
    const edit = removalOf(study, finding);
    if (edit)
      fixes.push({
        title: l10n.t`Remove this suppression`,
        edits: [edit],
        preferred: fixes.length === 0,
        ...(fixes.length === 0 && { kind: 'Remove all {n} unused suppressions', mechanical: true }),
      });
    return fixes;
  },
};

/** Where each rule found something, and where any did (undefined), in order. */
type Places = ReadonlyMap<string | undefined, readonly number[]>;

function placesOf({ found }: Before): Places {
  const places = new Map<string | undefined, number[]>([[undefined, []]]);
  for (const { rule, start } of found) {
    places.get(undefined)!.push(start);
    const own = places.get(rule);
    if (own) own.push(start);
    else places.set(rule, [start]);
  }
  for (const own of places.values()) own.sort((a, b) => a - b);
  return places;
}

/** Whether anything was found that a suppression holds for. */
function silencesAny({ rule, covers }: Suppression, places: Places): boolean {
  const own = places.get(rule);
  if (!own || !covers) return false;
  const next = own[firstIndex(own, (place) => place >= covers.start)];
  return next !== undefined && next < covers.end;
}

function problemOf({ text }: CaseStudy, suppression: Suppression, { off, ids }: Before, places: Places): Finding[] {
  const { rule, verb, start, end } = suppression;
  const place = { start, end };
  if (rule !== undefined && !ids.includes(rule)) {
    const instead = nearest(rule, ids);
    const hint = instead ? l10n.t`write e.g. ${quote(instead)}.` : l10n.t`e.g. ${quote('unquantified-claim')} is one.`;
    return [
      {
        ...place,
        message: l10n.t`There is no rule ${quote(rule)}, so nothing is silenced: ${hint}`,
        data: { instead },
      },
    ];
  }
  if (rule !== undefined && (off.has(rule) || rule === ID)) return [];
  if (verb === 'enable')
    return suppression.covers
      ? []
      : [
          {
            ...place,
            message: l10n.t`Nothing was silenced above that this could end; it can go, e.g. with its quick fix.`,
          },
        ];
  if (silencesAny(suppression, places)) return [];
  const what = rule === undefined ? 'No rule' : quote(rule);
  const where = WHERE[verb];
  const named = text.slice(start, end) === rule ? 'its name' : 'the comment';
  return [
    {
      ...place,
      message: l10n.t`${what} finds nothing ${where}: ${named} can go, e.g. with its quick fix.`,
      data: { rule },
    },
  ];
}

const WHERE: Readonly<Record<Exclude<Suppression['verb'], 'enable'>, string>> = {
  'disable-next-line': 'on the next line',
  'disable-line': 'on this line',
  'disable-file': 'in this study',
  disable: 'in this stretch',
  'front matter': 'in this study',
};

const SPOKEN = /^<!--\s*case-prism-([\w-]*)/;

/** Comments that look like suppressions and are none. */
function misspelt({ text, comments }: CaseStudy): Finding[] {
  return comments.flatMap((comment: Span) => {
    const source = text.slice(comment.start, comment.end);
    const lead = source.length - source.trimStart().length;
    const [whole, verb] = SPOKEN.exec(source.trimStart()) ?? [];
    if (whole === undefined || verb === undefined || VERBS.some((known) => known === verb)) return [];
    const end = comment.start + lead + whole.length;
    const start = end - verb.length - 'case-prism-'.length;
    const meant = nearest(verb, VERBS);
    const instead = meant && `case-prism-${meant}`;
    const hint = instead
      ? l10n.t`write e.g. ${quote(instead)}.`
      : l10n.t`e.g. ${quote('case-prism-disable-next-line')} is one.`;
    const message = l10n.t`There is no comment ${quote(text.slice(start, end))}, so nothing is silenced: ${hint}`;
    return [{ start, end, message, data: { instead } }];
  });
}
