// The server's process is killed under the editor's hands, as by a system that runs out of memory.
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { catchMessages, type Messages } from './messages.ts';
import { closeAll, findings, open, until, WEAK } from './studies.ts';

const CLAIM = '\nWe massively reduced costs.\n';
const RULE = 'unquantified-claim';

/** A child process, as far as it is needed here: the suite's types know no Node, as it runs in web workers too. */
interface Child {
  readonly pid?: number;
  readonly exitCode: number | null;
  readonly signalCode: string | null;
  readonly spawnargs?: readonly string[];
}

/** Node's own, where there is one. */
const node = (globalThis as { process?: { _getActiveHandles?(): Child[]; kill(pid: number, signal: string): void } })
  .process;
const WEB = node?._getActiveHandles === undefined;

/** The living server among the children of this extension host. */
function serverProcess(): number | undefined {
  const isServer = ({ spawnargs, exitCode, signalCode }: Child) =>
    exitCode === null &&
    signalCode === null &&
    spawnargs?.some((part) => /server[\\/]dist[\\/]main\.node\.cjs$/.test(part));
  const living = node!._getActiveHandles!().filter(isServer);
  return living.length === 1 ? living[0]!.pid : undefined;
}

/** In a browser VS Code saves by itself after a second. */
function setAutoSave(value: 'off' | undefined): Thenable<void> {
  return vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Workspace);
}

describe('a server that is killed', () => {
  let messages: Messages;
  let editor: vscode.TextEditor;
  let claims = 1;

  /** Kills the server, writes one more claim, and waits until another server has found that. */
  async function crash(): Promise<void> {
    const pid = await until('one living server', serverProcess);
    node!.kill(pid, 'SIGKILL');
    const end = editor.document.positionAt(editor.document.getText().length);
    ok(await editor.edit((edit) => edit.insert(end, CLAIM)), 'The text could not be written to');
    claims++;
  }

  async function recovered(): Promise<void> {
    await until(`${claims} claims`, () => findings(editor.document.uri, RULE).length === claims);
  }

  before(async () => {
    if (WEB) return;
    await setAutoSave('off');
    // What crashed before this counts no more.
    await vscode.commands.executeCommand('casePrism.restartServer');
    editor = await open('crash.case.md', WEAK);
    await recovered();
    messages = catchMessages();
  });

  after(async () => {
    messages?.release();
    await closeAll();
    if (!WEB) await setAutoSave(undefined);
  });

  if (WEB) {
    it.skip(
      'is restarted (a web worker ends with its window only: nothing can kill it alone, and no event would tell)',
    );
    return;
  }

  it('is started again each of five times: findings come back, unsaved text stays, and one notice tells', async function () {
    this.timeout(60_000);
    for (let times = 1; times <= 5; times++) {
      await crash();
      await recovered();
      equal(editor.document.getText(), WEAK + CLAIM.repeat(times), 'text');
      ok(editor.document.isDirty, 'The unsaved edit counts as saved');
    }
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(editor.document.uri));
    equal(saved, WEAK, 'text on disk');
    equal(
      messages.all.map(({ kind, text, buttons }) => [kind, /ended unexpectedly/.test(text), ...buttons]),
      [['showWarningMessage', true, 'Show Log']],
      'list of notices',
    );
  });

  it('stays away after a sixth time, which one message says, and comes back by its button', async () => {
    messages.all.length = 0;
    await crash();
    const [message] = await until('a message', () => messages.all.length > 0 && messages.all);
    equal(message!.kind, 'showErrorMessage', 'kind of message');
    equal(message!.buttons, ['Restart', 'Show Log'], 'list of buttons');
    await until('the findings to go, as nothing keeps them true', () => findings(editor.document.uri).length === 0);
    // A command that needs the server says why nothing comes of it; its button starts the server.
    messages.press('Restart');
    await vscode.commands.executeCommand('casePrism.checkWorkspace');
    await recovered();
    equal(
      messages.all.map(({ text }) => text),
      [message!.text, message!.text],
      'list of messages',
    );
    equal(editor.document.getText(), WEAK + CLAIM.repeat(6), 'text');
  });
});
