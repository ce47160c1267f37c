import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Budget } from './budget.ts';
import type { Config } from './config/config.ts';
import { optionsOf, readerSettings, severitiesOf } from './config/config.ts';
import type { Resolved } from './config/resolve.ts';
import { reasonOf } from './reason.ts';
import type { OnError } from './rules/index.ts';
import { diagnose, RULES } from './rules/index.ts';
import type { Diagnosis } from './rules/rule.ts';
import { createStudyReader } from './study/index.ts';
import type { Change } from './study/parser.ts';
import { suppressionsOf } from './study/suppressions.ts';
import type { CaseStudy } from './study/types.ts';

export interface Logger {
  error(message: string): void;
}

/** A study with what the rules say of it: sorted by place, suppressed findings left out. */
export interface Checked {
  readonly study: CaseStudy;
  readonly diagnoses: readonly Diagnosis[];
}

/** One reading of one version of a document: what every answer about it is made from. */
export interface Analysis extends Checked {
  readonly document: TextDocument;
  /** Rules that are on. */
  readonly rules: number;
  readonly milliseconds: number;
  /** The configuration that held, whose own problems belong into its own file. */
  readonly resolved: Resolved;
  /** Checks another text by the same configuration, such as this one after a fix; cost follows what differs from the text checked before. */
  again(text: string): Checked;
  /** Logs a rule that threw. */
  readonly onError: OnError;
}

/** Reads the versions of one document by one configuration. */
export interface Analyser {
  readonly config: Config;
  /** @param changes what was replaced since the version analysed before; without it the text is parsed anew. */
  analyse(document: TextDocument, changes: readonly Change[] | undefined): Analysis;
}

/** @param budget how long one reading may take; asked once for each. By default every text is read to its end. */
export function createAnalyser(uri: string, resolved: Resolved, logger: Logger, budget?: () => Budget): Analyser {
  const { config } = resolved;
  const severities = severitiesOf(config);
  const options = optionsOf(config);
  const rules = RULES.filter(({ id, severity }) => (severities[id] ?? severity) !== 'off').length;
  const onError: OnError = (rule, error) => logger.error(`The rule ${rule} failed on ${uri}: ${reasonOf(error)}`);
  const settings = readerSettings(config);
  const newReader = () => createStudyReader(uri, settings);
  const reader = newReader();
  const check = (study: CaseStudy): Checked => {
    const suppressed = suppressionsOf(study);
    const diagnoses = diagnose(study, severities, options, onError);
    return { study, diagnoses: diagnoses.filter(({ rule, start }) => !suppressed(rule, start)) };
  };
  return {
    config,
    analyse(document, changes) {
      const started = performance.now();
      const checked = check(reader.read(document.getText(), changes, budget?.()));
      let other: ReturnType<typeof newReader> | undefined;
      const again = (text: string) => {
        other ??= newReader();
        return check(other.read(text, undefined, budget?.()));
      };
      return { ...checked, document, rules, milliseconds: performance.now() - started, resolved, again, onError };
    },
  };
}
