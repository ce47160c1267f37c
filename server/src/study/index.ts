import { type Budget, ENDLESS } from '../budget.ts';
import { linkEvidence, linkSignals, readSentence } from '../evidence/index.ts';
import type { SentenceReading } from '../evidence/types.ts';
import { Piece } from '../pieces.ts';
import { outlineOf, type RawBlock } from './blocks.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readHeadings } from './headings.ts';
import { voteOf } from './headingVotes.ts';
import { type BlockReading, createKept, headsOf, type Places } from './kept.ts';
import type { Change, Syntax } from './parser.ts';
import { parse } from './parser.ts';
import { withCode } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import type { Block, CaseStudy, Heading, ReaderSettings, Section, Sentence, StudyQuantity } from './types.ts';

/** Reads one document over its life: each call reuses the syntax and the block readings of the call before. */
export interface StudyReader {
  /**
   * @param changes what was replaced since the last call, in order; without it the text is parsed anew (blocks are still reused).
   * @param budget where it does not suffice, the study has an `unread` end, and the next call goes on.
   */
  read(text: string, changes?: readonly Change[], budget?: Budget): CaseStudy;
}

/** A reader for the document at `uri`. Any text is read; nothing throws. */
export function createStudyReader(uri: string, settings: ReaderSettings = {}): StudyReader {
  let syntax: Syntax | undefined;
  let places: Places = [];
  return {
    read(text, changes, budget = ENDLESS) {
      syntax = parse(text, changes && syntax, changes, budget);
      const kept = createKept(places);
      const now: (BlockReading | undefined)[] = [];
      let read = 0;
      const study = assemble(uri, syntax, settings, (block, text, index) => {
        const known = kept.find(block, text, index);
        // One block at least is read each time, or it would never end.
        if (!known && read > 0 && budget.spent()) return undefined;
        if (!known) read++;
        const reading = known ?? kept.add(readBlock(block, text, settings, kept.at(index)), index);
        now[index] = reading;
        return reading;
      });
      places = now;
      return study;
    },
  };
}

/** Reads a text once. */
export function readStudy(uri: string, text: string, settings?: ReaderSettings): CaseStudy {
  return createStudyReader(uri, settings).read(text);
}

/** Of a block no more is read, in UTF-16 units: some hours of talk are no paragraph. */
const LONGEST_BLOCK = 100_000;

/**
 * Reads a block, but for the sentences that stood in it already. Table rows are one sentence each; headings are read like any sentence, and
 * claim nothing.
 * @param text the block's prose with its inline code in it.
 * @param before what stood in its place.
 */
function readBlock(
  { kind, prose, cells }: RawBlock,
  text: string,
  { overlay }: ReaderSettings,
  before: BlockReading | undefined,
): BlockReading {
  const spans = kind === 'row' ? [{ start: 0, end: prose.length }] : sentencesOf(prose.slice(0, LONGEST_BLOCK));
  const sentences = spans.map(({ start, end }) => {
    const piece = new Piece(prose.slice(start, end), text.slice(start, end));
    const same = kind !== 'row' && before?.kind === kind && before.sentences.find((one) => isSame(one.piece, piece));
    if (same) return { ...same, start, end };
    const reading = readSentence(piece.prose, { kind, cells, ...(overlay && { overlay }) });
    return { start, end, piece, words: wordsIn(piece.prose), reading };
  });
  return { kind, heads: headsOf(cells), piece: new Piece(prose, text), sentences };
}

function isSame(a: Piece, b: Piece): boolean {
  return a.prose === b.prose && a.text === b.text;
}

/** Words as a speaker counts them: runs of letters or digits, with what joins them ("state-of-the-art", "4.1%"). */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}\uFFFC][\p{L}\p{N}\uFFFC'’.,_/-]*/gu)?.length ?? 0;
}

function assemble(
  uri: string,
  syntax: Syntax,
  settings: ReaderSettings,
  read: (block: RawBlock, text: string, index: number) => BlockReading | undefined,
): CaseStudy {
  const { text } = syntax;
  const { blocks: found, headings: raw, comments } = outlineOf(syntax);
  const blocks: Block[] = [];
  let readTo = syntax.parsedTo;
  const readings: SentenceReading[] = [];
  const sentences: Placed[] = [];
  let words = 0;
  for (const [index, block] of found.entries()) {
    const all = withCode(text, block);
    const reading = read(block, all, index);
    if (!reading) readTo = Math.min(readTo, block.start);
    blocks.push({ ...block, piece: reading?.piece ?? new Piece(block.prose, all) });
    for (const sentence of reading?.sentences ?? []) {
      const counted = block.kind === 'heading' ? 0 : sentence.words;
      const [start, end] = [sentence.start + block.start, sentence.end + block.start];
      sentences.push({ start, end, piece: sentence.piece, block: index, section: undefined, words: counted });
      readings.push(sentence.reading);
      words += counted;
    }
  }
  const { headings, title } = readHeadings(raw, text.length, settings.aliases, voteOf(sentences, readings));
  const sectionAt = walker(headings);
  for (const sentence of sentences) sentence.section = sectionAt(sentence.start)?.section;
  return {
    uri,
    text,
    settings,
    frontMatter: syntax.frontMatter && readFrontMatter(text, syntax.frontMatter),
    title,
    headings,
    sections: sectionsOf(headings, text.length, sentences),
    blocks,
    sentences,
    quantities: placedQuantities(sentences, readings),
    claims: linkEvidence(blocks, sentences, readings),
    signals: linkSignals(blocks, headings, sentences, readings),
    comments,
    ...(readTo < text.length && { unread: { start: readTo, end: text.length } }),
    words,
  };
}

/** A sentence while the study is put together. */
type Placed = { -readonly [Key in keyof Sentence]: Sentence[Key] } & { readonly words: number };

/** The numbers of all sentences with absolute offsets. Written out member by member: this is done for all of them at each key, and copies by spread cost several times as much. */
function placedQuantities(sentences: readonly Sentence[], readings: readonly SentenceReading[]): StudyQuantity[] {
  const placed: StudyQuantity[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { start, section } = sentences[index]!;
    for (const q of readings[index]!.quantities)
      placed.push({
        start: q.start + start,
        end: q.end + start,
        dimension: q.dimension,
        role: q.role,
        value: q.value,
        unit: q.unit,
        from: q.from,
        circumstance: q.circumstance,
        concept: q.concept,
        telling: q.telling,
        sentence: index,
        section,
      });
  }
  return placed;
}

/** The heading that an offset stands under; offsets must be asked for in ascending order. */
function walker(headings: readonly Heading[]): (offset: number) => Heading | undefined {
  let next = 0;
  return (offset) => {
    while (next < headings.length && headings[next]!.start <= offset) next++;
    return headings[next - 1];
  };
}

/** Stretches of one section: a heading that opens a section begins one, unless it stands under a heading of the same section. */
function sectionsOf(headings: readonly Heading[], end: number, sentences: readonly Placed[]): Section[] {
  const sections: (Omit<Section, 'words'> & { end: number; words: number })[] = [];
  const openers: Heading[] = [];
  for (const heading of headings) {
    while (openers.length > 0 && openers.at(-1)!.scope.end <= heading.start) openers.pop();
    const current = sections.at(-1);
    if (current && current.end > heading.start) current.end = heading.start;
    if (heading.section === undefined) continue;
    if (heading.opens !== undefined && openers.at(-1)?.section !== heading.section) openers.push(heading);
    const opener = openers.findLast((open) => open.section === heading.section) ?? heading;
    if (current?.heading === opener && current.end === heading.start) current.end = end;
    else sections.push({ id: heading.section, heading: opener, start: heading.start, end, words: 0 });
  }
  let at = 0;
  for (const sentence of sentences) {
    while (at < sections.length && sections[at]!.end <= sentence.start) at++;
    const section = sections[at];
    if (section && section.start <= sentence.start) section.words += sentence.words;
  }
  return sections;
}
