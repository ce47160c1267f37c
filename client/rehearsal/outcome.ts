// What is seen when the story is told.
import { filled } from '../src/l10n.ts';
import type { Plan } from '../src/rehearsal/plan.ts';
import type { Point } from '../src/rehearsal/records.ts';
import type { PanelTexts } from '../src/rehearsal/texts.ts';
import { historyChart } from './chart.ts';
import { clockText, element, keyButton } from './dom.ts';
import type { Keeping, Outcome } from './messages.ts';

const MOST_LISTED = 8;

export interface OutcomeActions {
  /** The note changed. */
  noted(outcome: Outcome): void;
  keep(outcome: Outcome): void;
  again(): void;
}

export interface OutcomeView {
  readonly root: HTMLElement;
  keep(): void;
  /** The record is kept, or why it is not. */
  told(message: string, history?: readonly Point[]): void;
}

/** @param spent seconds in each part. @param said ticked numbers by part. */
export function createOutcome(
  plan: Plan,
  spent: readonly number[],
  said: readonly ReadonlySet<number>[],
  history: readonly Point[],
  keeping: Keeping,
  texts: PanelTexts,
  actions: OutcomeActions,
): OutcomeView {
  const seconds = Math.round(spent.reduce((sum, time) => sum + time, 0));
  const budget = Math.round(plan.budget);
  const all = plan.parts.flatMap(({ numbers }, part) =>
    numbers.map(({ number }, place) => ({ number, said: said[part]!.has(place) })),
  );
  const unsaid = all.filter((number) => !number.said).map(({ number }) => number);
  const note = element('textarea', { rows: '3', id: 'note' });
  const outcome = (): Outcome => ({
    seconds,
    budget,
    sections: plan.parts.map(({ id, budget: own }, index) => ({
      id,
      seconds: Math.round(spent[index]!),
      budget: Math.round(own),
    })),
    numbers: { said: all.length - unsaid.length, all: all.length },
    note: note.value.trim(),
  });
  const message = element('p', { class: 'soft', role: 'status' });
  const keepButton = keyButton(keeping === 'no folder' ? texts.copy : texts.keep, 'Ctrl+Enter', () => keep());
  const chart = element('div', {}, historyChart(history, texts));
  let kept = false;
  const keep = () => {
    if (!kept && keeping !== 'off') actions.keep(outcome());
  };
  note.addEventListener('input', () => {
    if (!kept) actions.noted(outcome());
  });
  if (keeping !== 'file') message.textContent = keeping === 'off' ? texts.off : texts.nowhere;
  if (keeping === 'off') keepButton.hidden = true;
  const root = element(
    'div',
    { class: 'outcome' },
    element('h1', {}, texts.done),
    element(
      'p',
      { class: 'verdict' },
      element('strong', {}, clockText(seconds)),
      ` ${verdict(seconds, budget, texts)}`,
    ),
    tableOf(plan, spent, texts),
    ...(all.length > 0
      ? [
          element('p', {}, element('b', {}, filled(texts.said, all.length - unsaid.length, all.length))),
          ...(unsaid.length > 0 ? [element('p', { class: 'soft' }, filled(texts.unsaid, listed(unsaid, texts)))] : []),
        ]
      : []),
    element('label', { for: 'note' }, texts.note),
    note,
    element('div', { class: 'controls' }, keepButton, keyButton(texts.again, 'R', actions.again)),
    message,
    chart,
  );
  actions.noted(outcome());
  return {
    root,
    keep,
    told(text, now) {
      message.textContent = text;
      if (!now) return;
      kept = true;
      keepButton.hidden = true;
      note.readOnly = true;
      chart.replaceChildren(historyChart(now, texts));
    },
  };
}

/** A list that is read at a glance. */
function listed(numbers: readonly string[], texts: PanelTexts): string {
  const rest = numbers.length - MOST_LISTED;
  return [...numbers.slice(0, MOST_LISTED), ...(rest > 0 ? [filled(texts.more, rest)] : [])].join('; ');
}

function verdict(seconds: number, budget: number, texts: PanelTexts): string {
  const difference = seconds - budget;
  if (difference === 0) return filled(texts.inTime, clockText(budget));
  return filled(difference > 0 ? texts.beyond : texts.under, clockText(Math.abs(difference)), clockText(budget));
}

function tableOf(plan: Plan, spent: readonly number[], texts: PanelTexts): HTMLElement {
  const longest = Math.max(...plan.parts.map(({ budget }, index) => Math.max(budget, spent[index]!)), 1);
  const rows = plan.parts.map(({ name, budget }, index) => {
    const seconds = spent[index]!;
    const bar = element(
      'span',
      { class: 'bar', 'aria-hidden': 'true' },
      element('span', { class: 'fill' }),
      element('span', { class: 'mark' }),
    );
    const [fill, mark] = bar.children as unknown as [HTMLElement, HTMLElement];
    fill.style.width = `${(seconds / longest) * 100}%`;
    mark.style.left = `${(budget / longest) * 100}%`;
    const difference = Math.round(seconds) - Math.round(budget);
    const row = element(
      'tr',
      { 'data-level': difference > 0 ? 'over' : 'calm' },
      element('th', { scope: 'row' }, name),
      element('td', { class: 'bars' }, bar),
      element('td', {}, clockText(seconds)),
      element('td', {}, clockText(budget)),
      element('td', {}, `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${clockText(Math.abs(difference))}`),
    );
    return row;
  });
  const heads = [texts.section, '', texts.time, texts.budget, texts.difference];
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => (head ? element('th', { scope: 'col' }, head) : element('td')))),
    ),
    element('tbody', {}, ...rows),
  );
}
