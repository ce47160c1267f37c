import { l10n } from '../l10n.ts';
import { ofPiece } from '../pieces.ts';
import { phrasesOf, phraseTable } from '../study/phrases.ts';
import type { CaseStudy, Sentence } from '../study/types.ts';
import { stripEnd } from '../text.ts';
import { TOOLS } from '../vocabulary/tools.ts';
import type { Finding, Rule } from './rule.ts';
import { proseSentences } from './support/author.ts';
import { eolOf, lineEnd } from './support/places.ts';
import { snippetOf } from './support/templates.ts';

const TOOL_WORDS = phraseTable(TOOLS);
const toolsIn = phrasesOf(TOOL_WORDS);
/** Names in a row that make a list, and how many of them must be known tools. */
const NAMES = 3;
const KNOWN = 2;
/** A name is short: "Azure OpenAI", "React 18". */
const NAME_WORDS = 3;

const TEMPLATE =
  'With these I built {{what it made possible}}, which moved {{which metric}} from {{before}} to {{after}}.';

/** Tools, one after another, and nothing that anybody did with them. */
export const toolList: Rule = {
  id: 'tool-list',
  title: 'Tools without an outcome',
  why: `A list of tools shows that they were installed. A committee assumes that you can learn any of them; what it cannot assume is what you did with them. Name a tool where
it explains a choice, and say what it made possible, measured.`,
  severity: 'information',
  examples: {
    good: [
      {
        text: '# Study\n\nI moved the features from Postgres to Redis, which cut the lookup from 40 ms to 3 ms.\n',
        note: 'a choice and what it moved',
      },
      {
        text: '# Study\n\n- Python, Redis, Kafka\n\nWith these I built a stream of features that is 2 seconds old at most.\n',
        note: 'the outcome follows',
      },
      { text: '# Study\n\nWe sell in France, Spain and Italy.\n', note: 'another list' },
    ],
    bad: [
      { text: '# Study\n\nI used Python and TensorFlow.\n' },
      { text: '# Study\n\n## Stack\n\nPython, PyTorch, Airflow, Docker, Kubernetes.\n' },
      {
        text: '# Study\n\n- Python 3.11, FastAPI, Pydantic v2\n- Docker, Terraform, GitHub Actions\n- Redis, Postgres 15, S3\n',
      },
    ],
  },

  check(study) {
    return runsOf(study).map(({ start, end, tools }): Finding => {
      const message = l10n.t`${tools} tools and nothing that was done with them: say what they made possible, measured, e.g. “With Redis I brought the feature lookup from 40 ms to 3 ms.”`;
      return { start, end, message };
    });
  },

  fixes(study, { end }) {
    const at = lineEnd(study.text, end);
    const eol = eolOf(study.text);
    const newText = `${eol}${eol}${snippetOf(TEMPLATE)}`;
    return [
      {
        title: l10n.t`Add what these tools made possible`,
        edits: [{ start: at, end: at, newText }],
        snippet: true,
        preferred: true,
      },
    ];
  },
};

/** Names of tools in a row. */
interface Run {
  start: number;
  end: number;
  /** All names listed, and those of them that are known to be tools. */
  tools: number;
  known: number;
  /** "I used …": two are a list then. */
  said: boolean;
}

/** The lists of tools of a study; lines of one list are one. One whose next sentence says what came of it is none. */
function runsOf(study: CaseStudy): Run[] {
  const sentences = proseSentences(study);
  const busy = new Set([...study.signals, ...study.claims].map(({ sentence }) => study.sentences[sentence]));
  const runs: (Run & { last: number })[] = [];
  sentences.forEach((sentence, index) => {
    const found = busy.has(sentence) ? undefined : namesIn(sentence.piece);
    if (!found) return;
    const { start, end } = sentence;
    const run = runs.at(-1);
    const group = study.blocks[sentence.block]!.group;
    if (run?.last === index - 1 && sameList(study, sentences[index - 1]!, sentence, group))
      Object.assign(run, { end, tools: run.tools + found.tools, known: run.known + found.known, last: index });
    else runs.push({ ...found, start, end, last: index });
  });
  return runs
    .filter(({ tools, known, said }) => known >= KNOWN && (said || tools >= NAMES))
    .filter(({ last }) => !tellsOutcome(sentences[last + 1]));
}

function sameList(study: CaseStudy, a: Sentence, b: Sentence, group: number | undefined): boolean {
  return a.block === b.block || (group !== undefined && study.blocks[a.block]!.group === group);
}

function tellsOutcome(next: Sentence | undefined): boolean {
  return next !== undefined && /^\s*(?:with|using|through|on) (?:these|them|this)\b/i.test(next.piece.prose);
}

/** What leads into a list of tools: a label, or "I used". */
const LEAD =
  /^(?:[^:]{1,40}:|(?:i|we) (?:have |also )?(?:used|use|know|worked with|work with|chose)\b|using\b|built with\b)/i;

/** The names that a sentence lists, if it holds nothing else and one of them at least is a known tool. */
const namesIn = ofPiece((piece): Pick<Run, 'tools' | 'known' | 'said'> | undefined => {
  const text = piece.prose;
  const known = toolsIn(piece).length;
  if (known === 0) return undefined;
  const plain = text.replace(/\s+/g, ' ').trim();
  const list = plain.replace(LEAD, '');
  const names = list
    .split(/[,;·|/+&()]|\s(?:and|or|with|plus)\s/)
    .map((name) => stripEnd(name.trim(), '.').trim())
    .filter(Boolean);
  return names.every(isName) ? { tools: names.length, known, said: list !== plain } : undefined;
});

function isName(name: string): boolean {
  return name.split(/\s+/).length <= NAME_WORDS && /^[\p{Lu}\p{N}\uFFFC]|^[a-z]\w*$/u.test(name);
}
