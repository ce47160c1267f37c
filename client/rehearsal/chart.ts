import { filled } from '../src/l10n.ts';
import type { Point } from '../src/rehearsal/records.ts';
import type { PanelTexts } from '../src/rehearsal/texts.ts';
import { element } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [600, 150];
const SIDE = 24;
/** More rehearsals than these are not told apart. */
const MOST = 20;

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** The drift of some rehearsals toward their budget: a line of percents, with the same as a list for those who do not see it. */
export function historyChart(history: readonly Point[], texts: PanelTexts): HTMLElement {
  const points = history.slice(-MOST);
  const top = Math.max(140, ...points.map(({ percent }) => percent * 1.25));
  const x = (index: number) =>
    points.length === 1 ? WIDTH / 2 : SIDE + (index * (WIDTH - 2 * SIDE)) / (points.length - 1);
  const y = (percent: number) => HEIGHT - 18 - (percent / top) * (HEIGHT - 30);
  const svg = shape('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  svg.append(shape('line', { class: 'budget', x1: 0, x2: WIDTH, y1: y(100), y2: y(100) }));
  const label = shape('text', { class: 'axis', x: 0, y: y(100) - 5 });
  label.textContent = texts.hundred;
  svg.append(label);
  if (points.length > 1)
    svg.append(
      shape('polyline', {
        class: 'drift',
        points: points.map(({ percent }, index) => `${x(index)},${y(percent)}`).join(' '),
      }),
    );
  for (const [index, { percent }] of points.entries()) {
    svg.append(shape('circle', { class: percent > 100 ? 'over' : 'within', cx: x(index), cy: y(percent), r: 5 }));
    if (points.length > 8 && index > 0 && index < points.length - 1) continue;
    // On the side of its point where the line of the budget is not.
    const value = shape('text', { x: x(index), y: y(percent) + (percent > 100 ? -12 : 20), 'text-anchor': 'middle' });
    value.textContent = `${percent}%`;
    svg.append(value);
  }
  const told = points.map(({ at, percent }) =>
    element(
      'li',
      {},
      filled(texts.historyOf, new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' }), percent),
    ),
  );
  const figure = element('figure', {}, element('figcaption', {}, element('h2', {}, texts.history)));
  if (points.length === 0) figure.append(element('p', { class: 'soft' }, texts.first));
  else figure.append(svg, element('ol', { class: 'hidden' }, ...told));
  return figure;
}
