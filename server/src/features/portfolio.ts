import type { Analysis } from '../analysis.ts';
import type { PortfolioEntry } from '../protocol.ts';
import { reportOf } from '../report.ts';
import { scriptsIn } from './scripts.ts';

/** One study as the portfolio shows it. */
export function portfolioEntry({ study, document, diagnoses }: Analysis): PortfolioEntry {
  const { shape, sections, coverage, density, claims, words, speakingSeconds } = reportOf(study, document);
  const impact = sections.find(({ id }) => id === 'impact')?.state;
  return {
    uri: document.uri,
    title: study.title?.text.trim() || nameOf(document.uri),
    shape,
    sections,
    coverage,
    distinct: density.distinct,
    core: density.core,
    missingCore: density.responsibilities.filter(({ core, signals }) => core && signals === 0).map(({ name }) => name),
    claims: claims.length,
    quantified: claims.filter(({ quantified }) => quantified).length,
    warnings: diagnoses.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
    words,
    speakingSeconds,
    productMetric: impact === 'strong' || impact === 'thin',
    scripts: scriptsIn(study.text),
  };
}

/** Sorts studies by readiness: those nearest to being complete first, then those with fewer open claims and more core responsibilities. */
export function byReadiness(a: PortfolioEntry, b: PortfolioEntry): number {
  return (
    b.coverage / b.sections.length - a.coverage / a.sections.length ||
    a.claims - a.quantified - (b.claims - b.quantified) ||
    b.core - a.core ||
    (a.uri < b.uri ? -1 : 1)
  );
}

/** `file:///a/search.case.md` → `search`. */
function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.case\.md$/, '');
}
