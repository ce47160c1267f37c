import type { Analysis } from '../analysis.ts';
import type { CheckAnswer, CheckedFinding } from '../protocol.ts';
import { reportOf } from '../report.ts';
import { fixesFor, RULES } from '../rules/index.ts';
import type { Diagnosis, Fix } from '../rules/rule.ts';
import type { CaseStudy } from '../study/types.ts';
import { SECTIONS } from '../vocabulary/sections.ts';

/** What an assistant is told about a study: its findings with what would help, and its report. Ranges are LSP's. */
export function checkAnswer({ study, document, diagnoses, onError }: Analysis): CheckAnswer {
  const findings = diagnoses.map((diagnosis): CheckedFinding => {
    const { start, end, rule, severity, message } = diagnosis;
    return {
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      text: study.text.slice(start, end),
      rule,
      title: RULES.find(({ id }) => id === rule)?.title ?? rule,
      severity,
      message,
      fixes: fixesFor(study, diagnosis, onError).map((fix) => ({ title: fix.title, kind: kindOf(fix) })),
      section: sectionOf(study, diagnosis),
    };
  });
  return { findings, report: reportOf(study, document) };
}

function kindOf({ suppresses, snippet, mechanical }: Fix): CheckedFinding['fixes'][number]['kind'] {
  if (suppresses) return 'suppress';
  if (snippet) return 'fill-in';
  return mechanical ? 'mechanical' : 'rewrite';
}

/** The section that the finding is about, else the one it stands in; findings about the whole study have none. */
function sectionOf({ sections }: CaseStudy, { start, data }: Diagnosis): CheckedFinding['section'] {
  const id = data?.section ?? sections.find((section) => section.start <= start && start < section.end)?.id;
  const section = SECTIONS.find((known) => known.id === id);
  return section ? { name: section.name, wants: section.wants, evidence: section.evidence } : null;
}
