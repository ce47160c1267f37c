// What server and client say to each other beyond LSP. Types only, so that both sides import it for nothing.
import type { Range } from 'vscode-languageserver-types';
import type { ClaimKind, Dimension, Voice } from './evidence/types.ts';
import type { ResponsibilityId } from './vocabulary/responsibilities.ts';
import type { SectionId } from './vocabulary/sections.ts';

/** `initializationOptions` of a client. All are optional: any LSP client works without them. */
export interface InitializationOptions {
  /** Push `case-prism/report` after each analysis. */
  readonly report?: boolean;
  /** Push `case-prism/status` after each analysis. */
  readonly status?: boolean;
  /** The client answers `case-prism/readFile`; else the server reads files by itself where it can. */
  readonly readFile?: boolean;
  /** The client answers `case-prism/findStudies`; else the server looks for studies by itself where it can. */
  readonly findStudies?: boolean;
  /** Push `case-prism/portfolioChanged` when `case-prism/portfolio` would answer something else. */
  readonly portfolio?: boolean;
  /** The client offers the snippets of `snippets/` by itself when asked, so the server does only after a typed `/`. */
  readonly contributesSnippets?: boolean;
  /** Texts in the client's language by the server's English ones. */
  readonly translations?: Readonly<Record<string, string>>;
  /** The client has the command `casePrism.showRule`, which shows a rule's page. */
  readonly showsRules?: boolean;
  /** The client has the commands `casePrism.openPreview` and `casePrism.showPlaces`, which code lenses run. */
  readonly commands?: boolean;
  /** The client has an outline of Markdown of its own, so the server offers no document symbols. */
  readonly outline?: boolean;
  /** URI of the folder that holds the rules' pages; without it findings carry no link. */
  readonly rulePages?: string;
}

/** `missing`: no heading opens it; `empty`: a heading and no words; `no-evidence`: words, but not what the committee wants there. */
export type SectionState = 'strong' | 'thin' | 'no-evidence' | 'empty' | 'missing';

export interface ReportSection {
  readonly id: SectionId;
  readonly letter: string;
  readonly name: string;
  readonly state: SectionState;
  /** The heading that opens it first. */
  readonly range?: Range;
  readonly words: number;
  readonly claims: number;
  readonly quantified: number;
}

export interface ReportResponsibility {
  readonly id: ResponsibilityId;
  readonly name: string;
  readonly core: boolean;
  readonly signals: number;
}

/** What every view of a study shows; ranges are LSP's (zero-based lines, UTF-16 characters), texts are what a reader sees: one line, no markup. */
export interface Report {
  /** The title's words; null where there is no title. */
  readonly title: string | null;
  readonly shape: 'prism' | 'project';
  /** The sections that a study of this shape must have: six, or three. */
  readonly sections: readonly ReportSection[];
  /** Sections of these with evidence. */
  readonly coverage: number;
  readonly density: {
    /** Distinct responsibilities, of twelve. */
    readonly distinct: number;
    /** Distinct core responsibilities, of six. */
    readonly core: number;
    readonly responsibilities: readonly ReportResponsibility[];
  };
  readonly claims: readonly {
    readonly range: Range;
    readonly text: string;
    readonly kind: ClaimKind;
    readonly quantified: boolean;
    readonly section: SectionId | null;
    /** The numbers that measure it. */
    readonly evidence: readonly Range[];
    /** What its evidence amounts to, where it moves from a value to another: "−43%". */
    readonly change: string | null;
  }[];
  readonly quantities: readonly { readonly range: Range; readonly text: string; readonly dimension: Dimension }[];
  readonly signals: readonly {
    readonly range: Range;
    /** The whole sentence that shows it. */
    readonly sentence: string;
    readonly responsibility: ResponsibilityId;
    readonly voice: Voice;
    readonly section: SectionId | null;
  }[];
  readonly outline: readonly { readonly range: Range; readonly heading: string; readonly section: SectionId | null }[];
  readonly words: number;
  /** At 130 words a minute, unless the configuration says otherwise. */
  readonly speakingSeconds: number;
  /** The interview round that the front matter names, with what a story may fill of it; null without one, or where it has no set time. */
  readonly budget: { readonly round: string; readonly seconds: number } | null;
  /** The most valuable gaps, at most three, the most valuable first. */
  readonly next: readonly ReportGap[];
}

/** What a committee would miss first, in words, and where it would stand. */
export interface ReportGap {
  readonly text: string;
  readonly range: Range;
}

/** Server → client, to clients that ask for it. */
export const REPORT_NOTIFICATION = 'case-prism/report';
export interface ReportParams {
  readonly uri: string;
  readonly version: number;
  readonly report: Report;
}

/** Server → client, to clients that ask for it: what the language status item shows. */
export const STATUS_NOTIFICATION = 'case-prism/status';
export interface StatusParams {
  readonly uri: string;
  /** `error`: an analysis failed; the log says why, the last good findings stay. */
  readonly state: 'ready' | 'error';
  /** Rules that are on for this study. */
  readonly rules: number;
  readonly findings: number;
  /** Duration of the last analysis. */
  readonly milliseconds: number;
  /** Of a text too long to be read at once, the share that is read so far, from 0 to 1; the rest follows. */
  readonly read?: number;
}

/** Server → client request: a file's text, or null where there is none. */
export const READ_FILE_REQUEST = 'case-prism/readFile';
export interface ReadFileParams {
  readonly uri: string;
}

/** Server → client request: the studies of all folders of the workspace, each with the folder it lies in. */
export const FIND_STUDIES_REQUEST = 'case-prism/findStudies';
export type FoundStudies = readonly { readonly uri: string; readonly root: string }[];

/** Client → server request: every study of the workspace, the readiest first. */
export const PORTFOLIO_REQUEST = 'case-prism/portfolio';
export const PORTFOLIO_CHANGED_NOTIFICATION = 'case-prism/portfolioChanged';

/** One study at a glance. */
export interface PortfolioEntry {
  readonly uri: string;
  /** The title's words, or the file's name where there is no title. */
  readonly title: string;
  readonly shape: Report['shape'];
  readonly sections: readonly ReportSection[];
  /** Sections with evidence. */
  readonly coverage: number;
  /** Distinct responsibilities, of twelve, and core ones, of six. */
  readonly distinct: number;
  readonly core: number;
  /** Names of the core responsibilities that nobody is seen carrying out. */
  readonly missingCore: readonly string[];
  readonly claims: number;
  readonly quantified: number;
  /** Findings at warning or above. */
  readonly warnings: number;
  readonly words: number;
  readonly speakingSeconds: number;
  /** Whether Impact holds a product metric with its measured change. */
  readonly productMetric: boolean;
  /** Round scripts that stand in it, by the prefix that inserts them. */
  readonly scripts: readonly string[];
}

/** Commands of clients that say they have them: the preview, and a list of places (URI, position, LSP locations). */
export const OPEN_PREVIEW_COMMAND = 'casePrism.openPreview';
export const SHOW_PLACES_COMMAND = 'casePrism.showPlaces';

/** `workspace/executeCommand`: reads every study of the workspace and shows its findings, with progress; from then on they follow the files. */
export const CHECK_WORKSPACE_COMMAND = 'case-prism.checkWorkspace';
export interface WorkspaceCheck {
  readonly studies: number;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Stopped by the user before every study was read. */
  readonly cancelled: boolean;
}

/** Client → server request: what an assistant is told about a study, open or not; null where there is none to read. */
export const CHECK_REQUEST = 'case-prism/check';
export interface CheckParams {
  readonly uri: string;
}
export interface CheckAnswer {
  readonly findings: readonly CheckedFinding[];
  readonly report: Report;
}

/** A finding with what helps to mend it. */
export interface CheckedFinding {
  readonly range: Range;
  /** The words it stands under. */
  readonly text: string;
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  /** `fill-in` leaves gaps for the writer's own words and numbers, `mechanical` needs neither, `rewrite` needs a look, `suppress` mends nothing. */
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: 'mechanical' | 'rewrite' | 'fill-in' | 'suppress';
  }[];
  /** What the committee wants in the section that the finding is about, or stands in. */
  readonly section: { readonly name: string; readonly wants: string; readonly evidence: string } | null;
}

/** The kind of the action that makes all mechanical fixes of a study, for “fix all on save”. */
export const FIX_ALL = 'source.fixAll.casePrism';
