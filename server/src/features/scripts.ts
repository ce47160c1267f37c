import roundScripts from '../../../snippets/round-scripts.json' with { type: 'json' };
import { bodyText } from './snippetText.ts';

/** Of each round script its longest stretch without a gap, by which it is known again once its gaps are filled. */
const STRETCHES = Object.values(roundScripts).map(({ prefix, body }) => ({
  prefix,
  stretch: bodyText(body)
    .split(/\$\{[^}]*\}?|\$\d+|\\.|\n/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), ''),
}));

/** Which round scripts stand in a text, by the prefix that inserts them. */
export function scriptsIn(text: string): string[] {
  return STRETCHES.filter(({ stretch }) => text.includes(stretch)).map(({ prefix }) => prefix);
}
