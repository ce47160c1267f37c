import { MENTIONS } from '../../vocabulary/mentions.ts';
import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import { isHypothetical, isNegated } from '../clauses.ts';
import { IRREGULAR_PASTS } from '../inflect.ts';
import { Lexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Voice } from '../types.ts';
import { AIM_WORDS, CONDITIONAL, isPlan } from './shared.ts';

/** Nouns of the trade that show a responsibility where something is asserted of them. */
export const NOUNS = new Lexicon(MENTIONS, 'noun');

const FINITE = new Set(
  'is are was were include includes cover covers contain contains lets has had have does did runs run get gets am takes took goes went came comes made makes gave gives left keeps kept gets got became becomes needs needed'.split(
    ' ',
  ),
);

/** Whether the sentence asserts something of the noun at `at`: it has a verb or a number, and neither plans, denies nor supposes. */
export function asserts(
  scan: Scan,
  at: number,
  noun: { readonly responsibility: ResponsibilityId; readonly work?: boolean },
): boolean {
  const clause = scan.clauses[scan.clauseOf[at]!]!;
  const gate = clause.opener === 'if' && scan.tokens[clause.from - 1]?.lower === 'only';
  if (isNegated(scan.tokens, clause, at)) return false;
  if (!gate && !CONDITIONAL.has(noun.responsibility) && isHypothetical(scan.tokens, clause, at)) return false;
  if (noun.responsibility === 'model-training' && isPassingName(scan, at)) return false;
  const article = [1, 2, 3].some((by) =>
    ['a', 'an', 'one', 'two', 'three', 'then'].includes(scan.tokens[at - by]?.lower ?? ''),
  );
  const label = scan.context.kind === 'item' && noun.responsibility === 'problem-framing';
  if (noun.work) return namesWork(scan, at);
  if (noun.responsibility === 'problem-framing' && isKnown(scan, at)) return false;
  if (isAdvised(scan, at) || (noun.responsibility === 'problem-framing' && isPurpose(scan, at))) return false;
  let verb = label || (article && scan.tokens.length >= 4 && at <= 6);
  for (const [i, token] of scan.tokens.entries()) {
    const planned = isPlan(scan.tokens, i) || AIM_WORDS.has(token.lower);
    if (planned && !(label && i > at)) return false;
    verb ||=
      FINITE.has(token.lower) ||
      IRREGULAR_PASTS.has(token.lower) ||
      token.kind === 'number' ||
      OFTEN.has(token.lower) ||
      (/[^e]ed$/.test(token.lower) && !LEADS.has(scan.tokens[i - 1]?.lower ?? '')) ||
      (scan.context.kind === 'item' && CHOICES.has(token.lower)) ||
      (token.kind === 'word' &&
        /[^s]s$/.test(token.lower) &&
        /^(?:scores|predicts|pages|ranks|re-ranks|reranks|compares|writes|covers|shows|serves|helps|keeps|feeds|picks|performs|achieves|happens|exceeds|matches|outperforms|reaches)$/.test(
          token.lower,
        ));
  }
  return verb;
}

/** A rhythm asserts as a verb does: "PSI per feature, weekly". */
const OFTEN = new Set('hourly daily nightly weekly monthly quarterly every each'.split(' '));

/** "Weekly retraining is recommended": advised, not done. */
/** "The classification problem is hard": a task that was framed before. */
function isKnown({ tokens }: Scan, at: number): boolean {
  return [1, 2].some((by) => /^(?:the|this|that|these|such)$/.test(tokens[at - by]?.lower ?? ''));
}

function isAdvised({ tokens }: Scan, at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ lower }) => ADVISED.has(lower));
}

const ADVISED = new Set('recommended advisable necessary desirable essential'.split(' '));

/** "for regression tasks", "to perform the classification": what the sentence is about, not how a task was framed. */
function isPurpose({ tokens }: Scan, at: number): boolean {
  return [1, 2].some((by) => /^(?:for|perform)$/.test(tokens[at - by]?.lower ?? ''));
}

const OWN_WORDS = new Set('i we our my us'.split(' '));

/** "A decision tree splits the space", "K-means needs k in advance": a kind as subject under a verb of textbooks, with nothing of this story. */
function isTextbook({ tokens }: Pick<Scan, 'tokens'>, at: number): boolean {
  const kind = at === 0 || (at <= 3 && /^an?$/.test(tokens[0]!.lower));
  return (
    kind &&
    tokens.slice(at + 1, at + 5).some(({ lower }) => TEXTBOOK.has(lower)) &&
    !tokens.some(({ lower, kind }) => kind === 'number' || OWN_WORDS.has(lower) || /[^e]ed$/.test(lower))
  );
}

const TEXTBOOK = new Set(
  'splits learns consists works uses assumes assume combines combine estimates maps tries builds means needs need trains train requires require suffers suffer is are can lets allows models fits finds find seeks seek'.split(
    ' ',
  ),
);

/** Whether a list item names work as such ("Missing value imputation and outlier removal"), and says nothing of it. */
function namesWork({ tokens, context }: Scan, at: number): boolean {
  // A bare "Feature engineering" stands in lists of skills and courses.
  if (context.kind !== 'item' || tokens.length < 4 || tokens.some((_, i) => isPlan(tokens, i))) return false;
  return !tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:is|are|was|were|matters?|helps?|requires?|needs?)$/.test(lower));
}

/** Before a participle these make an adjective of it: "good for structured data". */
const LEADS = new Set('for of on with by from the a an'.split(' '));
/** How a list of options marks the one taken: "(choose this)", "so use trees". */
const CHOICES = new Set('choose chosen use pick prefer'.split(' '));

const EXAMPLES = new Set('than like eg'.split(' '));
/** Words of study and of interest: what is learnt or liked was not yet done. */
const STUDY_WORDS = new Set(
  'paper papers authors google openai deepmind thesis dissertation coursework course courses degree bachelor lecture lectures certification certifications certificate specialization specialisation bootcamp fascinated passionate passion familiar knowledge curriculum'.split(
    ' ',
  ),
);

/** A model that is named for comparison, as an example, as a kind, as what makes a feature, or as a subject of study. */
function isPassingName({ tokens }: Scan, at: number): boolean {
  const before = (by: number) => tokens[at - by]?.lower ?? '';
  if ([1, 2, 3].some((by) => EXAMPLES.has(before(by)) || (before(by) === 'such' && before(by - 1) === 'as')))
    return true;
  // "Llama 3 8B" is what was run, "on Llama" what it was run on.
  if (tokens[at + 1]?.kind === 'number' && /^[bB]$|^\d/.test(tokens[at + 2]?.text ?? '')) return true;
  if (before(1) === 'of' && /^(?:types?|kinds?|variants?|families)$/.test(before(2))) return true;
  if ([1, 2, 3, 4].some((by) => /^(?:embed|embedded|encoded|vectorised|vectorized)$/.test(before(by)))) return true;
  if ([1, 2].some((by) => /^(?:embeddings?|vectors|features)$/.test(tokens[at + by]?.lower ?? ''))) return true;
  if ([1, 2, 3, 4].some((by) => /^(?:saved|loaded|deployed|served|shipped|exported)$/.test(before(by)))) return true;
  if (/^(?:others|another|other)$/.test(tokens[0]!.lower)) return true;
  return isTextbook({ tokens }, at) || tokens.some(({ lower }) => STUDY_WORDS.has(lower));
}

/** Names between commas and hardly anything else: a list of tools shows nothing. */
export function isList(scan: Scan): boolean {
  const commas = scan.tokens.filter((token) => token.text === ',' || token.text === '|' || token.text === '•').length;
  return (
    commas >= 2 &&
    scan.tokens.length <= commas * 4 &&
    !scan.tokens.some((token, i) => isCounted(scan, i) || FINITE.has(token.lower) || /[^e]ed$/.test(token.lower))
  );
}

/** "400 trees" is a setting; "Python 3.11" only a name with its version. */
function isCounted({ tokens }: Scan, at: number): boolean {
  return tokens[at]!.kind === 'number' && tokens[at + 1]?.kind === 'word';
}

/** Who speaks in the clause of a mention. */
export function mentionVoice(scan: Scan, at: number): Voice {
  const clause = scan.clauses[scan.clauseOf[at]!]!;
  for (let i = clause.from; i < clause.to; i++) {
    if (scan.tokens[i]!.lower === 'i') return 'I';
    if (scan.tokens[i]!.lower === 'we') return 'we';
  }
  return 'system';
}
