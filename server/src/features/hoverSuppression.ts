import { RULES } from '../rules/index.ts';
import type { Span } from '../span.ts';
import { directivesOf } from '../study/suppressions.ts';
import type { CaseStudy } from '../study/types.ts';
import { VERB_TEXTS } from './completionRules.ts';

/** What is silenced at an offset: the rule that is named there, in a comment or in front matter, else what the comment does. */
export function aboutSuppression(study: CaseStudy, offset: number): (Span & { readonly text: string }) | undefined {
  const holds = ({ start, end }: Span) => start <= offset && offset < end;
  const directive = directivesOf(study).find(holds);
  const named = [...(directive?.names ?? []), ...(study.frontMatter?.disable ?? [])].find(holds);
  const rule = named && RULES.find(({ id }) => id === named.rule);
  if (named) return rule && { start: named.start, end: named.end, text: `**${rule.title}**\n\n${rule.why}` };
  return directive && { start: directive.start, end: directive.end, text: VERB_TEXTS[directive.verb] };
}
