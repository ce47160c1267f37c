// A study in a folder that cannot be written to.
import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { MemoryFiles } from './memoryFiles.ts';
import { catchMessages, type Messages } from './messages.ts';
import { closeAll, findingsOf, STRONG, until, WEAK } from './studies.ts';

const SCHEME = 'readonly';
const FOLDER = vscode.Uri.from({ scheme: SCHEME, path: '/shelf' });
const STUDY = vscode.Uri.joinPath(FOLDER, 'search.case.md');
const RECORDS = vscode.Uri.joinPath(FOLDER, '.case-prism/rehearsals.jsonl');
/** As the portfolio hands a study to a command. */
const CHOSEN = { kind: 'study', entry: { uri: STUDY.toString() } };

/** Puts something of the test's own in the place of a part of VS Code. Returns a function that takes it back. */
function replace(object: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(object, name)!;
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  return () => void Object.defineProperty(object, name, before);
}

/** A webview panel without a page: what the extension sends is kept, what the page would send is said here. */
function fakePanel() {
  const sent: { kind: string; message?: string; history?: unknown[] }[] = [];
  const messages = new vscode.EventEmitter<unknown>();
  const closed = new vscode.EventEmitter<void>();
  const webview = {
    html: '',
    cspSource: '',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: messages.event,
    postMessage: async (message: (typeof sent)[number]) => void sent.push(message),
  };
  const said = (kind: string) => until(`“${kind}” to be sent`, () => sent.find((message) => message.kind === kind));
  return { panel: { webview, onDidDispose: closed.event }, say: messages, close: closed, said };
}

describe('a read-only file system', () => {
  const files = new MemoryFiles();
  const restore: (() => void)[] = [];
  let messages: Messages;
  let registration: vscode.Disposable;

  before(() => {
    files.writeFile(STUDY, new TextEncoder().encode(WEAK));
    const options = { isCaseSensitive: true, isReadonly: true };
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, files, options);
  });
  beforeEach(() => {
    messages = catchMessages();
  });
  afterEach(async () => {
    for (const back of restore.splice(0)) back();
    messages.release();
    await closeAll();
  });
  after(() => registration.dispose());

  const texts = () => messages.all.map(({ text }) => text);

  it('holds studies that are checked, whose fixes change nothing', async () => {
    const editor = await vscode.window.showTextDocument(STUDY);
    const [claim] = await findingsOf(STUDY, 'unquantified-claim');
    for (const kind of [vscode.CodeActionKind.QuickFix.value, 'source.fixAll.casePrism']) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        STUDY,
        claim!.range,
        kind,
        20,
      );
      equal(
        actions.filter(({ edit }) => edit).map(({ title }) => title),
        [],
        `list of edits for ${kind}`,
      );
    }
    equal(editor.document.getText(), WEAK, 'text');
  });

  it('takes no script, which one message says', async () => {
    const editor = await vscode.window.showTextDocument(STUDY);
    await vscode.commands.executeCommand('casePrism.insertScript');
    equal(texts(), ['/shelf/search.case.md is read-only. Save a copy of it to insert a script there.'], 'messages');
    equal(editor.document.getText(), WEAK, 'text');
  });

  it('takes no report, which one message says', async () => {
    const target = vscode.Uri.joinPath(FOLDER, 'search.report.html');
    restore.push(replace(vscode.window, 'showSaveDialog', async () => target));
    await vscode.commands.executeCommand('casePrism.exportReport', CHOSEN);
    equal(messages.all.length, 1, 'number of messages');
    ok(/could not write .*search\.report\.html.*read-only/.test(texts()[0]!), texts()[0]!);
  });

  it('takes no new study, which one message says', async () => {
    const folders = [{ uri: FOLDER, name: 'shelf', index: 0 }];
    restore.push(replace(vscode.workspace, 'workspaceFolders', folders));
    restore.push(replace(vscode.window, 'showInputBox', async () => 'Ranking for grocers'));
    await vscode.commands.executeCommand('casePrism.newCaseStudy');
    equal(messages.all.length, 1, 'number of messages');
    ok(/could not create ranking-for-grocers\.case\.md.*read-only/.test(texts()[0]!), texts()[0]!);
  });

  describe('a rehearsal there', () => {
    const outcome = { seconds: 90, budget: 120, sections: [], numbers: { said: 1, all: 2 }, note: 'Slower.' };

    /** Opens the panel on the study, in a workspace whose folder is the read-only one. */
    async function rehearse() {
      const fake = fakePanel();
      restore.push(
        replace(vscode.workspace, 'getWorkspaceFolder', () => ({ uri: FOLDER, name: 'shelf', index: 0 })),
        replace(vscode.window, 'showQuickPick', async ([first]: unknown[]) => first),
        replace(vscode.window, 'createWebviewPanel', () => fake.panel),
      );
      files.writeFile(STUDY, new TextEncoder().encode(STRONG));
      await vscode.commands.executeCommand('casePrism.rehearse', CHOSEN);
      fake.say.fire({ kind: 'ready' });
      await fake.said('plan');
      return fake;
    }

    it('is told that its record could not be kept, and offers it for the clipboard when it is closed', async () => {
      const fake = await rehearse();
      fake.say.fire({ kind: 'ended', outcome });
      fake.say.fire({ kind: 'keep', outcome });
      ok(/could not be kept.*read-only/i.test((await fake.said('not kept')).message!), 'The reason is not told');
      equal(messages.all.length, 0, 'number of messages beside the panel');
      messages.press('Copy the Record');
      fake.close.fire();
      await until('a message', () => messages.all.length > 0);
      const record = await until('the record on the clipboard', async () => {
        const text = await vscode.env.clipboard.readText();
        return text.startsWith('{') && JSON.parse(text);
      });
      equal([record.seconds, record.note], [90, 'Slower.'], 'record');
      equal(messages.all.length, 1, 'number of messages');
    });

    it('takes place even where the records of earlier ones cannot be read', async () => {
      files.writeFile(RECORDS, new TextEncoder().encode('{}\n'));
      files.unreadable.add(RECORDS.toString());
      const fake = await rehearse();
      files.unreadable.clear();
      equal((await fake.said('plan')).history, [], 'history');
    });
  });
});
