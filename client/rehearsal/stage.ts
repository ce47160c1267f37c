// What is seen while somebody speaks.
import { filled } from '../src/l10n.ts';
import type { Part, Plan } from '../src/rehearsal/plan.ts';
import type { PanelTexts } from '../src/rehearsal/texts.ts';
import { type Level, levelOf } from './clock.ts';
import { clockText, element, keyButton } from './dom.ts';

/** What the stage asks for. */
export interface StageActions {
  toggle(): void;
  move(by: number): void;
  finish(): void;
  /** Shows a part at once. */
  goTo(part: number): void;
}

/** What changes while the clock runs. */
export interface Reading {
  readonly part: number;
  readonly running: boolean;
  /** Seconds in each part. */
  readonly spent: readonly number[];
}

export interface Stage {
  readonly root: HTMLElement;
  update(reading: Reading): void;
  /** Ticks the number at a place of the part that is shown, or takes the tick away. */
  tick(index: number): void;
  toggleText(): void;
  /** Ticked numbers by part. */
  said(): readonly ReadonlySet<number>[];
}

export function createStage(plan: Plan, texts: PanelTexts, actions: StageActions): Stage {
  const said = plan.parts.map(() => new Set<number>());
  let shown = -1;
  let fullText = false;
  const whole = meter(texts);
  const own = meter(texts);
  const steps = plan.parts.map((part, index) => step(part, () => actions.goTo(index)));
  const body = element('div', { class: 'body' });
  const heading = element('h2', { id: 'part' });
  const toggle = keyButton(texts.start, 'Space', actions.toggle);
  const controls = element(
    'div',
    { class: 'controls' },
    toggle,
    keyButton(texts.back, '←', () => actions.move(-1)),
    keyButton(texts.next, '→', () => actions.move(1)),
    keyButton(texts.text, 'T', () => toggleText()),
    keyButton(texts.finish, 'Esc', actions.finish),
  );
  const pace =
    plan.speaking > plan.budget + 1
      ? filled(texts.cut, clockText(plan.speaking), clockText(plan.budget))
      : filled(texts.pace, clockText(plan.budget));
  const root = element(
    'div',
    { class: 'stage' },
    element(
      'header',
      {},
      element(
        'div',
        {},
        element('h1', {}, plan.title),
        element('p', { class: 'soft' }, `${plan.length.name} · ${pace}`),
      ),
      element('div', { class: 'whole' }, element('h2', { class: 'soft' }, texts.total), whole.root),
    ),
    element('ol', { class: 'steps', 'aria-label': texts.sections }, ...steps.map(({ root }) => root)),
    element(
      'section',
      { class: 'part', 'aria-labelledby': 'part' },
      element('div', { class: 'now' }, heading, own.root),
      body,
    ),
    controls,
  );

  const show = (index: number) => {
    shown = index;
    const part = plan.parts[index]!;
    heading.textContent = part.name;
    body.replaceChildren(
      ...(fullText ? [element('p', { class: 'text', tabindex: '0' }, part.text)] : promptsOf(part, index)),
    );
  };
  const promptsOf = (part: Part, index: number) => [
    element(
      'fieldset',
      { class: 'numbers' },
      element('legend', {}, texts.numbers),
      ...part.numbers.map((number, place) => {
        const box = element('input', { type: 'checkbox', 'data-place': String(place) });
        box.checked = said[index]!.has(place);
        box.addEventListener('change', () => (box.checked ? said[index]!.add(place) : said[index]!.delete(place)));
        return element(
          'label',
          {},
          box,
          element('kbd', { 'aria-hidden': 'true' }, String(place + 1)),
          element('b', {}, number.number),
          element('span', {}, number.about),
        );
      }),
      part.numbers.length === 0
        ? element('p', { class: 'soft' }, texts.noNumbers)
        : element('p', { class: 'soft hint' }, texts.tick),
    ),
    element(
      'div',
      { class: 'beside' },
      element('h3', {}, texts.shown),
      part.shown.length > 0
        ? element('ul', { class: 'shown' }, ...part.shown.map((name) => element('li', {}, name)))
        : element('p', { class: 'soft' }, texts.nobody),
      ...(part.gaps.length > 0
        ? [
            element('h3', {}, texts.gaps),
            element('ul', { class: 'gaps' }, ...part.gaps.map((gap) => element('li', {}, gap))),
          ]
        : []),
    ),
  ];
  const toggleText = () => {
    fullText = !fullText;
    show(shown);
  };

  return {
    root,
    said: () => said,
    toggleText,
    tick(index) {
      body.querySelector<HTMLInputElement>(`input[data-place="${index}"]`)?.click();
    },
    update({ part, running, spent }) {
      if (part !== shown) show(part);
      const sum = spent.reduce((all, seconds) => all + seconds, 0);
      whole.update(sum, plan.budget);
      own.update(spent[part]!, plan.parts[part]!.budget);
      for (const [index, { update }] of steps.entries()) update(spent[index]!, index === part);
      root.dataset.running = String(running);
      toggle.firstElementChild!.textContent = running ? texts.pause : sum > 0 ? texts.goOn : texts.start;
    },
  };
}

/** A time against its budget, in figures, in words and as a bar. */
function meter(texts: PanelTexts) {
  const time = element('b');
  const rest = element('span', { class: 'rest' });
  const fill = element('span', { class: 'fill' });
  const root = element(
    'div',
    { class: 'meter' },
    element('div', {}, time, rest),
    element('span', { class: 'bar', 'aria-hidden': 'true' }, fill),
  );
  return {
    root,
    update(seconds: number, budget: number) {
      const level: Level = levelOf(seconds, budget);
      root.dataset.level = level;
      time.textContent = clockText(seconds);
      rest.textContent = filled(level === 'over' ? texts.over : texts.left, clockText(Math.abs(budget - seconds)));
      fill.style.width = `${Math.min(100, (seconds / Math.max(1, budget)) * 100)}%`;
    },
  };
}

/** A section in the row of all. */
function step({ name, budget }: Part, press: () => void) {
  const button = element(
    'button',
    { type: 'button', tabindex: '-1' },
    element('span', { class: 'name' }, name),
    element('small', {}, clockText(budget)),
  );
  button.addEventListener('click', press);
  const fill = element('span', { class: 'fill' });
  const root = element('li', {}, button, element('span', { class: 'bar', 'aria-hidden': 'true' }, fill));
  return {
    root,
    update(seconds: number, current: boolean) {
      if (current) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
      root.dataset.level = levelOf(seconds, budget);
      fill.style.width = `${Math.min(100, (seconds / Math.max(1, budget)) * 100)}%`;
    },
  };
}
