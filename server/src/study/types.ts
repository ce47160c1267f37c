import type { Document } from 'yaml';
import type { Overlay } from '../evidence/lexicon.ts';
import type { Claim, Quantity, Signal } from '../evidence/types.ts';
import type { Piece } from '../pieces.ts';
import type { Span } from '../span.ts';
import type { Round } from '../vocabulary/rounds.ts';
import type { SectionId } from '../vocabulary/sections.ts';

/** A leaf of the document that carries prose. All spans of a study are absolute UTF-16 offsets in its text. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading';
  /**
   * The block's source, character for character as long, with everything that is not prose (markup, link targets,
   * comments, HTML) blanked and each inline code span replaced by U+FFFC, so that offsets carry over.
   */
  readonly prose: string;
  readonly piece: Piece;
  /** Index of the list item this block stands in, or of the paragraph that leads into its list or table. */
  readonly parent?: number;
  /** For a row: its cells in order, relative to the block, each with the prose of its column's header. */
  readonly cells?: readonly (Span & { readonly header: string })[];
  /** Numbers the list or table that the block belongs to. */
  readonly group?: number;
  /** Depth of list nesting: 0 outside lists. */
  readonly depth: number;
}

export interface Sentence extends Span {
  readonly piece: Piece;
  /** Index into `blocks`. */
  readonly block: number;
  readonly section?: SectionId;
}

export interface Heading extends Span {
  /** 1 to 6; a bold lead-in counts one deeper than the heading above it. */
  readonly level: number;
  readonly text: string;
  /** `lead-in`: a paragraph that is bold, or starts with a bold label and a colon. */
  readonly form: 'atx' | 'setext' | 'lead-in';
  /** The section its own words open, or the text under it where they leave that open; inherited ones are in `CaseStudy.sections` only. */
  readonly opens?: SectionId;
  /** Its own section or the one it inherits. */
  readonly section?: SectionId;
  /** From the heading's start to the next heading of the same or a higher level. */
  readonly scope: Span;
}

/** One stretch of text that belongs to a section: from the heading that opens it to where another begins. */
export interface Section extends Span {
  readonly id: SectionId;
  readonly heading: Heading;
  /** Words of prose in it, headings not counted. */
  readonly words: number;
}

export interface FrontMatter extends Span {
  /** The parsed YAML; its `errors` hold syntax errors with offsets relative to `start` + the opening fence. */
  readonly document: Document;
  /** Offset in the study's text of the YAML source that `document` was parsed from. */
  readonly offset: number;
  readonly shape: 'prism' | 'project';
  readonly round?: string;
  /** Rules that `case-prism: {disable: […]}` turns off for this study, where they are named. */
  readonly disable: readonly (Span & { readonly rule: string })[];
}

export type StudyClaim = Claim & { readonly sentence: number; readonly section?: SectionId };
export type StudySignal = Signal & { readonly sentence: number; readonly section?: SectionId };
export type StudyQuantity = Quantity & { readonly sentence: number; readonly section?: SectionId };

/** What a configuration changes in how a study is read and judged. */
export interface ReaderSettings {
  /** Further heading phrases, spelled as `aliasesOf` spells them. */
  readonly aliases?: ReadonlyMap<string, SectionId | 'none'>;
  readonly overlay?: Overlay;
  /** How fast the writer speaks. */
  readonly wordsPerMinute?: number;
  /** The interview rounds there are. */
  readonly rounds?: readonly Round[];
}

/** Everything the product knows about one document. Immutable; every consumer reads this and nothing else. */
export interface CaseStudy {
  readonly uri: string;
  readonly text: string;
  /** What it was read by. */
  readonly settings: ReaderSettings;
  readonly frontMatter?: FrontMatter;
  /** The first heading of level 1, or the first heading; where findings about the whole study stand. */
  readonly title?: Heading;
  readonly headings: readonly Heading[];
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly StudyQuantity[];
  readonly claims: readonly StudyClaim[];
  readonly signals: readonly StudySignal[];
  /** HTML comments, where suppressions stand. */
  readonly comments: readonly Span[];
  /** What there was no time to read yet; what stands in it is missing above. */
  readonly unread?: Span;
  /** Words of prose, headings not counted. */
  readonly words: number;
}
