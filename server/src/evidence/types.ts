import type { Span } from '../span.ts';
import type { Dimension } from '../vocabulary/dimensions.ts';
import type { ResponsibilityId } from '../vocabulary/responsibilities.ts';
import type { Concept } from '../vocabulary/row.ts';
import type { Overlay } from './lexicon.ts';

export type { Dimension };

/** A number, or a word that measures ("halved"), as it was read. Offsets are relative to the text it was read from. */
export interface Quantity extends Span {
  readonly dimension: Dimension;
  /** In `unit`; absent where words measure without a value ("from weeks to hours"). */
  readonly value?: number;
  /** Canonical unit: `ms`, `%`, `USD`, `users`, …; absent for a bare number. */
  readonly unit?: string;
  /** The old value where the text gives one ("from 120 ms to 68 ms": 120), in `unit`. `value` is then the new one. */
  readonly from?: number;
  /** `change`: how much something moved (by 30%, 3x, halved, from–to); `level`: where it stands. */
  readonly role: 'change' | 'level';
  /** Reach, effort or duration that surrounds a claim without measuring it ("for 100M users", "in six weeks"). */
  readonly circumstance?: boolean;
  /** The family of things that the measure named next to it belongs to ("latency was 68 ms": time). */
  readonly concept?: Concept;
  /** Whether it can answer "how much?" for a claim of another sentence: a stated level or change, no setting. */
  readonly telling?: boolean;
}

export type ClaimKind = 'result' | 'property' | 'goal' | 'problem';

/** An assertion at which a committee could ask "how much?". Offsets are relative to the text it was read from. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly quantified: boolean;
  /** The word that makes it a claim: "reduced", "slow". */
  readonly trigger: Span;
  /** What is claimed to be so: "latency"; absent where the text names nothing measurable. */
  readonly measure?: Span;
  /** The dimensions a number must have to answer "how much?", the likeliest first. */
  readonly dimensions: readonly Dimension[];
  /** An intensifier that says nothing ("significantly"), to be dropped or replaced by a number. */
  readonly intensifier?: Span;
  /** The numbers that measure it, wherever they stand in its block or beside it. */
  readonly evidence: readonly Span[];
  /** The family of things it is about, by which a number of another sentence is matched to it. */
  readonly concept?: Concept;
  /** How surely it is a claim, by its own sentence; what stands around the sentence adds to it. */
  readonly score?: number;
}

/** Who is seen carrying it out. `implied`: résumé style without a subject. */
export type Voice = 'I' | 'we' | 'passive' | 'system' | 'implied' | 'other';

/** What a signal rests on: an action, a noun of the trade in use, a metric with its value, a finding about quality, a volume or aim stated. */
export type Basis = 'action' | 'mention' | 'metric' | 'finding' | 'statement';

/** One ML responsibility that the sentence shows somebody carrying out. */
export interface Signal extends Span {
  readonly responsibility: ResponsibilityId;
  readonly voice: Voice;
  readonly basis?: Basis;
}

/** What kind of text a sentence stands in; a table row is read as one sentence whose cells have headers. */
export interface SentenceContext {
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading';
  /** Words of the configuration that hold beside the vocabulary's. */
  readonly overlay?: Overlay;
  /** For a row: its cells in order, relative to the sentence, each with the text of its column's header. */
  readonly cells?: readonly (Span & { readonly header: string })[];
}

/** All that one sentence says by itself, without its neighbours. */
export interface SentenceReading {
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  readonly signals: readonly Signal[];
  /** Whether it speaks in the first person. */
  readonly own?: boolean;
  /** How many terms of machine learning it uses, whether or not they show anything. */
  readonly terms: number;
  /** Whether it tells what was done (`deed`) or found (`fact`) in this story: no plan, question, general truth or bare noun phrase. */
  readonly tells?: 'deed' | 'fact';
}
