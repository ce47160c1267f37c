// Runs in the rehearsal panel. The extension sends a plan; the story is told against the clock; what came of it goes back.
import { filled } from '../src/l10n.ts';
import { type Clock, type Level, levelOf, moved, newClock, paused, spentAt, toggled } from './clock.ts';
import type { FromPanel, ToPanel } from './messages.ts';
import { createOutcome, type OutcomeView } from './outcome.ts';
import { createStage, type Stage } from './stage.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPanel): void };

const host = acquireVsCodeApi();
const main = document.getElementById('rehearsal')!;
const told = document.getElementById('told')!;
const now = () => performance.now();
/** How often the clock is drawn, in milliseconds. */
const BEAT = 200;

type Received = Extract<ToPanel, { kind: 'plan' }>;

let received: Received | undefined;
let clock: Clock = newClock(0);
let stage: Stage | undefined;
let outcome: OutcomeView | undefined;
/** The level that was last told of each part, and of the whole under -1. */
const levels = new Map<number, Level>();

function begin({ plan, texts }: Received): void {
  clock = newClock(plan.parts.length);
  outcome = undefined;
  levels.clear();
  stage = createStage(plan, texts, {
    toggle: () => act(() => toggled(clock, now())),
    move,
    finish,
    goTo: (part) => act(() => moved(clock, part - clock.part, now())),
  });
  main.replaceChildren(stage.root);
  main.focus();
  draw();
}

function act(change: () => Clock): void {
  clock = change();
  draw();
}

/** Past the last section the story is told. */
function move(by: number): void {
  if (by > 0 && clock.part === clock.spent.length - 1) finish();
  else act(() => moved(clock, by, now()));
}

function finish(): void {
  if (!received || !stage || outcome) return;
  clock = paused(clock, now());
  const spent = secondsNow();
  // Nothing was told: there is nothing to look back on.
  if (spent.every((seconds) => seconds === 0)) return;
  const { plan, history, keeping, texts } = received;
  outcome = createOutcome(plan, spent, stage.said(), history, keeping, texts, {
    noted: (result) => host.postMessage({ kind: 'ended', outcome: result }),
    keep: (result) => host.postMessage({ kind: 'keep', outcome: result }),
    again,
  });
  main.replaceChildren(outcome.root);
  main.focus();
}

function again(): void {
  if (!received) return;
  outcome?.keep();
  begin(received);
}

function secondsNow(): number[] {
  return spentAt(clock, now()).map((milliseconds) => milliseconds / 1000);
}

function draw(): void {
  if (!stage || outcome || !received) return;
  const spent = secondsNow();
  stage.update({ part: clock.part, running: clock.since !== undefined, spent });
  const { plan, texts } = received;
  const { name, budget } = plan.parts[clock.part]!;
  cue(clock.part, levelOf(spent[clock.part]!, budget), filled(texts.soonPart, name), filled(texts.overPart, name));
  const sum = spent.reduce((all, seconds) => all + seconds, 0);
  cue(-1, levelOf(sum, plan.budget), texts.soonWhole, texts.overWhole);
}

/** Says once what a screen reader's user does not see: that a time is nearly used, and that it is. */
function cue(part: number, level: Level, soon: string, over: string): void {
  if (level === 'calm' || levels.get(part) === level) return;
  levels.set(part, level);
  told.textContent = level === 'soon' ? soon : over;
}

const KEYS: Readonly<Record<string, () => void>> = {
  ' ': () => act(() => toggled(clock, now())),
  ArrowRight: () => move(1),
  ArrowLeft: () => move(-1),
  t: () => stage?.toggleText(),
  Escape: finish,
};

document.addEventListener('keydown', (event) => {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (outcome) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) outcome.keep();
    else if (event.key === 'r' && target?.tagName !== 'TEXTAREA' && !event.ctrlKey && !event.metaKey) again();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  // A focused button or box is pressed by Space, as everywhere.
  if (event.key === ' ' && target && /^(?:BUTTON|INPUT)$/.test(target.tagName)) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (/^[1-9]$/.test(key)) stage?.tick(Number(key) - 1);
  else if (Object.hasOwn(KEYS, key)) {
    event.preventDefault();
    KEYS[key]!();
  }
});

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.kind === 'plan') {
    received = data;
    begin(data);
  } else if (data.kind === 'kept') {
    if (received) received = { ...received, history: data.history };
    outcome?.told(data.message, data.history);
  } else outcome?.told(data.message);
});

setInterval(draw, BEAT);
host.postMessage({ kind: 'ready' });
