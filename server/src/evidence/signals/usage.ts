import type { ActionRow } from '../../vocabulary/actions.ts';
import { isHypothetical, isNegated } from '../clauses.ts';
import { IRREGULAR_PASTS } from '../inflect.ts';
import type { Match } from '../lexicon.ts';
import type { Scan } from '../scan.ts';
import type { Voice } from '../types.ts';
import { AIM_WORDS, aimBefore, aims, CONDITIONAL, type Entry, isNarrated, isPlan, PASSIVE_FILLERS } from './shared.ts';

const FINITE_BE = new Set('is are was were be been being got get gets'.split(' '));
const PREPOSITIONS = new Set('by in on with from for to as at using of into over via through'.split(' '));
const ADJECTIVAL_LEADS = new Set('a an the of our its their this that these those final more most as'.split(' '));

/** How a verb is used, or `undefined` where the word is a noun, an adjective or stands under another subject. */
export function isAction(scan: Scan, verb: Match<Entry>): boolean {
  const { tokens } = scan;
  if (tokens[verb.from]!.hyphen || tokens[verb.to]?.hyphen) return false;
  const before = tokens[verb.from - 1];
  const starts = startsPhrase(scan, verb.from);
  if (verb.form !== 'ed' && aims(verb) && AIM_LEADS.has(before?.lower ?? '') && aimBefore(scan, verb)) return true;
  if (isAimFragment(scan, verb)) return true;
  if (verb.form === 'ing')
    return (
      (starts && scan.context.kind === 'item' && !isSubject(scan, verb)) ||
      (verb.from === 0 && hasOutcome(scan, verb)) ||
      isDuty(scan, verb) ||
      GERUND_LEADS.has(before?.lower ?? '') ||
      isOnTheWay(scan, verb)
    );
  if (verb.form === 'ed') {
    if (USING.has(tokens[verb.from]!.lower) && ['is', 'are'].includes(before?.lower ?? '')) return false;
    if (starts || isPassive(scan, verb.from)) return true;
    if (!before || ADJECTIVAL_LEADS.has(before.lower) || before.kind !== 'word')
      return before?.text === ',' || before?.text === ')';
    const next = tokens[verb.to];
    if (MOVING.has(verb.row.words) || FINITE_PASTS.has(tokens[verb.from]!.lower)) return true;
    if (verb.row.words.startsWith('be ')) return true;
    if (/ly$/.test(before.lower) && isAttributive(scan, verb.from - 1)) return false;
    const own =
      before.lower === 'i' ||
      before.lower === 'we' ||
      before.lower === 'and' ||
      /ly$/.test(before.lower) ||
      PASSIVE_FILLERS.has(before.lower);
    return own || !(next === undefined || PREPOSITIONS.has(next.lower) || next.kind === 'sign');
  }
  // "was split", "were cut": a past that is spelt like the base.
  if (verb.form === 'base' && isPassive(scan, verb.from)) return IRREGULAR_PASTS.has(tokens[verb.from]!.lower);
  const joined =
    !NOUNS_TOO.has(verb.row.words) &&
    verb.form === 'base' &&
    scan.context.kind === 'item' &&
    (before?.text === ',' || before?.text === '+');
  // "Split by customer, …" opens a note: a past that is spelt like the base.
  if (
    starts &&
    verb.form === 'base' &&
    IRREGULAR_PASTS.has(tokens[verb.from]!.lower) &&
    PREPOSITIONS.has(tokens[verb.to]?.lower ?? '')
  )
    return true;
  if (starts || joined)
    return (
      scan.context.kind === 'item' &&
      takesObject(scan, verb) &&
      !isSubject(scan, verb) &&
      !TODO.has(tokens[verb.from]!.lower)
    );
  if (verb.form === 's' && [...verb.row.rows].some((row) => row.objects === '@aim') && before?.lower === 'that')
    return true;
  if (isInfinitive(scan, verb))
    return servesDeed(scan, verb) || ([...verb.row.rows].some((row) => row.aim) && aimBefore(scan, verb) !== undefined);
  if (COMING.has(before?.lower ?? '')) return verb.form === 'base';
  if (before?.lower === 'can') return ['i', 'we'].includes(tokens[verb.from - 2]?.lower ?? '');
  return ['i', 'we', 'and', 'then', 'also', 'therefore'].includes(before?.lower ?? '') || isSystem(scan, verb);
}

const GERUND_LEADS = new Set('by started began keep kept'.split(' '));
/** Before a gerund these say on the way to what it was done. */
const WAYS = new Set('on up before after through via finished tried involved included meant'.split(' '));

/** "We settled on archiving the logs", "after evaluating five models we chose …", "by adding examples and retraining": done beside a deed. */
function isOnTheWay({ tokens }: Scan, verb: Match<Entry>): boolean {
  const before = tokens[verb.from - 1]?.lower ?? '';
  const lead = tokens.slice(Math.max(0, verb.from - 14), verb.from);
  const joined = before === 'and' && lead.some(({ lower }) => lower === 'by' || lower === 'after');
  if (!joined && !WAYS.has(before)) return false;
  return tokens.some(
    ({ lower }) => lower === 'i' || lower === 'we' || /[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(lower),
  );
}

/** "to train", "to clean and join". */
function isInfinitive({ tokens }: Scan, verb: Match<Entry>): boolean {
  const before = tokens[verb.from - 1]?.lower;
  if (before === 'to') return true;
  if (before !== 'and' || verb.form !== 'base') return false;
  for (let i = verb.from - 2; i >= Math.max(0, verb.from - 9); i--) {
    const { lower } = tokens[i]!;
    if (lower === 'to') return true;
    if (lower === 'i' || lower === 'we') return false;
  }
  return false;
}

const NECESSITY = new Set(
  'is are need needs have required requires asked told hired ability able how order time steps way ways'.split(' '),
);

const ANSWERS = new Set('solution approach answer fix trick remedy choice workaround'.split(' '));

/** "Our solution was to cache the embeddings." */
function isAnswer({ tokens }: Scan, to: number): boolean {
  const [owner, noun] = [tokens[to - 3]?.lower ?? '', tokens[to - 2]?.lower ?? ''];
  return /^(?:is|was)$/.test(tokens[to - 1]?.lower ?? '') && ANSWERS.has(noun) && /^(?:our|my|the)$/.test(owner);
}

/** An infinitive shows something where it says what a deed was for: "I used two folds to tune the model", not "the first step is to …". */
function servesDeed(scan: Scan, verb: Match<Entry>): boolean {
  const { tokens } = scan;
  let to = verb.from - 1;
  while (to > 0 && tokens[to]!.lower !== 'to') to--;
  const lead = tokens[to - 1]?.lower ?? '';
  if (isAnswer(scan, to)) return true;
  if (NECESSITY.has(lead) && !(lead === 'able' && !isPlan(tokens, to - 1))) return false;
  return tokens.some(
    ({ lower }, i) =>
      lower === 'i' || lower === 'we' || (i < to && (/[^e]ed$/.test(lower) || IRREGULAR_PASTS.has(lower))),
  );
}

/** Words between a word of aiming and the verb that says what is aimed at: "the aim is to predict", "a model that predicts". */
const AIM_LEADS = new Set(
  'to and or that which would could can will help helps of at on by for automatically ,'.split(' '),
);

/** "To flag messages that need a clinician": an aim with no other verb beside it. */
export function isAimFragment({ tokens }: Scan, verb: Match<Entry>): boolean {
  return (
    verb.from === 1 &&
    tokens[0]!.lower === 'to' &&
    aims(verb) &&
    !tokens.some(
      ({ lower }) => lower === 'i' || lower === 'we' || lower === 'was' || lower === 'were' || /[^e]ed$/.test(lower),
    )
  );
}

/** "many commonly used models", "a fully developed model": an adverb and a participle that stand before their noun. */
function isAttributive({ tokens }: Scan, at: number): boolean {
  const lead = tokens[at - 1]?.lower ?? '';
  return ADJECTIVAL_LEADS.has(lead) || PREPOSITIONS.has(lead) || lead === 'many' || lead === 'some';
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
const FINITE_PASTS = new Set(
  'went took gave ran wrote chose drove fell rose began became grew saw drew threw broke froze'.split(' '),
);

/** "is used to …" says what a thing is for. */
const USING = new Set(['used', 'utilised', 'utilized', 'applied', 'adopted', 'employed']);

/** Verbs that open a list of what is still to do. */
const TODO = new Set(['add', 'try', 'consider', 'explore', 'investigate']);

const COMPLEMENTS = new Set('which whether if how what who when'.split(' '));

/** "Going to int8 cut the power draw": what was done, told by what it brought. */
function hasOutcome({ tokens }: Scan, verb: Match<Entry>): boolean {
  let past = false;
  for (let i = verb.to; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'is' || lower === 'are' || isPlan(tokens, i)) return false;
    past ||= !ALSO_PRESENT.has(lower) && (IRREGULAR_PASTS.has(lower) || /[^e]ed$/.test(lower));
  }
  return past;
}

const ALSO_PRESENT = new Set(['read', 'cost', 'set', 'put']);

/** "Responsible for developing and maintaining risk models." */
function isDuty({ tokens }: Scan, verb: Match<Entry>): boolean {
  return tokens.slice(Math.max(0, verb.from - 5), verb.from).some(({ lower }) => lower === 'responsible');
}

/** A form in -ing or -s that is the subject of the clause: "Cleaning data is hard", "Labels are expensive". */
function isSubject(scan: Scan, verb: Match<Entry>): boolean {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (COMPLEMENTS.has(scan.tokens[verb.to]?.lower ?? '')) return false;
  const limit = Math.min(clause.to, verb.to + 6);
  for (let i = verb.to; i < limit; i++)
    if (['is', 'are', 'was', 'were', 'can', 'will'].includes(scan.tokens[i]!.lower)) return true;
  return false;
}

/** The first word of a sentence, or the first after a label ("Data loading: imports …"), a comma or a bracket. */
function startsPhrase(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || [':', '—', '–', '|', '→'].includes(before.text);
}

/** Whether a participle has its "was" before it. */
export function isPassive(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower } = scan.tokens[i]!;
    if (FINITE_BE.has(lower)) return true;
    if (!PASSIVE_FILLERS.has(lower) && !/ly$/.test(lower) && lower !== 'and' && !/ed$/.test(lower)) return false;
  }
  return false;
}

/** After a verb in the present these show that it was a noun: "data sources include", "labels of the images". */
const NO_OBJECTS = new Set('include includes are is was were of and or to in have has'.split(' '));

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
const DETERMINERS = new Set('the a an all each every its their our my this that these those both new'.split(' '));

const INTRANSITIVE = new Set(['appear', 'arrive', 'land', 'surface']);

function takesObject(scan: Scan, verb: Match<Entry>): boolean {
  const next = scan.tokens[verb.to];
  if (MOVING.has(verb.row.words)) return true;
  if (verb.form === 's' && NOUNS_TOO.has(verb.row.words))
    return DETERMINERS.has(next?.lower ?? '') || next?.kind === 'number';
  if (verb.row.words.startsWith('re') || verb.row.words.includes(' ') || INTRANSITIVE.has(verb.row.words)) return true;
  return next?.kind === 'number' || (next?.kind === 'word' && !NO_OBJECTS.has(next.lower));
}

/** A present-tense verb right after its subject: "the app logs …", "models retrain every Sunday". */
function isSystem(scan: Scan, verb: Match<Entry>): boolean {
  const before = scan.tokens[verb.from - 1];
  if (!takesObject(scan, verb) || /ed$/.test(before?.lower ?? '')) return false;
  if (before?.kind !== 'word' || PREPOSITIONS.has(before.lower) || ADJECTIVAL_LEADS.has(before.lower)) return false;
  return [...verb.row.rows].some((row) => row.system) && (verb.form === 's' || /s$/.test(before.lower));
}

/** Done, or a standing behaviour: no denial, supposition, plan or wish. */
export function carriedOut(scan: Scan, verb: Match<Entry>, row: ActionRow): boolean {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (isNegated(scan.tokens, clause, verb.from)) return false;
  if (!CONDITIONAL.has(row.responsibility) && isHypothetical(scan.tokens, clause, verb.from)) return false;
  if (row.responsibility === 'problem-framing') return true;
  if (row.responsibility === 'deployment' && isOtherSoftware(scan, verb)) return false;
  if (isAnnounced(scan) || isOthers(scan, verb)) return false;
  const before = scan.tokens[verb.from - 1]?.lower ?? '';
  const present =
    (verb.form === 'base' || verb.form === 's') &&
    !['i', 'we', 'can', ...COMING, 'to', 'and', 'then', 'also', 'therefore', ''].includes(before) &&
    !startsPhrase(scan, verb.from);
  if (present && !row.system && !isPassive(scan, verb.from)) return false;
  if (present && row.ours && !isOurs(scan, verb)) return false;
  // "I aim to study churn and build a model": what is aimed at goes on behind the "and".
  const from =
    clause.opener === 'and' && verb.from <= clause.from + 2
      ? (scan.clauses[scan.clauseOf[verb.from]! - 1]?.from ?? clause.from)
      : clause.from;
  for (let i = from; i < verb.from; i++) {
    const { lower } = scan.tokens[i]!;
    // "A forecast can be rebuilt" says what is kept, not what is planned.
    const able = lower === 'can' && row.responsibility === 'versioning';
    if (isNarrated(scan.tokens, i, row.responsibility)) continue;
    if ((isPlan(scan.tokens, i) && !able) || AIM_WORDS.has(lower)) return false;
  }
  return true;
}

/** Before a base form these say what is done next: "let's fit", "I'll use", "we will split". */
const COMING = new Set(['will', 'let', "i'll", "we'll"]);

/** "This article explains how we built …": what the text is about, not yet what was done. */
function isAnnounced({ tokens }: Scan): boolean {
  const text = tokens.slice(0, 6).findIndex(({ lower }) => TEXTS.has(lower));
  return text >= 0 && tokens.slice(text + 1, text + 4).some(({ lower }) => TELLS.has(lower));
}

const TEXTS = new Set('post article blog chapter section series talk document page tutorial readme'.split(' '));
const TELLS = new Set(
  'describes explains shows covers discusses walks presents outlines summarises summarizes introduces is'.split(' '),
);

/** "The authors trained …", "Other companies retrain …": somebody else's system. */
function isOthers({ tokens, clauses, clauseOf }: Scan, verb: Match<Entry>): boolean {
  const { from } = clauses[clauseOf[verb.from]!]!;
  return tokens.slice(Math.max(from, verb.from - 4), verb.from).some(({ lower }) => OTHERS.has(lower));
}

const OTHERS = new Set(
  'authors paper papers researchers competitors companies others google openai deepmind netflix'.split(' '),
);

/** A thing of this story before the verb: "the model", "our network", "it"; no kind ("a GAN", "transformers"). */
function isOurs({ tokens, clauses, clauseOf }: Scan, verb: Match<Entry>): boolean {
  const { from } = clauses[clauseOf[verb.from]!]!;
  const subject = tokens.slice(from, verb.from);
  return subject.some(({ lower }) => OURS.has(lower)) && subject.some(({ lower }) => MODEL_HEADS.has(lower));
}

const OURS = new Set('the our my this final both its'.split(' '));
const MODEL_HEADS = new Set(
  'model models network networks net classifier ranker regressor recommender detector predictor forecaster architecture approach system solution algorithm encoder decoder pipeline ensemble baseline generator policy bot agent method stage head'.split(
    ' ',
  ),
);

/** What is shipped without being a model or its service: "deployed the website". */
function isOtherSoftware({ tokens, clauses, clauseOf }: Scan, verb: Match<Entry>): boolean {
  const { to } = clauses[clauseOf[verb.from]!]!;
  const object = tokens.slice(verb.to, Math.min(to, verb.to + 5));
  const end = object.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  return object.slice(0, end < 0 ? undefined : end).some(({ lower }) => OTHER_SOFTWARE.has(lower));
}

const OTHER_SOFTWARE = new Set(
  'software website websites site checkout frontend front-end cms intranet blog shop'.split(' '),
);

/** Words that join a verb to the one before it, with whose subject it goes: "I built it and later monitored it". */
const JOINING = new Set('and or but then also later finally afterwards'.split(' '));
const SUBJECT_OPENERS = new Set(
  'the a an our their its his her this that these those each every it they he she'.split(' '),
);

/** Who did it: the subject before the verb, or its absence. */
export function voiceOf(scan: Scan, verb: Match<Entry>): Voice {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (isDuty(scan, verb) || isAimFragment(scan, verb)) return 'implied';
  let subject = false;
  for (let i = verb.from - 1; i >= clause.from; i--) {
    const { lower, kind } = scan.tokens[i]!;
    if (lower === 'i') return 'I';
    if (lower === 'we') return 'we';
    if ((verb.form === 'ed' || isPassive(scan, verb.from)) && FINITE_BE.has(lower)) return 'passive';
    if (kind === 'word' && !JOINING.has(lower)) subject = true;
  }
  if (!subject) {
    const opener = clause.opener;
    if (opener === 'and' || opener === ',' || opener === 'ing') {
      for (let i = clause.from - 1; i >= 0; i--) {
        if (scan.tokens[i]!.lower === 'i') return 'I';
        if (scan.tokens[i]!.lower === 'we') return 'we';
      }
      // "The platform team built it and monitored it": its subject stands before the first verb.
      if (clause.from > 0 && SUBJECT_OPENERS.has(scan.tokens[0]!.lower)) return 'other';
    }
    return 'implied';
  }
  return verb.form === 's' || verb.form === 'base' ? 'system' : 'other';
}
