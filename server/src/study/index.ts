import { type Budget, ENDLESS } from '../budget.ts';
import { linkEvidence, linkSignals } from '../evidence/index.ts';
import type { SentenceReading } from '../evidence/types.ts';
import { Piece } from '../pieces.ts';
import { outlineOf, type RawBlock } from './blocks.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readHeadings } from './headings.ts';
import { voteOf } from './headingVotes.ts';
import type { Change, Syntax } from './parser.ts';
import { parse } from './parser.ts';
import { type BlockReading, createBlockReader } from './readBlock.ts';
import type { Block, CaseStudy, Heading, ReaderSettings, Section, Sentence, StudyQuantity } from './types.ts';

/** Reads one document over its life: each call reuses the syntax and the readings of the calls before. */
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
  const reader = createBlockReader(settings);
  return {
    read(text, changes, budget = ENDLESS) {
      syntax = parse(text, changes && syntax, changes, budget);
      let read = 0;
      // One block at least is read each time, or it would never end.
      const mayRead = () => read++ === 0 || !budget.spent();
      const study = assemble(uri, syntax, settings, (block) => reader.read(block, mayRead));
      reader.trim(study);
      return study;
    },
  };
}

/** Reads a text once. */
export function readStudy(uri: string, text: string, settings?: ReaderSettings): CaseStudy {
  return createStudyReader(uri, settings).read(text);
}

function assemble(
  uri: string,
  syntax: Syntax,
  settings: ReaderSettings,
  read: (block: RawBlock) => BlockReading | undefined,
): CaseStudy {
  const { text } = syntax;
  const { blocks: found, headings: raw, comments } = outlineOf(syntax);
  const blocks: Block[] = [];
  let readTo = syntax.parsedTo;
  const readings: SentenceReading[] = [];
  const sentences: Placed[] = [];
  let words = 0;
  for (const { raw, start, end, parent, group } of found) {
    const { kind, prose, depth, cells } = raw;
    const reading = read(raw);
    if (!reading) readTo = Math.min(readTo, start);
    const piece = reading?.piece ?? new Piece(prose, raw.text);
    const block = blocks.push({ kind, start, end, prose, piece, depth, parent, group, cells }) - 1;
    for (const sentence of reading?.sentences ?? []) {
      const counted = kind === 'heading' ? 0 : sentence.words;
      const { piece } = sentence;
      sentences.push({
        start: sentence.start + start,
        end: sentence.end + start,
        piece,
        block,
        section: undefined,
        words: counted,
      });
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
