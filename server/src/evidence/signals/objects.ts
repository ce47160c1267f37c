import { OBJECT_CLASSES, VERB_CLASSES } from '../../vocabulary/actionClasses.ts';
import { ACTIONS, type ActionRow } from '../../vocabulary/actions.ts';
import type { Dimension } from '../../vocabulary/dimensions.ts';
import { WordSet } from '../../wordSet.ts';
import { TELLERS } from '../clauses.ts';
import { ADVERBS } from '../forms.ts';
import type { PartOfSpeech } from '../inflect.ts';
import { Lexicon, type Match } from '../lexicon.ts';
import type { Measured } from '../quantities.ts';
import type { Scan } from '../scan.ts';
import type { Sentence } from '../tokens.ts';
import { aimBefore, type Entry, NAMED_MODELS, PASSIVE_FILLERS, VECTORS } from './shared.ts';
import { isAimFragment, isPassive } from './usage.ts';

const VERBS = lexiconOf((row) => row.verbs, VERB_CLASSES, 'verb');
const OBJECTS = lexiconOf((row) => row.objects ?? '', OBJECT_CLASSES, 'noun');
const BARE = new Set(ACTIONS.filter((row) => !row.objects));
const SINGLE = lexiconOf(
  (row) => row.verbs,
  VERB_CLASSES,
  'verb',
  (words) => !words.includes(' '),
);
/** An action and its object stand at most so many words apart. */
const REACH = 12;

/** The verbs of a sentence; a phrase counts as its verb alone, too: "moved to" stands before "spot instances" like "moved". */
export function verbsIn(tokens: Sentence): Match<Entry>[] {
  return VERBS.scan(tokens).flatMap((verb) => {
    const alone = verb.row.words.includes(' ') ? SINGLE.at(tokens, verb.from) : undefined;
    return alone ? [verb, alone] : [verb];
  });
}

/** The objects of a sentence; a compound counts as its head noun, too ("a scoring service" is a service). */
export function objectsIn(tokens: Sentence): Match<Entry>[] {
  return OBJECTS.scan(tokens).flatMap((object) => {
    const found = [object];
    for (let at = object.from + 1; at < object.to; at++) {
      const head = OBJECTS.at(tokens, at);
      if (head?.to === object.to) found.push(head);
    }
    return found;
  });
}

/** One entry per distinct phrase, with all the rows that list it. */
function lexiconOf(
  pick: (row: ActionRow) => string,
  classes: Readonly<Record<string, string>>,
  pos: PartOfSpeech,
  keep: (words: string) => boolean = () => true,
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
        if (!words || !keep(words)) continue;
        const entry = entries.get(words) ?? { words, rows: new Set<ActionRow>() };
        entry.rows.add(row);
        entries.set(words, entry);
      }
    }
  }
  return new Lexicon([...entries.values()], pos);
}

/** What the action was done to, as the row wants it; for a row without objects the verb itself. */
export function objectOf(
  scan: Scan,
  verb: Match<Entry>,
  row: ActionRow,
  objects: readonly Match<Entry>[],
  quantities: readonly Measured[],
): { from: number; to: number } | undefined {
  if (row.own && !isOwn(scan, verb)) return undefined;
  if (row.opens && !opensAim(scan, verb)) return undefined;
  if (row.aim && !aimBefore(scan, verb)) return undefined;
  if (BARE.has(row)) return verb;
  if (row.objects === '@aim') return aimBefore(scan, verb) ?? (isAimFragment(scan, verb) ? verb : undefined);
  if (row.objects === '@load') return loadOf(scan, verb, quantities);
  if (row.objects === '@cost') return costOf(scan, verb, quantities);
  if (row.objects === '@share') return shareOf(scan, verb, quantities);
  return nearest(scan, verb, objects, row);
}

/** The verb that opens a list item, its label left out, or a whole aim: "Objective: maximise bookings", "To flag urgent letters". */
function opensAim(scan: Scan, verb: Match<Entry>): boolean {
  if (verb.form !== 'base') return false;
  if (MEASURED_AIMS.has(verb.row.words) && !measuredAfter(scan, verb)) return false;
  const opens = verb.from === 0 || scan.tokens[verb.from - 1]!.text === ':';
  return (scan.context.kind === 'item' && opens) || isAimFragment(scan, verb);
}

/** What is maximised must be something measurable to frame a task. */
const MEASURED_AIMS = new Set(['maximise', 'maximize', 'minimise']);

const COUNTABLE = new WordSet('number engagement');

function measuredAfter({ tokens, measures }: Scan, verb: Match<Entry>): boolean {
  return measures.some((measure) => measure.from >= verb.to) || COUNTABLE.among(tokens, verb.to, tokens.length);
}

/** "I", "we", or a verb coordinated with theirs, right before the verb. */
function isOwn(scan: Scan, verb: Match<Entry>): boolean {
  for (let i = verb.from - 1; i >= Math.max(0, verb.from - 3); i--) {
    const token = scan.tokens[i]!;
    if (TELLERS.has(token)) return true;
    if (token.lower === 'and' && i === verb.from - 1) return TELLERS.among(scan.tokens, 0, i);
    if (!PASSIVE_FILLERS.has(token) && !ADVERBS.has(token) && token.lower !== 'have' && token.lower !== 'had')
      return false;
  }
  return false;
}

/** The share that a model is said to find: "the classifier catches 91% of the late orders". */
function shareOf(
  scan: Scan,
  verb: Match<Entry>,
  quantities: readonly Measured[],
): { from: number; to: number } | undefined {
  const { from } = scan.clauses[scan.clauseOf[verb.from]!]!;
  if (!PREDICTORS.among(scan.tokens, from, verb.from)) return undefined;
  const share = quantities.find((q) => q.dimension === 'ratio' && q.first >= verb.to && q.first < verb.to + 4);
  return share && scan.tokens[share.last]?.lower === 'of' ? { from: share.first, to: share.last } : undefined;
}

const PREDICTORS = new WordSet('model classifier network net detector predictor algorithm recogniser');

/** What a named model is said to cost in time, money or memory: "a vision transformer needed 210 ms". */
function costOf(
  scan: Scan,
  verb: Match<Entry>,
  quantities: readonly Measured[],
): { from: number; to: number } | undefined {
  const clause = scan.clauseOf[verb.from]!;
  const { from } = scan.clauses[clause]!;
  if (!NAMED_MODELS.scan(scan.tokens).some((name) => name.from >= from && name.to <= verb.from)) return undefined;
  const cost = quantities.find(
    (q) => COSTS.has(q.dimension) && q.clause === clause && q.first >= verb.to && q.first < verb.to + 4,
  );
  return cost && { from: cost.first, to: cost.last };
}

const COSTS: ReadonlySet<Dimension> = new Set<Dimension>(['time', 'money', 'data']);

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

/** Verbs that also say what a finished thing is used for or goes into: their object is new and stands right after them. */
const LOOSE_VERBS = new Set(
  'use utilise apply take generate perform create produce introduce add get employ continue try'.split(' '),
);
const KNOWN_THING = new WordSet('the our my this that these its their existing production final best same');
const LINKS = new WordSet('for of on using with from in to by at into');
const GROUPS = new WordSet(
  'family couple pair suite collection range bunch handful combination ensemble mix mixture blend set variety series kind type number version',
);

const FITTING = new Set(['train', 'fine-tune', 'finetune', 'fit', 'tune', 'choose', 'pick', 'select']);

/** "used our model for inference", "generates diagnostics for the model": the model is there already. */
function isKnownThing({ tokens }: Scan, verb: Match<Entry>, object: Match<Entry>): boolean {
  if (object.from < verb.to) return false;
  const loose = LOOSE_VERBS.has(verb.row.words);
  if (!loose && !FITTING.has(verb.row.words)) return FOR.among(tokens, verb.to, object.from);
  if (!loose) return false;
  for (let i = verb.to; i < object.from; i++) {
    const token = tokens[i]!;
    const before = i > verb.to ? tokens[i - 1]!.lower : '';
    const group = token.lower === 'of' && GROUPS.holds(before.replace(/s$/, ''));
    if ((LINKS.has(token) && !group) || (KNOWN_THING.has(token) && i >= object.from - 3)) return true;
  }
  return false;
}

const FOR = new WordSet('for');

/** "DeBERTa embeddings": features made with a model. */
function makesFeature({ tokens }: Scan, object: Match<Entry>): boolean {
  return VECTORS.has(tokens[object.to]);
}

/** "alerts on the share of each feature": what the verb did stands before the preposition. */
function isAside({ tokens }: Scan, verb: Match<Entry>, object: Match<Entry>): boolean {
  if (object.from < verb.to) return false;
  return ASIDE.among(tokens, verb.to + 1, object.from);
}

const ASIDE = new WordSet(['on', 'from', 'between', 'for', 'about', 'per']);

/** "feature views", "a feature that users like": of the product, not of a model. */
function isCompound({ tokens }: Scan, object: Match<Entry>): boolean {
  if (object.row.words !== 'feature' || object.form !== 'base') return false;
  const next = tokens[object.to];
  return next?.kind === 'word' && !LINKS.has(next);
}

const COMMA = new WordSet(',');

/** After a participle a comma ends what was done: "while computers were used, the choice of a model …". */
function isCutOff({ tokens }: Scan, verb: Match<Entry>, object: Match<Entry>, passive: boolean): boolean {
  const ends = passive || tokens[verb.to]?.lower === 'by';
  return ends && object.from >= verb.to && COMMA.among(tokens, verb.to, object.from);
}

/** "The network (a small one) was chosen": the subject stands before the bracket. */
function isBeforeBracket({ clauses, clauseOf }: Scan, clause: number, object: Match<Entry>): boolean {
  return clauses[clause]!.opener === ')' && clauses[clause - 1]?.opener === '(' && clauseOf[object.from] === clause - 2;
}

/** What stands before these is the old thing, not what it became. */
const BECOMING = new Set(['become', 'turn into', 'serve as', 'go in as']);

/** "As loss we use …", "For the modelling, I used …". */
function isFronted({ tokens }: Scan, object: Match<Entry>): boolean {
  return object.from <= 3 && (tokens[0]!.lower === 'as' || tokens[0]!.lower === 'for');
}

const RELATIVE = new WordSet('which that');

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
  const relative = RELATIVE.among(scan.tokens, verb.from - 4, verb.from);
  return objects.find(
    (object) =>
      (object.from >= verb.to ||
        passive ||
        relative ||
        (row.system === true && !row.ours && !BECOMING.has(verb.row.words)) ||
        isFronted(scan, object)) &&
      !(row.responsibility === 'model-training' && (isKnownThing(scan, verb, object) || makesFeature(scan, object))) &&
      !(row.responsibility === 'feature-engineering' && isAside(scan, verb, object)) &&
      !isCutOff(scan, verb, object, passive) &&
      !isCompound(scan, object) &&
      object.row.rows.has(row) &&
      (scan.clauseOf[object.from] === clause ||
        (passive && isBeforeBracket(scan, clause!, object)) ||
        (shared && scan.clauseOf[object.from] === clause! + 1)) &&
      object.from < verb.to + REACH &&
      object.to > verb.from - REACH &&
      (object.from >= verb.to || object.to <= verb.from),
  );
}
