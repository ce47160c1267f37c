// Figures as rows: for the terminal and for docs/performance.md.
import { FIGURES, type Figure, type Unit } from './figures.ts';
import type { Measured } from './statistics.ts';

const HEADER = ['figure', 'ours', 'against', 'reference', 'ratio', 'at most', ''];

/** A Markdown table whose columns are aligned, so that it reads well in a terminal too. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = FIGURES.flatMap((figure) => {
    const found = measured.find(({ figure: id }) => id === figure.id);
    return found ? [rowOf(figure, found)] : [];
  });
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => Math.max(3, ...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(HEADER), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function rowOf(figure: Figure, { ours, reference, ratio }: Measured): string[] {
  const { title, unit, limit } = figure;
  const most = !limit ? '' : 'ratio' in limit ? `${limit.ratio} ×` : told(limit.value, unit);
  return [
    title,
    told(ours, unit),
    figure.reference ?? '',
    reference === undefined ? '' : told(reference, unit),
    ratio === undefined ? '' : `${digits(ratio)} ×`,
    most,
    limit ? (isOver(figure, { ours, ratio }) ? '**over**' : 'ok') : '',
  ];
}

/** Whether a figure is above its limit. */
export function isOver({ limit }: Figure, { ours, ratio }: Pick<Measured, 'ours' | 'ratio'>): boolean {
  if (!limit) return false;
  return 'ratio' in limit ? ratio! > limit.ratio : ours > limit.value;
}

function told(value: number, unit: Unit): string {
  return `${digits(value)} ${unit}`;
}

/** Three significant digits, and all those before the point. */
function digits(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
