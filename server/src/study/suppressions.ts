import { firstIndex } from '../sorted.ts';
import type { Span } from '../span.ts';
import type { CaseStudy } from './types.ts';

/** What a comment may say after `case-prism-`. */
export const VERBS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type Verb = (typeof VERBS)[number];

/** One rule, or all of them, that the writer silenced; the span is that of the rule's name, or of the comment where no rule is named. */
export interface Suppression extends Span {
  readonly verb: Verb | 'front matter';
  /** Absent: all rules. Not checked, so it may be misspelt. */
  readonly rule?: string;
  /** Where it holds; absent for an `enable` that ends nothing. */
  readonly covers?: Span;
}

/** A comment that speaks to Case Prism. */
export interface Directive extends Span {
  readonly verb: Verb;
  /** The names of rules in it, in order. */
  readonly names: readonly (Span & { readonly rule: string })[];
}

const COMMENT = /^<!--\s*case-prism-(disable-next-line|disable-line|disable-file|disable|enable)(?![\w-])(.*)-->$/s;
const END = Number.POSITIVE_INFINITY;

/** The comments of a study that silence rules or end a silence, in order. */
export function directivesOf({ text, comments }: CaseStudy): Directive[] {
  return comments.flatMap((comment) => {
    const source = text.slice(comment.start, comment.end).trimEnd();
    const lead = source.length - source.trimStart().length;
    const [, verb, rest] = COMMENT.exec(source.trimStart()) ?? [];
    if (verb === undefined || rest === undefined) return [];
    const from = comment.start + source.length - '-->'.length - rest.length;
    // What follows a double dash is the writer's reason.
    const reason = /(?:^|\s)--\s/.exec(rest)?.index ?? rest.length;
    const names = [...rest.slice(0, reason).matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
      rule,
      start: from + index,
      end: from + index + rule.length,
    }));
    return [{ start: comment.start + lead, end: comment.start + source.length, verb: verb as Verb, names }];
  });
}

/** All that the writer silenced, by comments and by `case-prism: {disable: […]}` in the front matter. */
export function suppressionsIn(study: CaseStudy): Suppression[] {
  const { text, frontMatter } = study;
  const whole = { start: 0, end: END };
  const found: Suppression[] = (frontMatter?.disable ?? []).map((name) => ({
    ...name,
    verb: 'front matter',
    covers: whole,
  }));
  /** Stretches that nothing has ended yet, by the rule or '' for all. */
  const open = new Map<string, Suppression>();
  const end = (rule: string, at: number): boolean => {
    const begun = open.get(rule);
    if (begun) found.push({ ...begun, covers: { start: begun.covers!.start, end: at } });
    return open.delete(rule);
  };
  for (const directive of directivesOf(study)) {
    const { verb, names, start } = directive;
    const places: readonly (Span & { rule?: string })[] = names.length > 0 ? names : [{ start, end: directive.end }];
    for (const place of places) {
      const { rule } = place;
      if (verb === 'enable') {
        const ended = rule === undefined ? [...open.keys()].map((name) => end(name, start)) : [end(rule, start)];
        found.push({ ...place, verb, ...(ended.includes(true) && { covers: { start, end: start } }) });
      } else if (verb === 'disable') {
        if (!open.has(rule ?? '')) open.set(rule ?? '', { ...place, verb, covers: { start, end: END } });
      } else found.push({ ...place, verb, covers: placeOf(text, verb, directive) });
    }
  }
  for (const rule of [...open.keys()]) end(rule, END);
  return found;
}

/** Tells whether the writer silenced a rule at an offset. */
export function suppressionsOf(study: CaseStudy): (rule: string, offset: number) => boolean {
  const byRule = new Map<string | undefined, Span[]>();
  for (const { rule, covers } of suppressionsIn(study)) {
    const places = byRule.get(rule);
    if (covers && places) places.push(covers);
    else if (covers) byRule.set(rule, [covers]);
  }
  for (const [rule, places] of byRule) byRule.set(rule, joined(places));
  const holds = (places: readonly Span[] | undefined, offset: number) => {
    const found = places?.[firstIndex(places, ({ start }) => start > offset) - 1];
    return found !== undefined && offset < found.end;
  };
  return (rule, offset) => holds(byRule.get(rule), offset) || holds(byRule.get(undefined), offset);
}

/** The same stretches in order, those that touch as one. */
function joined(places: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && place.start <= last.end) found[found.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else found.push(place);
  }
  return found;
}

function placeOf(
  text: string,
  verb: 'disable-file' | 'disable-line' | 'disable-next-line',
  { start, end }: Span,
): Span {
  if (verb === 'disable-file') return { start: 0, end: END };
  return verb === 'disable-line' ? lineAt(text, start) : nextLine(text, end);
}

function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? END : end + 1 };
}

/** The next line that is not blank: formatters put a blank line after a comment. */
function nextLine(text: string, offset: number): Span {
  const after = lineAt(text, offset).end;
  const next = /\S/g;
  next.lastIndex = Math.min(after, text.length);
  const found = next.exec(text);
  return found ? lineAt(text, found.index) : { start: text.length, end: text.length };
}
