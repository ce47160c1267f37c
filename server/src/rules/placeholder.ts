import { l10n } from '../l10n.ts';
import type { Rule } from './rule.ts';
import { gapsLeftIn } from './support/gaps.ts';
import { quote } from './support/places.ts';
import { snippetOf } from './support/templates.ts';

/** What the writer meant to fill in and did not. */
export const placeholder: Rule = {
  id: 'placeholder',
  title: 'A placeholder was left',
  why: `“X%”, “TBD” and “[number from Kevin]” say that there is a number and that nobody looked it up. A committee reads them as a result that was never
measured. Found are template gaps (\`{{before}}\`, \`<metric>\`, bracketed requests), \`TODO\` and its like, and letters or question marks
in a number's place; template gaps are only a hint. Code, links, footnotes, check boxes and HTML are left alone.`,
  severity: 'information',
  examples: {
    good: [
      {
        text: '# Study\n\nSee [the number of rows](rows.md), note [^1] and `{{before}}`. We ran 3 x 3 folds on SpaceX data.\n\n[^1]: A note.\n',
        note: 'a link, a footnote, code, a name',
      },
      {
        text: '# Study\n\n- [ ] plan the rollout\n- [x] ship it, H<sub>2</sub>O included\n',
        note: 'check boxes and HTML',
      },
      {
        text: '# Study\n\nThe feature matrix X maps to Y; “why??” asked nobody. The TODO app stayed [sic].\n',
        note: 'letters that are names',
      },
    ],
    bad: [
      { text: '# Study\n\nConversion rose by X%.\n' },
      { text: '# Study\n\nLatency fell to XX ms.\n' },
      { text: '# Study\n\nThe MRR is tbd.\n' },
      { text: '# Study\n\n<metric> went from {{before}} to {{after}}.\n' },
      { text: '# Study\n\nWe saved [number from Kevin] hours.\n' },
      { text: '# Study\n\nIt cost ??? a month. TODO\n' },
    ],
  },

  check(study) {
    return study.blocks.flatMap((block) =>
      gapsLeftIn(study, block).map(({ start, end, text, fill }) => {
        // A new study is full of the template's own gaps: they are marked, but not held against it.
        if (text.startsWith('{{')) {
          const message = l10n.t`${quote(text)} is still open: put your own words or number in its place, e.g. “4.1% a month”.`;
          return { start, end, message, severity: 'hint' as const, data: { fill } };
        }
        const what = block.kind === 'heading' || fill === '{text}' ? 'words' : 'number';
        return {
          start,
          end,
          message: l10n.t`${quote(text)} is still a placeholder: write the ${what} you have, or say why there ${what === 'words' ? 'are' : 'is'} none, e.g. “not measured: the log was lost”.`,
          data: { fill },
        };
      }),
    );
  },

  fixes(study, { start, end, data }) {
    const now = study.text.slice(start, end);
    const newText = snippetOf(typeof data?.fill === 'string' ? data.fill : '{number}');
    return [{ title: l10n.t`Replace ${quote(now)}`, edits: [{ start, end, newText }], snippet: true, preferred: true }];
  },
};
