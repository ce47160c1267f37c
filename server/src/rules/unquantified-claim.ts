import type { ClaimKind } from '../evidence/types.ts';
import { l10n } from '../l10n.ts';
import { ofPiece } from '../pieces.ts';
import { overlaps } from '../span.ts';
import type { CaseStudy, StudyClaim } from '../study/types.ts';
import type { Finding, Fix, Rule, Severity } from './rule.ts';
import type { Gap } from './support/gaps.ts';
import { gapsLeftIn } from './support/gaps.ts';
import { removalOf } from './support/intensifier.ts';
import type { Topic } from './support/measured.ts';
import { nearest, questionFor, statesLevel, templateFor } from './support/measured.ts';
import { numberPlace } from './support/numberPlace.ts';
import { quote } from './support/places.ts';
import { fillSnippet, plainOf, snippetOf } from './support/templates.ts';

/** Results and properties are what a study is judged by; aims and old states weigh less. */
const SEVERITIES: Readonly<Record<ClaimKind, Severity>> = {
  result: 'warning',
  property: 'warning',
  goal: 'information',
  problem: 'information',
};

/** Verbs of change that take "from … to …" right after their object. After any other word the number goes into brackets. */
const MOVES =
  /^(?:reduc|cut|lower|decreas|increas|improv|rais|rose|ris|grow|grew|boost|lift|drop|fall|fell|shorten|shr[aiu]nk|speed|sped|accelerat|slash|trim|climb|jump|declin|went|brought|bring|push|drove|driv)/i;

/** A claim at which a committee member would interrupt: "how much?" */
export const unquantifiedClaim: Rule = {
  id: 'unquantified-claim',
  title: 'A claim without its number',
  why: `“Significantly reduced latency” invites one question: *by how much?* A committee that has to ask it once expects to ask it again. A claim is
quantified when a number that measures *the thing claimed* stands in its sentence, its paragraph, the list items under it or its table row.

Numbers beside the point do not count: “cut latency for 100M users” says how many users there are, “improved conversion in six weeks” how long it took;
versions, dates, model names and cut-offs (NDCG@10) measure nothing. Words can measure: halved, tenfold, zero downtime, from weeks to hours.

Results and properties are warnings, goals and the size of the problem information, unless the configuration says otherwise.`,
  severity: 'warning',
  examples: {
    good: [
      { text: '# Study\n\n## Impact\n\nWe cut p95 latency from 120 ms to 68 ms.\n', note: 'before and after' },
      {
        text: '# Study\n\n## Impact\n\nWe reduced churn. Monthly churn went from 4.1% to 2.3%.\n',
        note: 'the number stands beside the claim',
      },
      { text: '# Study\n\n## Impact\n\nThe new pipeline halved the retraining time.\n', note: 'words measure too' },
      { text: '# Study\n\n## Model\n\nWe trained gradient-boosted trees on click logs.\n', note: 'no claim' },
    ],
    bad: [
      { text: '# Study\n\n## Impact\n\nWe significantly reduced latency.\n', note: 'by how much?' },
      { text: '# Study\n\n## Impact\n\nWe reduced latency for 100M users.\n', note: 'users do not measure latency' },
      { text: '# Study\n\n## Problem\n\nThe old system was slow and expensive.\n', note: 'how slow, how expensive?' },
    ],
  },

  check(study) {
    return study.claims
      .filter(({ quantified }) => !quantified)
      .map((claim) => ({
        start: claim.start,
        end: claim.end,
        message: messageFor(study, claim),
        severity: SEVERITIES[claim.kind],
      }));
  },

  fixes(study, finding) {
    const claim = claimAt(study, finding);
    if (!claim) return [];
    const { block } = study.sentences[claim.sentence]!;
    const gaps = gapsLeftIn(study, study.blocks[block]!).filter((gap) => overlaps(gap, claim));
    return [...(gaps.length > 0 ? gaps.map(fillFix) : measureFix(study, claim)), ...dropFix(study, claim)];
  },
};

/** Messages of the claims in a sentence, by what they say and where; most sentences stay while one is typed. */
const messagesIn = ofPiece(() => new Map<string, string>());

function messageFor(study: CaseStudy, claim: StudyClaim): string {
  const sentence = study.sentences[claim.sentence]!;
  const messages = messagesIn(sentence.piece);
  const key = `${claim.kind} ${claim.start - sentence.start} ${study.text.slice(claim.start, claim.end)}`;
  const message = messages.get(key) ?? l10n.t`${quote(wordsOf(study, claim))} ${questionFor(topicOf(study, claim))}`;
  messages.set(key, message);
  return message;
}

/** What to ask of a claim: a change where something moved, else a level; of the dimension that its words come closest to. */
function topicOf(study: CaseStudy, claim: StudyClaim): Topic {
  const { trigger, measure = trigger } = claim;
  const level =
    claim.kind === 'result' && statesLevel(study.text.slice(trigger.start, trigger.end), wordsOf(study, claim));
  const core = { start: Math.min(trigger.start, measure.start), end: Math.max(trigger.end, measure.end) };
  return { kind: level ? 'property' : claim.kind, ...nearest(study.text.slice(core.start, core.end), claim) };
}

/** What is claimed, without the markup in it; code keeps its words. */
function wordsOf({ text, blocks, sentences }: CaseStudy, { sentence, start, end }: StudyClaim): string {
  const block = blocks[sentences[sentence]!.block]!;
  return block.prose
    .slice(start - block.start, end - block.start)
    .replace(/\uFFFC+/g, (run, at: number) => text.slice(start + at, start + at + run.length));
}

function claimAt(study: CaseStudy, { start, end }: Finding): StudyClaim | undefined {
  return study.claims.find((claim) => !claim.quantified && claim.start === start && claim.end === end);
}

/** Where the claim has a place for its number already, that is filled. */
function fillFix({ start, end, text, fill }: Gap): Fix {
  const edits = [{ start, end, newText: snippetOf(fill) }];
  return { title: l10n.t`Replace ${quote(text)}`, edits, snippet: true, preferred: true };
}

/** Puts a number with gaps behind what is claimed, in the place of an intensifier where there is one. */
function measureFix(study: CaseStudy, claim: StudyClaim): Fix[] {
  const { text } = study;
  const moves = MOVES.test(text.slice(claim.trigger.start, claim.trigger.end));
  const { start, end, splits } = numberPlace(study, claim, moves);
  const number = templateFor(topicOf(study, claim));
  const template = moves && !splits && number.startsWith('from') ? ` ${number}` : ` (${number})`;
  if (text.startsWith(plainOf(snippetOf(template)), start)) return [];
  const drop = claim.intensifier && removalOf(text, claim.intensifier);
  const edits = [{ start, end, newText: snippetOf(template) }];
  if (drop && drop.end <= start) edits.unshift(drop);
  return [
    {
      title: l10n.t`Say how much: “${fillSnippet(snippetOf(template), () => '…').trim()}”`,
      edits,
      snippet: true,
      preferred: true,
    },
  ];
}

function dropFix({ text }: CaseStudy, { intensifier }: StudyClaim): Fix[] {
  const edit = intensifier && removalOf(text, intensifier);
  if (!edit) return [];
  const word = text.slice(intensifier.start, intensifier.end);
  const kind = 'Drop all {n} words that measure nothing';
  return [{ title: l10n.t`Drop ${quote(word)}, which measures nothing`, edits: [edit], kind }];
}
