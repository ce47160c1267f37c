import { Lexicon, type Match } from '../evidence/lexicon.ts';
import { namesMeasure, scan } from '../evidence/scan.ts';
import { l10n } from '../l10n.ts';
import type { Span } from '../span.ts';
import type { CaseStudy } from '../study/types.ts';
import { FAMILIES, GLOSSARY } from '../vocabulary/glossary.ts';
import { markdown } from './hoverParts.ts';

const GLOSSARY_LEXICON = new Lexicon(GLOSSARY, 'noun');

type Words = Pick<Match<unknown>, 'from' | 'to'>;

const CUT_OFF = /^@\d+/;
const PERCENTILE = /\bp(\d{2}(?:\.\d+)?) $/i;

const BETTER = { up: 'Higher is better.', down: 'Lower is better.' } as const;

/** What the measure named at an offset is, and which direction is better; undefined where none is named. */
export function aboutMeasure(study: CaseStudy, offset: number): (Span & { readonly text: string }) | undefined {
  const sentence = study.sentences.find(({ start, end }) => start <= offset && offset < end);
  const block = sentence && study.blocks[sentence.block]!;
  if (!block) return undefined;
  const prose = block.prose.slice(sentence.start - block.start, sentence.end - block.start);
  const { tokens, measures } = scan(prose, { ...block, overlay: study.settings.overlay });
  const spanOf = ({ from, to }: Words): Span => {
    const end = tokens[to - 1]!.end;
    const cutOff = CUT_OFF.exec(prose.slice(end))?.[0].length ?? 0;
    return { start: sentence.start + tokens[from]!.start, end: sentence.start + end + cutOff };
  };
  const isHere = (words: Words) => spanOf(words).start <= offset && offset < spanOf(words).end;
  const measure = measures.find(isHere);
  const entry = GLOSSARY_LEXICON.scan(tokens).find(
    (match) =>
      isHere(match) &&
      (measure ? match.from === measure.from && match.to === measure.to : !namesMeasure(tokens, match.from)),
  );
  const named = measure ?? entry;
  const better = entry?.row.better ?? measure?.row.better;
  const is = entry?.row.is ?? (measure && !measure.row.weak ? FAMILIES[measure.row.concept] : undefined);
  if (!named || !better || !is) return undefined;
  const span = spanOf(named);
  const name = markdown(study.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const share = PERCENTILE.exec(prose.slice(0, tokens[named.from]!.start))?.[1];
  const percentile = share ? l10n.t` p${share} is the value that ${share}% stay within.` : '';
  return { ...span, text: `**${name}**: ${is}. ${BETTER[better]}${percentile}` };
}
