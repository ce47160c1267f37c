import type { Span } from '../span.ts';
import type { CaseStudy } from '../study/types.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** What a rule found. `data` is JSON that survives the round trip through the editor; fixes read it. */
export interface Finding extends Span {
  /** What is missing, and one example. */
  readonly message: string;
  /** Where the rule's default differs for this finding; a severity the user sets wins. */
  readonly severity?: Severity;
  readonly data?: Record<string, unknown>;
  /** Other places that the message speaks of. */
  readonly related?: readonly (Span & { readonly message: string })[];
}

/** A finding with the rule it comes from and the severity it is shown with. */
export interface Diagnosis extends Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

export interface Edit extends Span {
  /** Snippet syntax where the fix is a `snippet`; else literal text. */
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /**
   * The title under which all fixes of this kind in a file are offered together, “{n}” being their number: only fixes that need nothing of
   * the writer's carry one.
   */
  readonly kind?: string;
  /** It needs no judgement and no number of the writer's, so “fix all on save” may make it. */
  readonly mechanical?: boolean;
  /** It silences the finding and mends nothing. */
  readonly suppresses?: boolean;
  /** Whether `newText` holds tab stops. Clients without snippet edits get them resolved to their default text. */
  readonly snippet?: boolean;
  readonly preferred?: boolean;
}

/** One option of a rule, as the generated schema and settings describe it. */
export interface RuleOption {
  readonly type: 'number' | 'string' | 'boolean';
  readonly default: number | string | boolean;
  readonly description: string;
}

export interface RuleExample {
  /** A whole study, or a fragment where the rule looks at no more. */
  readonly text: string;
  /** Why it is good or bad, in a few words. */
  readonly note?: string;
}

/** What is known when a rule looks: what the rules before it found, silenced findings included, and which rules are off. */
export interface Before {
  readonly found: readonly Diagnosis[];
  readonly off: ReadonlySet<string>;
  /** Every rule there is. */
  readonly ids: readonly string[];
}

/** One rule is one object in one file; docs, schema, settings and README rows are generated from it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Why a committee stumbles over it; Markdown. */
  readonly why: string;
  readonly severity: Severity;
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** It speaks of what is nowhere in the study, or of all of it, and so waits until a long one is read to its end. */
  readonly whole?: boolean;
  /** Run as tests: every `bad` one yields a finding of this rule, no `good` one does. */
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
  check(study: CaseStudy, options: Readonly<Record<string, number | string | boolean>>, before: Before): Finding[];
  fixes?(study: CaseStudy, finding: Finding): Fix[];
}
