import type { ActionRow } from '../../vocabulary/actions.ts';
import { WordSet } from '../../wordSet.ts';
import { isHypothetical, isNegated, TELLERS } from '../clauses.ts';
import { ADVERBS, IRREGULAR, PASTS } from '../forms.ts';
import type { Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Voice } from '../types.ts';
import { AIM_WORDS, aimBefore, aims, CONDITIONAL, type Entry, isNarrated, isPlan, PASSIVE_FILLERS } from './shared.ts';

const ARE = new WordSet('is are');
const FINITE_BE = new WordSet('is are was were be been being got get gets');
const PREPOSITIONS = new WordSet('by in on with from for to as at using of into over via through');
const ADJECTIVAL_LEADS = new WordSet('a an the of our its their this that these those final more most as');

/** How a verb is used, or `undefined` where the word is a noun, an adjective or stands under another subject. */
export function isAction(scan: Scan, verb: Match<Entry>): boolean {
  const { tokens } = scan;
  if (tokens[verb.from]!.hyphen || tokens[verb.to]?.hyphen) return false;
  const before = tokens[verb.from - 1];
  const starts = startsPhrase(scan, verb.from);
  if (verb.form !== 'ed' && aims(verb) && AIM_LEADS.has(before) && aimBefore(scan, verb)) return true;
  if (isAimFragment(scan, verb)) return true;
  if (verb.form === 'ing')
    return (
      (starts && scan.context.kind === 'item' && !isSubject(scan, verb)) ||
      (verb.from === 0 && hasOutcome(scan, verb)) ||
      isDuty(scan, verb) ||
      GERUND_LEADS.has(before) ||
      isOnTheWay(scan, verb)
    );
  if (verb.form === 'ed') {
    if (USING.has(tokens[verb.from]) && ARE.has(before)) return false;
    if (starts || isPassive(scan, verb.from)) return true;
    if (!before || ADJECTIVAL_LEADS.has(before) || before.kind !== 'word')
      return before?.text === ',' || before?.text === ')';
    const next = tokens[verb.to];
    if (MOVING.has(verb.row.words) || FINITE_PASTS.has(tokens[verb.from])) return true;
    if (verb.row.words.startsWith('be ')) return true;
    if (ADVERBS.has(before) && isAttributive(scan, verb.from - 1)) return false;
    const own = TELLERS.has(before) || before.lower === 'and' || ADVERBS.has(before) || PASSIVE_FILLERS.has(before);
    return own || !(next === undefined || PREPOSITIONS.has(next) || next.kind === 'sign');
  }
  // "was split", "were cut": a past that is spelt like the base.
  if (verb.form === 'base' && isPassive(scan, verb.from)) return IRREGULAR.has(tokens[verb.from]);
  const joined =
    !NOUNS_TOO.has(verb.row.words) &&
    verb.form === 'base' &&
    scan.context.kind === 'item' &&
    (before?.text === ',' || before?.text === '+');
  // "Split by customer, …" opens a note: a past that is spelt like the base.
  if (starts && verb.form === 'base' && IRREGULAR.has(tokens[verb.from]) && PREPOSITIONS.has(tokens[verb.to]))
    return true;
  if (starts || joined)
    return (
      scan.context.kind === 'item' && takesObject(scan, verb) && !isSubject(scan, verb) && !TODO.has(tokens[verb.from])
    );
  if (verb.form === 's' && [...verb.row.rows].some((row) => row.objects === '@aim') && before?.lower === 'that')
    return true;
  if (isInfinitive(scan, verb))
    return servesDeed(scan, verb) || ([...verb.row.rows].some((row) => row.aim) && aimBefore(scan, verb) !== undefined);
  if (COMING.has(before)) return verb.form === 'base';
  if (before?.lower === 'can') return TELLERS.has(tokens[verb.from - 2]);
  return SUBJECT_LEADS.has(before) || isSystem(scan, verb);
}

/** Right before a verb: its subject, or what joins it to one. */
const SUBJECT_LEADS = new WordSet('i we and then also therefore');
const GERUND_LEADS = new WordSet('by started began keep kept');
/** Before a gerund these say on the way to what it was done. */
const WAYS = new WordSet('on up before after through via finished tried involved included meant');

/** "We settled on archiving the logs", "after evaluating five models we chose …", "by adding examples and retraining": done beside a deed. */
function isOnTheWay({ tokens }: Scan, verb: Match<Entry>): boolean {
  const before = tokens[verb.from - 1];
  const joined = before?.lower === 'and' && BY.among(tokens, verb.from - 14, verb.from);
  return (joined || WAYS.has(before)) && (TELLERS.in(tokens) || PASTS.in(tokens));
}

const BY = new WordSet('by after');

/** "to train", "to clean and join". */
function isInfinitive({ tokens }: Scan, verb: Match<Entry>): boolean {
  const before = tokens[verb.from - 1]?.lower;
  if (before === 'to') return true;
  if (before !== 'and' || verb.form !== 'base') return false;
  for (let i = verb.from - 2; i >= Math.max(0, verb.from - 9); i--) {
    if (tokens[i]!.lower === 'to') return true;
    if (TELLERS.has(tokens[i])) return false;
  }
  return false;
}

const NECESSITY = new WordSet(
  'is are need needs have required requires asked told hired ability able how order time steps way ways',
);

const ANSWERS = new WordSet('solution approach answer fix trick remedy choice workaround');

/** "Our solution was to cache the embeddings." */
function isAnswer({ tokens }: Scan, to: number): boolean {
  return IS.has(tokens[to - 1]) && ANSWERS.has(tokens[to - 2]) && OWNERS.has(tokens[to - 3]);
}

const IS = new WordSet('is was');
const OWNERS = new WordSet('our my the');

/** An infinitive shows something where it says what a deed was for: "I used two folds to tune the model", not "the first step is to …". */
function servesDeed(scan: Scan, verb: Match<Entry>): boolean {
  const { tokens } = scan;
  let to = verb.from - 1;
  while (to > 0 && tokens[to]!.lower !== 'to') to--;
  const lead = tokens[to - 1];
  if (isAnswer(scan, to)) return true;
  if (NECESSITY.has(lead) && !(lead?.lower === 'able' && !isPlan(tokens, to - 1))) return false;
  return TELLERS.in(tokens) || PASTS.among(tokens, 0, to);
}

/** Words between a word of aiming and the verb that says what is aimed at: "the aim is to predict", "a model that predicts". */
const AIM_LEADS = new WordSet('to and or that which would could can will help helps of at on by for automatically ,');

/** Verbs, and who tells: with one of these it is no fragment. */
const TOLD = new WordSet('i we was were', /[^e]ed$/);

/** "To flag messages that need a clinician": an aim with no other verb beside it. */
export function isAimFragment({ tokens }: Scan, verb: Match<Entry>): boolean {
  return verb.from === 1 && tokens[0]!.lower === 'to' && aims(verb) && !TOLD.in(tokens);
}

/** "many commonly used models", "a fully developed model": an adverb and a participle that stand before their noun. */
function isAttributive({ tokens }: Scan, at: number): boolean {
  const lead = tokens[at - 1];
  return ADJECTIVAL_LEADS.has(lead) || PREPOSITIONS.has(lead) || lead?.lower === 'many' || lead?.lower === 'some';
}

/** Verbs without an object: their past is never a participle of what stands before them. */
const MOVING = new Set([
  ...['stay', 'remain', 'go', 'go live', 'run', 'come', 'come from', 'become'],
  ...[
    'drop',
    'fall',
    'shrink',
    'decrease',
    'go down',
    'come down',
    'go from',
    'flow back into',
    'feed back into',
    'land in',
  ],
]);

/** Pasts that are no participles. */
const FINITE_PASTS = new WordSet(
  'went took gave ran wrote chose drove fell rose began became grew saw drew threw broke froze',
);

/** "is used to …" says what a thing is for. */
const USING = new WordSet(['used', 'utilised', 'utilized', 'applied', 'adopted', 'employed']);

/** Verbs that open a list of what is still to do. */
const TODO = new WordSet(['add', 'try', 'consider', 'explore', 'investigate']);

const COMPLEMENTS = new WordSet('which whether if how what who when');

/** "Going to int8 cut the power draw": what was done, told by what it brought. */
function hasOutcome({ tokens }: Scan, verb: Match<Entry>): boolean {
  let past = false;
  for (let i = verb.to; i < tokens.length; i++) {
    if (ARE.has(tokens[i]) || isPlan(tokens, i)) return false;
    past ||= PASTS.has(tokens[i]) && !ALSO_PRESENT.has(tokens[i]);
  }
  return past;
}

const ALSO_PRESENT = new WordSet(['read', 'cost', 'set', 'put']);

/** "Responsible for developing and maintaining risk models." */
function isDuty({ tokens }: Scan, verb: Match<Entry>): boolean {
  return RESPONSIBLE.among(tokens, verb.from - 5, verb.from);
}

const RESPONSIBLE = new WordSet('responsible');

/** A form in -ing or -s that is the subject of the clause: "Cleaning data is hard", "Labels are expensive". */
function isSubject(scan: Scan, verb: Match<Entry>): boolean {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (COMPLEMENTS.has(scan.tokens[verb.to])) return false;
  return FOLLOWING.among(scan.tokens, verb.to, Math.min(clause.to, verb.to + 6));
}

/** Verbs whose subject a form in -ing or -s may be. */
const FOLLOWING = new WordSet('is are was were can will');

/** The first word of a sentence, or the first after a label ("Data loading: imports …"), a comma or a bracket. */
function startsPhrase(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || LABEL_ENDS.has(before);
}

const LABEL_ENDS = new WordSet(': — – | →');

/** Whether a participle has its "was" before it. */
export function isPassive(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = scan.tokens[i]!;
    if (FINITE_BE.has(token)) return true;
    if (!PASSIVE_FILLERS.has(token) && !WITHIN.has(token)) return false;
  }
  return false;
}

/** Between a "was" and its participle: adverbs, and other participles. */
const WITHIN = new WordSet('and', /(?:ly|ed)$/);

/** After a verb in the present these show that it was a noun: "data sources include", "labels of the images". */
const NO_OBJECTS = new WordSet('include includes are is was were of and or to in have has');

/** Verbs whose form in -s is mostly a plural noun ("Labels reflect …"). */
const NOUNS_TOO = new Set([
  'label',
  'log',
  'sample',
  'record',
  'feature',
  'forecast',
  'query',
  'page',
  'process',
  'benchmark',
  'stream',
]);
const DETERMINERS = new WordSet('the a an all each every its their our my this that these those both new');

const INTRANSITIVE = new Set(['appear', 'arrive', 'land', 'surface']);

function takesObject(scan: Scan, verb: Match<Entry>): boolean {
  const next = scan.tokens[verb.to];
  if (MOVING.has(verb.row.words)) return true;
  if (verb.form === 's' && NOUNS_TOO.has(verb.row.words)) return DETERMINERS.has(next) || next?.kind === 'number';
  if (verb.row.words.startsWith('re') || verb.row.words.includes(' ') || INTRANSITIVE.has(verb.row.words)) return true;
  return next?.kind === 'number' || (next?.kind === 'word' && !NO_OBJECTS.has(next));
}

const PARTICIPLES = new WordSet([], /ed$/);

/** A present-tense verb right after its subject: "the app logs …", "models retrain every Sunday". */
function isSystem(scan: Scan, verb: Match<Entry>): boolean {
  const before = scan.tokens[verb.from - 1];
  if (!takesObject(scan, verb) || PARTICIPLES.has(before)) return false;
  if (before?.kind !== 'word' || PREPOSITIONS.has(before) || ADJECTIVAL_LEADS.has(before)) return false;
  return [...verb.row.rows].some((row) => row.system) && (verb.form === 's' || before.lower.endsWith('s'));
}

/** Done, or a standing behaviour: no denial, supposition, plan or wish. */
export function carriedOut(scan: Scan, verb: Match<Entry>, row: ActionRow): boolean {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (isNegated(scan.tokens, clause, verb.from)) return false;
  if (!CONDITIONAL.has(row.responsibility) && isHypothetical(scan.tokens, clause, verb.from)) return false;
  if (row.responsibility === 'problem-framing') return true;
  if (row.responsibility === 'deployment' && isOtherSoftware(scan, verb)) return false;
  if (isAnnounced(scan) || isOthers(scan, verb)) return false;
  const before = scan.tokens[verb.from - 1];
  const present =
    (verb.form === 'base' || verb.form === 's') &&
    before !== undefined &&
    !SUBJECT_LEADS.has(before) &&
    !COMING.has(before) &&
    !ABLE.has(before) &&
    !startsPhrase(scan, verb.from);
  if (present && !row.system && !isPassive(scan, verb.from)) return false;
  if (present && row.ours && !isOurs(scan, verb)) return false;
  // "I aim to study churn and build a model": what is aimed at goes on behind the "and".
  const from =
    clause.opener === 'and' && verb.from <= clause.from + 2
      ? (scan.clauses[scan.clauseOf[verb.from]! - 1]?.from ?? clause.from)
      : clause.from;
  for (let i = from; i < verb.from; i++) {
    const token = scan.tokens[i]!;
    // "A forecast can be rebuilt" says what is kept, not what is planned.
    const able = token.lower === 'can' && row.responsibility === 'versioning';
    if (isNarrated(scan.tokens, i, row.responsibility)) continue;
    if ((isPlan(scan.tokens, i) && !able) || AIM_WORDS.has(token)) return false;
  }
  return true;
}

const ABLE = new WordSet('can to');

/** Before a base form these say what is done next: "let's fit", "I'll use", "we will split". */
const COMING = new WordSet(['will', 'let', "i'll", "we'll"]);

/** "This article explains how we built …": what the text is about, not yet what was done. */
function isAnnounced({ tokens }: Scan): boolean {
  const text = TEXTS.first(tokens, 0, 6);
  return text >= 0 && TELLS.among(tokens, text + 1, text + 4);
}

const TEXTS = new WordSet('post article blog chapter section series talk document page tutorial readme');
const TELLS = new WordSet(
  'describes explains shows covers discusses walks presents outlines summarises summarizes introduces is',
);

/** "The authors trained …", "Other companies retrain …": somebody else's system. */
function isOthers({ tokens, clauses, clauseOf }: Scan, verb: Match<Entry>): boolean {
  const { from } = clauses[clauseOf[verb.from]!]!;
  return OTHERS.among(tokens, Math.max(from, verb.from - 4), verb.from);
}

const OTHERS = new WordSet(
  'authors paper papers researchers competitors companies others google openai deepmind netflix',
);

/** A thing of this story before the verb: "the model", "our network", "it"; no kind ("a GAN", "transformers"). */
function isOurs({ tokens, clauses, clauseOf }: Scan, verb: Match<Entry>): boolean {
  const { from } = clauses[clauseOf[verb.from]!]!;
  return OURS.among(tokens, from, verb.from) && MODEL_HEADS.among(tokens, from, verb.from);
}

const OURS = new WordSet('the our my this final both its');
const MODEL_HEADS = new WordSet(
  'model models network networks net classifier ranker regressor recommender detector predictor forecaster architecture approach system solution algorithm encoder decoder pipeline ensemble baseline generator policy bot agent method stage head',
);

/** What is shipped without being a model or its service: "deployed the website". */
function isOtherSoftware({ tokens, clauses, clauseOf }: Scan, verb: Match<Entry>): boolean {
  const { to } = clauses[clauseOf[verb.from]!]!;
  const limit = Math.min(to, verb.to + 5);
  const end = PREPOSITIONS.first(tokens, verb.to, limit);
  return OTHER_SOFTWARE.among(tokens, verb.to, end < 0 ? limit : end);
}

const OTHER_SOFTWARE = new WordSet('software website websites site checkout frontend front-end cms intranet blog shop');

/** Words that join a verb to the one before it, with whose subject it goes: "I built it and later monitored it". */
const JOINING = new WordSet('and or but then also later finally afterwards');
const SUBJECT_OPENERS = new WordSet('the a an our their its his her this that these those each every it they he she');

/** Who did it: the subject before the verb, or its absence. */
export function voiceOf(scan: Scan, verb: Match<Entry>): Voice {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (isDuty(scan, verb) || isAimFragment(scan, verb)) return 'implied';
  let subject = false;
  for (let i = verb.from - 1; i >= clause.from; i--) {
    const token = scan.tokens[i]!;
    if (token.lower === 'i') return 'I';
    if (token.lower === 'we') return 'we';
    if (FINITE_BE.has(token) && (verb.form === 'ed' || isPassive(scan, verb.from))) return 'passive';
    if (token.kind === 'word' && !JOINING.has(token)) subject = true;
  }
  if (!subject) {
    const opener = clause.opener;
    if (opener === 'and' || opener === ',' || opener === 'ing') {
      for (let i = clause.from - 1; i >= 0; i--) {
        if (scan.tokens[i]!.lower === 'i') return 'I';
        if (scan.tokens[i]!.lower === 'we') return 'we';
      }
      // "The platform team built it and monitored it": its subject stands before the first verb.
      if (clause.from > 0 && SUBJECT_OPENERS.has(scan.tokens[0])) return 'other';
    }
    return 'implied';
  }
  return verb.form === 's' || verb.form === 'base' ? 'system' : 'other';
}
