import { DIMENSIONS } from '../vocabulary/row.ts';
import { COUNTED } from '../vocabulary/units.ts';
import { WordSet } from '../wordSet.ts';
import { Lexicon } from './lexicon.ts';
import type { Measured } from './quantities.ts';
import { type Scan, scan as scanText } from './scan.ts';
import { findTriggers, type Trigger } from './triggers/index.ts';
import type { Claim } from './types.ts';

/** A cell of more words than this is an explanation, not a value. */
const VALUE_WORDS = 5;
/** Words that fill a cell where a number should stand. */
const VAGUE_VALUES = new WordSet(
  'good better best great bad worse worst poor weak strong high low higher lower fast faster slow slower long short many few fewer plenty lots rare frequent small large big huge similar comparable patchy respectable excellent acceptable mediocre decent cheap expensive negligible improved reduced grumpy happy tiny minimal moderate unusable shaky stable unstable much tbd',
);

/** A table row is one claim where its cells hold values: measured when one is a number, unmeasured when they are words. */
export function readRow(scan: Scan, quantities: readonly Measured[]): Claim[] {
  const cells = scan.context.cells ?? [];
  if (cells.length < 2) return [];
  const [label, ...values] = cells;
  const headers = cells.map((cell) => cell.header).join(' | ');
  const labelText = scan.text.slice(label!.start, label!.end);
  const named = scanText(`${labelText} | ${headers}`, { kind: 'row' }).measures;
  const numbers = quantities.filter(
    (q) =>
      q.start >= label!.end && values.some((cell) => q.start >= cell.start && q.end <= cell.end && isValue(scan, cell)),
  );
  const concept = named.find((match) => !match.row.weak)?.row.concept ?? named[0]?.row.concept ?? 'any';
  const row = { start: cells[0]!.start, end: cells.at(-1)!.end };
  const plain = numbers.length >= 2 && /\p{L}{3}/u.test(labelText) && !isConfig(labelText);
  const telling = numbers.filter(
    (q) => plain || named.length > 0 || (q.dimension !== 'score' && q.dimension !== 'count') || q.role === 'change',
  );
  const first = telling[0];
  if (first) {
    return [
      {
        ...row,
        kind: /\b(?:old|baseline|current|before|manual)\b/i.test(labelText) ? 'problem' : 'result',
        quantified: true,
        trigger: { start: first.start, end: first.end },
        dimensions: [first.dimension],
        evidence: telling.map(({ start, end }) => ({ start, end })),
        concept,
      },
    ];
  }
  const triggers = findTriggers(scan).filter(({ doubts }) => doubts.length === 0);
  for (const cell of values) {
    const word = vagueValue(scan, cell, triggers);
    if (word)
      return [
        {
          ...row,
          kind: 'result',
          quantified: false,
          trigger: word,
          dimensions: DIMENSIONS[concept],
          evidence: [],
          concept,
        },
      ];
  }
  return [];
}

const CONFIG = new Lexicon(
  COUNTED.filter((row) => row.role === 'config'),
  'noun',
);

/** A row of settings ("layers", "learning rate") reports no outcome. */
function isConfig(label: string): boolean {
  const { tokens } = scanText(label, { kind: 'row' });
  return tokens.some((_, i) => CONFIG.at(tokens, i) !== undefined) || /\brate\b|\bsize\b/i.test(label);
}

function isValue(scan: Scan, cell: { start: number; end: number }): boolean {
  return (
    scan.tokens.filter((token) => token.kind === 'word' && token.start >= cell.start && token.end <= cell.end).length <=
    VALUE_WORDS
  );
}

function vagueValue(
  scan: Scan,
  cell: { start: number; end: number },
  triggers: readonly Trigger[],
): { start: number; end: number } | undefined {
  const inside = scan.tokens.filter((token) => token.start >= cell.start && token.end <= cell.end);
  if (inside.length === 0 || !isValue(scan, cell)) return undefined;
  const word = inside.find((token) => VAGUE_VALUES.has(token));
  if (word) return { start: word.start, end: word.end };
  const trigger = triggers.find(
    (t) => scan.tokens[t.from]!.start >= cell.start && scan.tokens[t.to - 1]!.end <= cell.end,
  );
  return trigger && { start: scan.tokens[trigger.from]!.start, end: scan.tokens[trigger.to - 1]!.end };
}
