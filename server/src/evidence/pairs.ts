import type { Draft } from './measured.ts';
import type { Token } from './tokens.ts';

const ARROWS = new Set(['→', '⇒', '➔', '➜', '⟶']);
const AGAINST = new Set([
  'against',
  'vs',
  'versus',
  'compared',
  'instead',
  'rather',
  'down',
  'up',
  'than',
  'from',
  'before',
  'was',
  'previously',
]);

/** Joins "from A to B", "A → B", "A to B" and "B, up from A" into one quantity; a range "A to B" is one level. */
export function paired(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const a = drafts[i]!;
    const b = drafts[i + 1];
    const joint = b && joinOf(tokens, a, b);
    if (!joint) {
      out.push(a);
      continue;
    }
    out.push(joint);
    i++;
  }
  return out;
}

function joinOf(tokens: readonly Token[], a: Draft, b: Draft): Draft | undefined {
  const gap = tokens.slice(a.last, b.first);
  if (gap.length > 7) return undefined;
  const same = a.dimension === b.dimension || a.faint || a.dimension === 'score' || b.dimension === 'score';
  if (a.counted === 'team' || a.counted === 'config') return undefined;
  if (!same || (b.role === 'change' && b.unit === '%')) return undefined;
  const words = gap.map((token) => (token.text.length === 1 && ARROWS.has(token.text) ? '→' : token.lower));
  const text = words.join(' ');
  const arrow = words.includes('→') || text.includes('- >') || text.includes('= >') || text.includes('– >');
  const fromWord = [1, 2, 3].some((by) => tokens[a.first - by]?.lower === 'from');
  const toWord = words.includes('to') && !words.includes('and');
  const unit = b.unit ?? a.unit;
  const richer = b.unit && b.dimension !== 'score' ? b : a.unit ? a : b;
  const merged = { ...richer, unit, first: a.first, last: b.last, faint: false, metric: a.metric || b.metric } as Draft;
  const scaleFrom =
    a.unit === undefined && b.unit !== undefined && b.value !== undefined && a.value !== undefined
      ? a.value * (b.factor ?? 1)
      : a.value;
  if (arrow && gap.length <= 4)
    return { ...merged, role: 'change', value: b.value, ...(scaleFrom !== undefined && { from: scaleFrom }) };
  if (fromWord && toWord && gap.length <= 7)
    return {
      ...merged,
      role: 'change',
      value: b.value,
      first: fromIndex(tokens, a.first),
      ...(scaleFrom !== undefined && { from: scaleFrom }),
    };
  if (gap.length === 1 && (words[0] === 'to' || words[0] === '–' || words[0] === '-' || words[0] === 'or'))
    return { ...merged, role: a.role, value: b.value };
  if (
    gap.length <= 4 &&
    (words[0] === 'from' || words[1] === 'from' || words[2] === 'from') &&
    (words.includes('up') || words.includes('down'))
  ) {
    return { ...merged, role: 'change', value: a.value, ...(b.value !== undefined && { from: b.value }) };
  }
  if (
    gap.length <= 4 &&
    AGAINST.has(words[0] === ',' ? (words[1] ?? '') : words[0]!) &&
    a.dimension === b.dimension &&
    !a.faint
  ) {
    return { ...merged, role: 'change', value: a.value, ...(b.value !== undefined && { from: b.value }) };
  }
  return undefined;
}

function fromIndex(tokens: readonly Token[], first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) if (tokens[i]!.lower === 'from') return i;
  return first;
}
