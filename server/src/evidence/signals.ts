import { ACTIONS, type ActionRow, OBJECT_CLASSES, VERB_CLASSES } from '../vocabulary/actions.ts';
import { MENTIONS } from '../vocabulary/mentions.ts';
import type { ResponsibilityId } from '../vocabulary/responsibilities.ts';
import { PLANS } from '../vocabulary/stances.ts';
import { isHypothetical, isNegated, type Stance } from './clauses.ts';
import { IRREGULAR_PASTS, type PartOfSpeech } from './inflect.ts';
import { Lexicon, type Match } from './lexicon.ts';
import type { Measured } from './quantities.ts';
import type { Scan } from './scan.ts';
import type { Basis, Claim, Signal, Voice } from './types.ts';

interface Entry {
  readonly words: string;
  readonly rows: Set<ActionRow>;
}

const VERBS = lexiconOf((row) => row.verbs, VERB_CLASSES, 'verb');
const OBJECTS = lexiconOf((row) => row.objects ?? '', OBJECT_CLASSES, 'noun');
const NOUNS = new Lexicon(MENTIONS, 'noun');
const BARE = new Set(ACTIONS.filter((row) => !row.objects));
const AIM_WORDS = new Set(
  'aim aims aimed goal objective objectives challenge purpose intended want wanted focused'.split(' '),
);
/** An action and its object stand at most so many words apart. */
const REACH = 12;

/** One entry per distinct phrase, with all the rows that list it. */
function lexiconOf(
  pick: (row: ActionRow) => string,
  classes: Readonly<Record<string, string>>,
  pos: PartOfSpeech,
): Lexicon<Entry> {
  const entries = new Map<string, Entry>();
  for (const row of ACTIONS) {
    for (const part of pick(row)
      .split(',')
      .map((word) => word.trim())) {
      const phrases = part.startsWith('@')
        ? (classes[part.slice(1)] ?? '').split(',').map((word) => word.trim())
        : [part];
      for (const words of phrases) {
        if (!words) continue;
        const entry = entries.get(words) ?? { words, rows: new Set<ActionRow>() };
        entry.rows.add(row);
        entries.set(words, entry);
      }
    }
  }
  return new Lexicon([...entries.values()], pos);
}

/** The responsibilities that a sentence shows somebody carrying out, each once, with who did it. */
export function readSignals(
  scan: Scan,
  stance: Stance,
  quantities: readonly Measured[],
  claims: readonly Claim[],
): Signal[] {
  const found = new Map<ResponsibilityId, Signal>();
  if (stance.question || scan.context.kind === 'heading') return [];
  const keep = (responsibility: ResponsibilityId, start: number, end: number, voice: Voice, basis: Basis) => {
    if (!found.has(responsibility)) found.set(responsibility, { responsibility, voice, basis, start, end });
  };
  if (!stance.reader && !stance.definition && !stance.general && scan.context.kind !== 'row') {
    const verbs = VERBS.scan(scan.tokens).filter((verb) => isAction(scan, verb));
    const objects = OBJECTS.scan(scan.tokens);
    for (const verb of verbs) {
      for (const row of verb.row.rows) {
        const object = objectOf(scan, verb, row, objects, quantities);
        if (!object || !carriedOut(scan, verb, row)) continue;
        const from = Math.min(verb.from, object.from);
        const to = Math.max(verb.to, object.to);
        keep(row.responsibility, scan.tokens[from]!.start, scan.tokens[to - 1]!.end, voiceOf(scan, verb), 'action');
      }
    }
    if (!isList(scan)) {
      for (const noun of NOUNS.scan(scan.tokens)) {
        if (asserts(scan, noun.from, noun.row))
          keep(
            noun.row.responsibility,
            scan.tokens[noun.from]!.start,
            scan.tokens[noun.to - 1]!.end,
            mentionVoice(scan, noun.from),
            'mention',
          );
      }
    }
  }
  const metric = quantities.find((q) => q.metric && !q.faint);
  if (metric && !stance.reader && claims.length > 0) keep('evaluation', metric.start, metric.end, 'implied', 'metric');
  if (metric && claims.every((claim) => claim.kind === 'goal')) found.delete('evaluation');
  const goal = claims.find((claim) => claim.kind === 'goal' && claim.quantified && namesAim(scan, claim));
  if (goal) keep('problem-framing', goal.start, goal.end, 'implied', 'statement');
  const data = quantities.find((q) => isDataVolume(scan, q));
  if (data && claims.length > 0) keep('data-collection', data.start, data.end, 'implied', 'statement');
  const finding = claims.find(
    (claim) => claim.concept === 'quality' && claim.kind !== 'goal' && isOfModel(scan, claim),
  );
  if (finding) keep('evaluation', finding.start, finding.end, 'implied', 'finding');
  return [...found.values()];
}

/** What the action was done to, as the row wants it; for a row without objects the verb itself. */
function objectOf(
  scan: Scan,
  verb: Match<Entry>,
  row: ActionRow,
  objects: readonly Match<Entry>[],
  quantities: readonly Measured[],
): { from: number; to: number } | undefined {
  if (row.own && !isOwn(scan, verb)) return undefined;
  if (row.opens && (scan.context.kind !== 'item' || verb.from !== 0 || verb.form !== 'base')) return undefined;
  if (row.aim && !aimBefore(scan, verb)) return undefined;
  if (BARE.has(row)) return verb;
  if (row.objects === '@aim') return aimBefore(scan, verb);
  if (row.objects === '@load') return loadOf(scan, verb, quantities);
  return nearest(scan, verb, objects, row);
}

/** "I", "we", or a verb coordinated with theirs, right before the verb. */
function isOwn(scan: Scan, verb: Match<Entry>): boolean {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 3); i--) {
    const { lower } = scan.tokens[i]!;
    if (lower === 'i' || lower === 'we') return true;
    if (lower === 'and' && i === verb.from - 1)
      return scan.tokens.slice(0, i).some((token) => token.lower === 'i' || token.lower === 'we');
    if (!PASSIVE_FILLERS.has(lower) && !/ly$/.test(lower) && lower !== 'have' && lower !== 'had') return false;
  }
  return false;
}

/** The load or latency that a running system is said to carry, in the present. */
function loadOf(
  scan: Scan,
  verb: Match<Entry>,
  quantities: readonly Measured[],
): { from: number; to: number } | undefined {
  const present = verb.form === 's' || ['is', 'are'].includes(scan.tokens[verb.from - 1]?.lower ?? '');
  if (!present) return undefined;
  const clause = scan.clauseOf[verb.from];
  const load = quantities.find(
    (q) =>
      q.clause === clause &&
      (q.dimension === 'rate' || (q.dimension === 'time' && !q.calendar)) &&
      q.first >= verb.to - 1 &&
      !q.circumstance,
  );
  return load && { from: load.first, to: load.last };
}

function nearest(
  scan: Scan,
  verb: Match<Entry>,
  objects: readonly Match<Entry>[],
  row: ActionRow,
): Match<Entry> | undefined {
  const clause = scan.clauseOf[verb.from];
  const passive = verb.form === 'ed' && isPassive(scan, verb.from);
  const next = scan.clauses[clause! + 1];
  const shared = next !== undefined && next.opener === 'and' && next.from <= verb.to + 1;
  const relative = scan.tokens
    .slice(Math.max(0, verb.from - 4), verb.from)
    .some((token) => token.lower === 'which' || token.lower === 'that');
  return objects.find(
    (object) =>
      (object.from >= verb.to || passive || relative || row.system === true) &&
      object.row.rows.has(row) &&
      (scan.clauseOf[object.from] === clause || (shared && scan.clauseOf[object.from] === clause! + 1)) &&
      object.from < verb.to + REACH &&
      object.to > verb.from - REACH &&
      (object.from >= verb.to || object.to <= verb.from),
  );
}

const TARGETS = new Set(
  'target targets goal goals aim aims aimed objective objectives bar raise raising wanted want agreed'.split(' '),
);

/** Whether a claim is called a target in so many words: "the goal was 3%", "a bar of 99.5% precision". */
function namesAim({ tokens }: Scan, { start, end }: Claim): boolean {
  return tokens.some(
    (token, i) =>
      token.start >= start && token.end <= end && TARGETS.has(token.lower) && tokens[i + 1]?.lower !== 'oriented',
  );
}

const MODELLED = new Set(
  'model models classifier predictor prediction predictions forecast forecasts estimate estimates score scores bot network net accuracy error errors algorithm recogniser detector ranker recommender tool system method approach baseline cnn lstm intervals results'.split(
    ' ',
  ),
);

/** Whether a finding about quality is about what was modelled: it names a measure or the thing that predicts. */
function isOfModel({ tokens }: Scan, claim: Claim): boolean {
  return (
    claim.measure !== undefined ||
    tokens.some((token) => token.start >= claim.start && token.end <= claim.end && MODELLED.has(token.lower))
  );
}

/** Whether a verb is listed as something an aim may be: "predict", "classify". */
function aims(verb: Match<Entry>): boolean {
  for (const row of verb.row.rows) if (row.objects === '@aim' || row.opens) return true;
  return false;
}

function aimBefore(scan: Scan, verb: Match<Entry>): Match<Entry> | undefined {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 25); i--)
    if (AIM_WORDS.has(scan.tokens[i]!.lower)) return { ...verb, from: i };
  return undefined;
}

const FINITE_BE = new Set('is are was were be been being got get gets'.split(' '));
const PREPOSITIONS = new Set('by in on with from for to as at using of into over via through'.split(' '));
const ADJECTIVAL_LEADS = new Set('a an the of our its their this that these those final more most as'.split(' '));
const PASSIVE_FILLERS = new Set('then also not first all both twice always never already automatically'.split(' '));

/** How a verb is used, or `undefined` where the word is a noun, an adjective or stands under another subject. */
function isAction(scan: Scan, verb: Match<Entry>): boolean {
  const { tokens } = scan;
  if (tokens[verb.from]!.hyphen || tokens[verb.to]?.hyphen) return false;
  const before = tokens[verb.from - 1];
  const starts = startsPhrase(scan, verb.from);
  if (verb.form !== 'ed' && verb.row.words !== 'develop' && aims(verb) && aimBefore(scan, verb)) return true;
  if (verb.form === 'ing')
    return (
      (starts && scan.context.kind === 'item' && !isSubject(scan, verb)) ||
      ['by', 'started', 'began', 'keep', 'started'].includes(before?.lower ?? '')
    );
  if (verb.form === 'ed') {
    if (USING.has(tokens[verb.from]!.lower) && ['is', 'are'].includes(before?.lower ?? '')) return false;
    if (starts || isPassive(scan, verb.from)) return true;
    if (!before || ADJECTIVAL_LEADS.has(before.lower) || before.kind !== 'word')
      return before?.text === ',' || before?.text === ')';
    const next = tokens[verb.to];
    const own =
      before.lower === 'i' ||
      before.lower === 'we' ||
      before.lower === 'and' ||
      /ly$/.test(before.lower) ||
      PASSIVE_FILLERS.has(before.lower);
    return own || !(next === undefined || PREPOSITIONS.has(next.lower) || next.kind === 'sign');
  }
  if (starts) return scan.context.kind === 'item' && !isSubject(scan, verb) && !TODO.has(tokens[verb.from]!.lower);
  if (verb.form === 's' && [...verb.row.rows].some((row) => row.objects === '@aim') && before?.lower === 'that')
    return true;
  return ['i', 'we', 'to', 'and', 'then', 'also', 'therefore'].includes(before?.lower ?? '') || isSystem(scan, verb);
}

/** "is used to …" says what a thing is for. */
const USING = new Set(['used', 'utilised', 'utilized', 'applied', 'adopted', 'employed']);

/** Verbs that open a list of what is still to do. */
const TODO = new Set(['add', 'try', 'consider', 'explore', 'investigate']);

/** A form in -ing or -s that is the subject of the clause: "Cleaning data is hard", "Labels are expensive". */
function isSubject(scan: Scan, verb: Match<Entry>): boolean {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
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

function isPassive(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const { lower } = scan.tokens[i]!;
    if (FINITE_BE.has(lower)) return true;
    if (!PASSIVE_FILLERS.has(lower) && !/ly$/.test(lower) && lower !== 'and' && !/ed$/.test(lower)) return false;
  }
  return false;
}

/** After a verb in the present these show that it was a noun: "data sources include", "labels of the images". */
const NO_OBJECTS = new Set('include includes are is was were of and or to in have has which that'.split(' '));

/** A present-tense verb right after its subject: "the app logs …", "models retrain every Sunday". */
function isSystem(scan: Scan, verb: Match<Entry>): boolean {
  const before = scan.tokens[verb.from - 1];
  const next = scan.tokens[verb.to];
  if (
    (next?.kind !== 'word' || NO_OBJECTS.has(next.lower)) &&
    !verb.row.words.startsWith('re') &&
    !verb.row.words.includes(' ')
  )
    return false;
  if (before?.kind !== 'word' || PREPOSITIONS.has(before.lower) || ADJECTIVAL_LEADS.has(before.lower)) return false;
  return [...verb.row.rows].some((row) => row.system) && (verb.form === 's' || /s$/.test(before.lower));
}

const FINITE = new Set(
  'is are was were has had have does did runs run takes took goes went came comes made makes gave gives left keeps kept gets got became becomes needs needed'.split(
    ' ',
  ),
);

/** Whether the sentence asserts something of the noun at `at`: it has a verb or a number, and neither plans, denies nor supposes. */
function asserts(scan: Scan, at: number, noun: { readonly responsibility: ResponsibilityId }): boolean {
  const clause = scan.clauses[scan.clauseOf[at]!]!;
  if (isNegated(scan.tokens, clause, at) || isHypothetical(scan.tokens, clause, at)) return false;
  const article = [1, 2, 3].some((by) =>
    ['a', 'an', 'one', 'two', 'three', 'then'].includes(scan.tokens[at - by]?.lower ?? ''),
  );
  const label = scan.context.kind === 'item' && noun.responsibility === 'problem-framing';
  let verb = label || (article && scan.tokens.length >= 4 && at <= 6);
  for (const token of scan.tokens) {
    if (PLANS.has(token.lower) || AIM_WORDS.has(token.lower)) return false;
    verb ||=
      FINITE.has(token.lower) ||
      IRREGULAR_PASTS.has(token.lower) ||
      token.kind === 'number' ||
      /[^e]ed$/.test(token.lower) ||
      (token.kind === 'word' &&
        /[^s]s$/.test(token.lower) &&
        /^(?:scores|predicts|pages|ranks|re-ranks|reranks|compares|writes|covers|shows|serves|helps|keeps|feeds|picks)$/.test(
          token.lower,
        ));
  }
  return verb;
}

/** Names between commas and hardly anything else: a list of tools shows nothing. */
function isList(scan: Scan): boolean {
  const commas = scan.tokens.filter((token) => token.text === ',' || token.text === '|' || token.text === '•').length;
  return (
    commas >= 2 &&
    scan.tokens.length <= commas * 4 &&
    !scan.tokens.some((token) => FINITE.has(token.lower) || /[^e]ed$/.test(token.lower))
  );
}

function mentionVoice(scan: Scan, at: number): Voice {
  const clause = scan.clauses[scan.clauseOf[at]!]!;
  for (let i = clause.from; i < clause.to; i++) {
    if (scan.tokens[i]!.lower === 'i') return 'I';
    if (scan.tokens[i]!.lower === 'we') return 'we';
  }
  return 'system';
}

/** Done, or a standing behaviour: no denial, supposition, plan or wish. */
function carriedOut(scan: Scan, verb: Match<Entry>, row: ActionRow): boolean {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (isNegated(scan.tokens, clause, verb.from) || isHypothetical(scan.tokens, clause, verb.from)) return false;
  if (row.responsibility === 'problem-framing') return true;
  const before = scan.tokens[verb.from - 1]?.lower ?? '';
  const present =
    (verb.form === 'base' || verb.form === 's') &&
    !['i', 'we', 'to', 'and', 'then', 'also', 'therefore', ''].includes(before) &&
    !startsPhrase(scan, verb.from);
  if (present && !row.system) return false;
  // "I aim to study churn and build a model": what is aimed at goes on behind the "and".
  const from =
    clause.opener === 'and' ? (scan.clauses[scan.clauseOf[verb.from]! - 1]?.from ?? clause.from) : clause.from;
  for (let i = from; i < verb.from; i++) {
    const { lower } = scan.tokens[i]!;
    if (PLANS.has(lower) || AIM_WORDS.has(lower)) return false;
  }
  return true;
}

/** Who did it: the subject before the verb, or its absence. */
function voiceOf(scan: Scan, verb: Match<Entry>): Voice {
  const clause = scan.clauses[scan.clauseOf[verb.from]!]!;
  let subject = false;
  for (let i = verb.from - 1; i >= clause.from; i--) {
    const { lower, kind } = scan.tokens[i]!;
    if (lower === 'i') return 'I';
    if (lower === 'we') return 'we';
    if (verb.form === 'ed' && FINITE_BE.has(lower)) return 'passive';
    if (kind === 'word') subject = true;
  }
  if (!subject) {
    const opener = clause.opener;
    if (opener === 'and' || opener === ',' || opener === 'ing') {
      for (let i = clause.from - 1; i >= 0; i--) {
        if (scan.tokens[i]!.lower === 'i') return 'I';
        if (scan.tokens[i]!.lower === 'we') return 'we';
      }
    }
    return 'implied';
  }
  return verb.form === 's' || verb.form === 'base' ? 'system' : 'other';
}

const DATA_NOUNS = new Set(
  'row record sample example observation datapoint point instance pair log label annotation image photo picture frame clip scan page document letter article review transcript utterance recording sentence flow reading measurement season line chunk audio hour tweet brain volunteer case'.split(
    ' ',
  ),
);

/** A stated volume of data ("94 hours of audio", "6.2 million pairs") says that somebody gathered it. */
function isDataVolume(scan: Scan, q: Measured): boolean {
  if (q.circumstance || q.faint || q.role === 'change' || q.concept === 'time') return false;
  if (q.dimension === 'count' && q.counted === 'volume' && (q.value ?? 0) >= 100) {
    const head = scan.tokens[q.last - 1]!.lower;
    return DATA_NOUNS.has(head) || DATA_NOUNS.has(head.replace(/s$/, ''));
  }
  const of = scan.tokens[q.last];
  return (
    (q.dimension === 'time' || q.dimension === 'data') &&
    of?.lower === 'of' &&
    scan.tokens
      .slice(q.last + 1, q.last + 5)
      .some((token) => /^(?:audio|video|data|logs|footage|history|recordings|speech|text|images)$/.test(token.lower))
  );
}
