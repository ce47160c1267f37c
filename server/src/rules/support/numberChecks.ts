import { l10n } from '../../l10n.ts';
import { ofPiece } from '../../pieces.ts';
import { type Span, shift } from '../../span.ts';
import type { Block, CaseStudy, Sentence, StudyQuantity } from '../../study/types.ts';
import { computed, fits, rounded, statedBy } from './arithmetic.ts';

/** What one sentence (or table row) says in numbers. Spans are relative to it. */
export interface Statement extends Span {
  /** Without markup. */
  readonly text: string;
  readonly quantities: readonly StudyQuantity[];
  /** For a table row: the header over each quantity. */
  readonly headers?: readonly string[];
}

/** Numbers that cannot all be right, and the arithmetic that says so. */
export interface Contradiction extends Span {
  readonly message: string;
  /** The value that the other numbers give, where the finding's own is a plain percentage. */
  readonly instead?: string;
}

type Check = (statement: Statement) => Contradiction[];

/** "from 120 ms to 68 ms (60% faster)": the change that is stated beside a move. */
const stated: Check = ({ text, start, quantities }) =>
  quantities.flatMap((move, i) => {
    if (move.from === undefined || move.value === undefined) return [];
    return [quantities[i - 1], quantities[i + 1]].flatMap((change) => {
      const told = change && statedBy(change);
      if (!change || !told || !areBeside(text, move, change, start)) return [];
      const percent = move.unit === '%';
      if (fits(move.from!, move.value!, told, percent)) return [];
      const result = computed(move.from!, move.value!, told.unit);
      const written = text.slice(change.start - start, change.end - start);
      return [
        {
          start: change.start,
          end: change.end,
          message: l10n.t`“${text.slice(move.start - start, move.end - start)}” is ${result}, not ${written}: correct one of them, e.g. “${result}”.`,
          ...(told.unit === '%' && { instead: /^[^%]*%/.exec(result)![0] }),
        },
      ];
    });
  });

/** Between a move and its change there stand signs and a few words that name neither another thing nor another time. */
function areBeside(text: string, a: Span, b: Span, origin: number): boolean {
  const between = text.slice(Math.min(a.end, b.end) - origin, Math.max(a.start, b.start) - origin);
  if (between.length > 60 || /[^\p{L}\s.,;:()[\]=–—-]/u.test(between)) return false;
  return (between.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => BRIDGE.has(word));
}

const BRIDGE = new Set(
  'a an the that is i e it was or by of about some roughly nearly over than more which thus improvement reduction cut drop decrease increase gain rise change speed up speedup less lower higher faster fewer cheaper down from went fell rose almost only'.split(
    ' ',
  ),
);

const FALLING = /\b(?:reduc|cut|down\b|fell\b|decreas|drop|lower|sav|slash|shr[aiu]nk)/i;
/** How far before a number the word stands that says which way it went, in UTF-16 units. */
const REACH = 45;
const LESS = /^\s*(?:less|lower|fewer|reduction|decrease|drop|cheaper|shorter|smaller|off)\b/i;

/** "reduced cost by 140%": nothing falls by more than all of it. */
const fallsBeyondAll: Check = ({ text, start, quantities }) =>
  quantities.flatMap((q) => {
    const percent = q.unit === '%' && q.role === 'change' && q.from === undefined && (q.value ?? 0) > 100;
    const before = text.slice(Math.max(0, q.start - start - REACH), q.start - start);
    const after = text.slice(q.end - start);
    if (
      !percent ||
      !(FALLING.test(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1)) || LESS.test(after))
    )
      return [];
    const written = text.slice(q.start - start, q.end - start);
    return [
      {
        start: q.start,
        end: q.end,
        message: l10n.t`A reduction by ${written} is impossible: nothing can fall by more than 100%. Give both values, e.g. “from $85 to $6”.`,
      },
    ];
  });

const PROPORTION =
  /\b(?:accuracy|precision|recall|sensitivity|specificity|f1|f-score|(?:detection|hit|success|acceptance|conversion|click-through|open) rate|ctr|uptime|availability|coverage|probability|chance|share)\b/i;
const SCORE = /\b(?:auc|auroc|auprc|f1|ndcg|mrr|r²|r2|precision|recall|accuracy|probability)(?![\p{L}\d])/iu;

/** "a detection rate of 101.3%", "an AUC of 1.3": shares and scores end at all. */
const beyondAll: Check = ({ text, start, quantities, headers }) =>
  quantities.flatMap((q, i) => {
    if (q.value === undefined || q.from !== undefined || q.role === 'change') return [];
    const about = headers ? headers[i]! : text.slice(Math.max(0, q.start - start - 40), q.start - start);
    const written = text.slice(q.start - start, q.end - start);
    const name = (q.unit === '%' ? PROPORTION : SCORE).exec(about)?.[0];
    const beyond = q.unit === '%' ? q.value > 100 : q.dimension === 'score' && q.value > 1 && q.value < 2;
    if (!name || !beyond) return [];
    return [
      {
        start: q.start,
        end: q.end,
        message: l10n.t`${name} cannot be ${written}: it ends at ${q.unit === '%' ? '100%' : '1'}. Look it up once more, e.g. “${q.unit === '%' ? '93.1%' : '0.93'}”.`,
      },
    ];
  });

/** "4 out of 3 customers". */
const partOfWhole: Check = ({ text, start }) =>
  Array.from(text.matchAll(/\b(\d{1,6}) out of (\d{1,6})\b/g)).flatMap(({ index, 0: written, 1: part, 2: whole }) =>
    Number(part) <= Number(whole)
      ? []
      : [
          {
            start: start + index,
            end: start + index + written.length,
            message: l10n.t`“${written}” is more than all of them: give the part first, e.g. “${whole} out of ${part}”.`,
          },
        ],
  );

const SPLIT = /\b(\d{1,2})\s?\/\s?(\d{1,2})(?:\s?\/\s?(\d{1,2}))?\b/g;

/** "a split of 80/15/15": parts of one whole. */
const splits: Check = ({ text, start }) =>
  /\bsplit|\btrain/i.test(text)
    ? Array.from(text.matchAll(SPLIT)).flatMap(({ index, 0: written, 1: a, 2: b, 3: c }) => {
        const sum = Number(a) + Number(b) + Number(c ?? 0);
        const parts = c === undefined ? `${a} + ${b}` : `${a} + ${b} + ${c}`;
        return sum <= 101 || sum > 150
          ? []
          : [
              {
                start: start + index,
                end: start + index + written.length,
                message: l10n.t`${parts} is ${sum}: the parts of a split add up to 100, e.g. “80/10/10”.`,
              },
            ];
      })
    : [];

/** Verbs show that each share is of its own kind of thing: who read it may have shared it too. */
const DEEDS = /\b(?:\p{L}{2,16}ed|did|had|read|said|saw|use|uses|have|got|do)\b/iu;

/** "83% were benign, 14% DoS, 9% port scans and 1% other": shares of one whole, told one after another. */
const shares: Check = ({ text, start, quantities, headers }) => {
  const parts = quantities.filter(({ unit, from }) => unit === '%' && from === undefined);
  if (headers || parts.length < 3 || !/\b(?:of (?:these|those|them|all|which|the)|were|split|made up)\b/i.test(text))
    return [];
  const near = parts.every((part, i) => {
    const between = i === 0 ? ', ' : text.slice(parts[i - 1]!.end - start, part.start - start);
    return /,|\band\b/.test(between) && !DEEDS.test(between) && (between.match(/[\p{L}]+/gu)?.length ?? 0) <= 4;
  });
  const sum = parts.reduce((total, { value = 0 }) => total + value, 0);
  if (!near || sum <= 101.5) return [];
  const terms = parts.map(({ value = 0 }) => value).join(' + ');
  return [
    {
      start: parts[0]!.start,
      end: parts.at(-1)!.end,
      message: l10n.t`${terms} is ${rounded(sum)}%: shares of one whole add up to 100%, e.g. “80%, 15% and 5%”.`,
    },
  ];
};

const RESTATED = /\b(?:which means|that means|meaning|i\.e\.|in other words|that is)\b/i;

/** "68% were satisfied, which means that nine out of ten recommend it": one share said twice. */
const restated: Check = ({ text, start, quantities }) =>
  quantities.flatMap((q, i) => {
    const next = quantities[i + 1];
    if (next?.value === undefined || q.value === undefined || q.from !== undefined || next.from !== undefined)
      return [];
    if (!isShare(q) || !isShare(next) || !RESTATED.test(text.slice(q.end - start, next.start - start))) return [];
    const [a, b] = [shareOf(q), shareOf(next)];
    if (Math.abs(a - b) <= 0.05) return [];
    const written = text.slice(next.start - start, next.end - start);
    return [
      {
        start: next.start,
        end: next.end,
        message: l10n.t`“${written}” is ${rounded(b * 100)}%, not ${rounded(a * 100)}%: say one of them, e.g. “${text.slice(q.start - start, q.end - start)}”.`,
      },
    ];
  });

function isShare({ unit, dimension, role }: StudyQuantity): boolean {
  return dimension === 'ratio' && role === 'level' && (unit === '%' || unit === undefined);
}

function shareOf({ unit, value = 0 }: StudyQuantity): number {
  return unit === '%' ? value / 100 : value;
}

/** "F1 0.71 (precision 0.66, recall 0.68)": a mean lies between what it is the mean of. */
const meanBetween: Check = ({ text, start }) => {
  const at = (name: RegExp) => name.exec(text);
  const f1 = at(/\bf1(?:[ -]score)? (?:on the [a-z]+ (?:split|set|data) )?(?:of |is |was )?(\d?\.\d+)/i);
  const precision = at(/\bprecision (?:of |is |was )?(\d?\.\d+)/i);
  const recall = at(/\brecall (?:of |is |was )?(\d?\.\d+)/i);
  if (!f1 || !precision || !recall || /\bmacro/i.test(text)) return [];
  const [f, p, r] = [f1, precision, recall].map((match) => Number(match[1])) as [number, number, number];
  if (f <= Math.max(p, r) + 0.011 && f >= Math.min(p, r) - 0.011) return [];
  const end = start + f1.index + f1[0].length;
  return [
    {
      start: end - f1[1]!.length,
      end,
      message: l10n.t`An F1 of ${f1[1]} lies outside its precision of ${precision[1]} and recall of ${recall[1]}: it is their mean, e.g. “${((2 * p * r) / (p + r)).toFixed(2)}”.`,
    },
  ];
};

const CHECKS: readonly Check[] = [
  stated,
  fallsBeyondAll,
  beyondAll,
  partOfWhole,
  splits,
  shares,
  restated,
  meanBetween,
];

/** Everything in a study that cannot all be right, sentence by sentence; one finding per place. Cost is linear in the study. */
export function contradictionsIn({ blocks, sentences, quantities }: CaseStudy): Contradiction[] {
  const found: Contradiction[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!;
    const first = next;
    while (quantities[next]?.sentence === index) next++;
    for (const one of contradictionsOf(sentence.piece, blocks[sentence.block]!, sentence, quantities, first, next))
      found.push(shift(one, sentence.start));
  }
  return found;
}

/** The contradictions of a sentence, relative to it: its numbers and the headers over them are part of how it reads. */
const contradictionsOf = ofPiece(
  (
    { text },
    { cells, start: origin }: Block,
    { start, end }: Sentence,
    all: readonly StudyQuantity[],
    from: number,
    to: number,
  ) => {
    // Without a number there is nothing to contradict.
    if (from === to && !/\d/.test(text)) return [];
    const quantities = all.slice(from, to);
    const headers =
      cells &&
      quantities.map(
        (q) => cells.find((cell) => origin + cell.start <= q.start && q.end <= origin + cell.end)?.header ?? '',
      );
    const here = quantities.map((quantity) => shift(quantity, -start));
    const found = CHECKS.flatMap((check) => check({ start: 0, end: end - start, text, quantities: here, headers }));
    return found.filter(
      (one, i) => found.findIndex((other) => other.start === one.start && other.end === one.end) === i,
    );
  },
);
