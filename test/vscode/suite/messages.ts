// What the extension tells in messages, caught before it reaches the window: tests and extension share one `vscode`.
import * as vscode from 'vscode';

const KINDS = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

export interface Message {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface Messages {
  /** In order. */
  readonly all: Message[];
  /** The message that comes next is answered with this button. */
  press(button: string): void;
  /** Lets messages reach the window again. */
  release(): void;
}

type Show = (text: string, ...items: (string | vscode.MessageItem | vscode.MessageOptions)[]) => Thenable<unknown>;

/** Catches messages until they are released; nobody answers them but `press`. */
export function catchMessages(): Messages {
  const window = vscode.window as unknown as Record<(typeof KINDS)[number], Show>;
  const before = KINDS.map((kind) => window[kind]);
  const all: Message[] = [];
  let pressed: string | undefined;
  for (const kind of KINDS) {
    window[kind] = async (text, ...items) => {
      const buttons = items.filter((item) => typeof item === 'string' || 'title' in item);
      const titles = buttons.map((item) => (typeof item === 'string' ? item : (item as vscode.MessageItem).title));
      all.push({ kind, text, buttons: titles });
      const answer = buttons[titles.indexOf(pressed ?? '')];
      if (answer !== undefined) pressed = undefined;
      return answer;
    };
  }
  return {
    all,
    press: (button) => {
      pressed = button;
    },
    release: () => {
      for (const [place, kind] of KINDS.entries()) window[kind] = before[place]!;
    },
  };
}
