import { MENTIONS } from '../../vocabulary/mentions.ts';
import type { ResponsibilityId } from '../../vocabulary/responsibilities.ts';
import { WordSet } from '../../wordSet.ts';
import { isHypothetical, isNegated, OWN } from '../clauses.ts';
import { IRREGULAR, REGULAR_PASTS } from '../forms.ts';
import { Lexicon } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Voice } from '../types.ts';
import { AIM_WORDS, CONDITIONAL, holdsPlan, VECTORS } from './shared.ts';

/** Nouns of the trade that show a responsibility where something is asserted of them. */
export const NOUNS = new Lexicon(MENTIONS, 'noun');

const FINITE = new WordSet(
  'is are was were include includes cover covers contain contains lets has had have does did runs run get gets am takes took goes went came comes made makes gave gives left keeps kept gets got became becomes needs needed',
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
  const article = ARTICLES.among(scan.tokens, at - 3, at);
  const label = scan.context.kind === 'item' && noun.responsibility === 'problem-framing';
  if (noun.work) return namesWork(scan, at);
  if (noun.responsibility === 'problem-framing' && isKnown(scan, at)) return false;
  if (isAdvised(scan, at) || (noun.responsibility === 'problem-framing' && isPurpose(scan, at))) return false;
  const told = label || (article && scan.tokens.length >= 4 && at <= 6);
  const { tokens } = scan;
  const to = label ? at + 1 : tokens.length;
  if (AIM_WORDS.among(tokens, 0, to) || holdsPlan(tokens, 0, to)) return false;
  return (
    told ||
    FINITE.in(tokens) ||
    IRREGULAR.in(tokens) ||
    OFTEN.in(tokens) ||
    REPORTING.in(tokens) ||
    tokens.some(({ kind }) => kind === 'number') ||
    (scan.context.kind === 'item' && CHOICES.in(tokens)) ||
    tokens.some((token, i) => REGULAR_PASTS.has(token) && !LEADS.has(tokens[i - 1]))
  );
}

/** In front of what is told, not only listed. */
const ARTICLES = new WordSet('a an one two three then');

/** A rhythm asserts as a verb does: "PSI per feature, weekly". */
const OFTEN = new WordSet('hourly daily nightly weekly monthly quarterly every each');

/** What a model does, or is found to do. */
const REPORTING = new WordSet(
  'scores predicts pages ranks re-ranks reranks compares writes covers shows serves helps keeps feeds picks performs achieves happens exceeds matches outperforms reaches',
);

/** "The classification problem is hard": a task that was framed before. */
function isKnown({ tokens }: Scan, at: number): boolean {
  return DEFINITE.among(tokens, at - 2, at);
}

const DEFINITE = new WordSet('the this that these such');

/** "Weekly retraining is recommended": advised, not done. */
function isAdvised({ tokens }: Scan, at: number): boolean {
  return ADVISED.among(tokens, at + 1, at + 5);
}

const ADVISED = new WordSet('recommended advisable necessary desirable essential');

/** "for regression tasks", "to perform the classification": what the sentence is about, not how a task was framed. */
function isPurpose({ tokens }: Scan, at: number): boolean {
  return PURPOSE.among(tokens, at - 2, at);
}

const PURPOSE = new WordSet('for perform');

/** "A decision tree splits the space", "K-means needs k in advance": a kind as subject under a verb of textbooks, with nothing of this story. */
function isTextbook({ tokens }: Pick<Scan, 'tokens'>, at: number): boolean {
  if (!TEXTBOOK.among(tokens, at + 1, at + 5) || OWN.in(tokens) || REGULAR_PASTS.in(tokens)) return false;
  const first = tokens[0]!.lower;
  const kind = at === 0 || (at <= 3 && (first === 'a' || first === 'an'));
  return kind && !tokens.some((token) => token.kind === 'number');
}

const TEXTBOOK = new WordSet(
  'splits learns consists works uses assumes assume combines combine estimates maps tries builds means needs need trains train requires require suffers suffer is are can lets allows models fits finds find seeks seek',
);

/** Whether a list item names work as such ("Missing value imputation and outlier removal"), and says nothing of it. */
function namesWork({ tokens, context }: Scan, at: number): boolean {
  // A bare "Feature engineering" stands in lists of skills and courses.
  if (context.kind !== 'item' || tokens.length < 4 || holdsPlan(tokens)) return false;
  return !SAID.among(tokens, at + 1, at + 4);
}

const SAID = new WordSet('is are was were matter matters help helps require requires need needs');

/** Before a participle these make an adjective of it: "good for structured data". */
const LEADS = new WordSet('for of on with by from the a an');
/** How a list of options marks the one taken: "(choose this)", "so use trees". */
const CHOICES = new WordSet('choose chosen use pick prefer');

const EXAMPLES = new WordSet('than like eg');
/** Words of study and of interest: what is learnt or liked was not yet done. */
const STUDY_WORDS = new WordSet(
  'paper papers authors google openai deepmind thesis dissertation coursework course courses degree bachelor lecture lectures certification certifications certificate specialization specialisation bootcamp fascinated passionate passion familiar knowledge curriculum',
);

/** A model that is named for comparison, as an example, as a kind, as what makes a feature, or as a subject of study. */
function isPassingName({ tokens }: Scan, at: number): boolean {
  const before = (by: number) => tokens[at - by]?.lower;
  if (EXAMPLES.among(tokens, at - 3, at)) return true;
  if (SUCH.in(tokens) && [1, 2, 3].some((by) => before(by) === 'such' && before(by - 1) === 'as')) return true;
  // "Llama 3 8B" is what was run, "on Llama" what it was run on.
  if (tokens[at + 1]?.kind === 'number' && /^[bB]$|^\d/.test(tokens[at + 2]?.text ?? '')) return true;
  if (before(1) === 'of' && KINDS.has(tokens[at - 2])) return true;
  if (KEEPING.among(tokens, at - 4, at) || VECTORS.among(tokens, at + 1, at + 3) || OTHER.has(tokens[0])) return true;
  return isTextbook({ tokens }, at) || STUDY_WORDS.in(tokens);
}

const SUCH = new WordSet('such');
const KINDS = new WordSet('type types kind kinds variant variants families');
/** What is done with a model that is there already, or to make features with it. */
const KEEPING = new WordSet(
  'embed embedded encoded vectorised vectorized saved loaded deployed served shipped exported',
);
const OTHER = new WordSet('others another other');

/** Names between commas and hardly anything else: a list of tools shows nothing. */
export function isList(scan: Scan): boolean {
  const commas = scan.tokens.filter((token) => token.text === ',' || token.text === '|' || token.text === '•').length;
  return (
    commas >= 2 &&
    scan.tokens.length <= commas * 4 &&
    !scan.tokens.some((token, i) => isCounted(scan, i) || FINITE.has(token) || REGULAR_PASTS.has(token))
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
