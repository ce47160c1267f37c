import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nextSteps } from './nextSteps.ts';
import type { Report } from './protocol.ts';
import { changeOf } from './rules/support/change.ts';
import type { Span } from './span.ts';
import { requiredSections, sectionState, shapeOf, stretchesOf, wordsOf } from './study/coverage.ts';
import { wordsShown } from './study/prose.ts';
import type { CaseStudy, StudyClaim, StudyQuantity } from './study/types.ts';
import { RESPONSIBILITIES } from './vocabulary/responsibilities.ts';
import { ROUNDS, STORY_SHARE, WORDS_PER_MINUTE } from './vocabulary/rounds.ts';
import { SECTIONS } from './vocabulary/sections.ts';

/** What every view of a study shows. `document` must hold the study's text; it turns offsets into lines. */
export function reportOf(study: CaseStudy, document: TextDocument): Report {
  const range = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  const shown = ({ start, end }: Span, sentence: number) => {
    const block = study.blocks[study.sentences[sentence]!.block]!;
    return wordsShown(study.text.slice(start, end), block.prose.slice(start - block.start, end - block.start));
  };
  const numbers = new Map(study.quantities.map((quantity) => [quantity.start, quantity]));
  const responsibilities = RESPONSIBILITIES.map(({ id, name, core }) => ({
    id,
    name,
    core,
    signals: study.signals.filter((signal) => signal.responsibility === id).length,
  }));
  const seen = responsibilities.filter(({ signals }) => signals > 0);
  const required = requiredSections(study);
  const sections = SECTIONS.filter(({ id }) => required.includes(id)).map(({ id, letter, name }) => {
    const [first] = stretchesOf(study, id);
    const claims = study.claims.filter((claim) => claim.section === id);
    return {
      id,
      letter,
      name,
      state: sectionState(study, id),
      range: first && range(first.heading),
      words: wordsOf(study, id),
      claims: claims.length,
      quantified: claims.filter(({ quantified }) => quantified).length,
    };
  });
  return {
    title: study.title?.text.trim() || null,
    shape: shapeOf(study),
    sections,
    coverage: sections.filter(({ state }) => state === 'strong' || state === 'thin').length,
    density: { distinct: seen.length, core: seen.filter(({ core }) => core).length, responsibilities },
    claims: study.claims.map((claim) => ({
      range: range(claim),
      text: shown(claim, claim.sentence),
      kind: claim.kind,
      quantified: claim.quantified,
      section: claim.section ?? null,
      evidence: claim.evidence.map(range),
      change: changeShown(numbers, claim) ?? null,
    })),
    quantities: study.quantities.map((quantity) => ({
      range: range(quantity),
      text: shown(quantity, quantity.sentence),
      dimension: quantity.dimension,
    })),
    signals: study.signals.map((signal) => ({
      range: range(signal),
      sentence: shown(study.sentences[signal.sentence]!, signal.sentence),
      responsibility: signal.responsibility,
      voice: signal.voice,
      section: signal.section ?? null,
    })),
    outline: study.headings.map((heading) => ({
      range: range(heading),
      heading: heading.text,
      section: heading.section ?? null,
    })),
    words: study.words,
    speakingSeconds: Math.round((study.words / (study.settings.wordsPerMinute ?? WORDS_PER_MINUTE)) * 60),
    budget: budgetOf(study),
    next: nextSteps(study).map((step) => ({ text: step.text, range: range(step) })),
  };
}

/** What the evidence of a claim amounts to, where one of its numbers moves from a value to another; numbers by where they start. */
function changeShown(numbers: ReadonlyMap<number, StudyQuantity>, { evidence }: StudyClaim): string | undefined {
  for (const { start, end } of evidence) {
    const quantity = numbers.get(start);
    const change = quantity?.end === end ? changeOf(quantity) : undefined;
    if (change !== undefined) return change;
  }
  return undefined;
}

function budgetOf({ frontMatter, settings }: CaseStudy): Report['budget'] {
  const round = (settings.rounds ?? ROUNDS).find(({ id }) => id === frontMatter?.round);
  return round?.minutes === undefined ? null : { round: round.name, seconds: round.minutes * 60 * STORY_SHARE };
}
