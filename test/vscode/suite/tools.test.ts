import * as vscode from 'vscode';
import { equal, ok } from './assert.ts';
import { closeAll, EXTENSION_ID, fileUri, findings, open, STRONG, WEAK } from './studies.ts';

const CHECK = 'casePrism_checkCaseStudy';
const REPORT = 'casePrism_caseStudyReport';

/** The text that a model is given. */
async function invoke(name: string, input: object): Promise<string> {
  const { token } = new vscode.CancellationTokenSource();
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined }, token);
  return content
    .filter((part) => part instanceof vscode.LanguageModelTextPart)
    .map(({ value }) => value)
    .join('');
}

/** The facts in an answer: the JSON on its last line. */
async function facts(name: string, input: object) {
  const text = await invoke(name, input);
  ok(/figure must come from the writer. Never invent/.test(text), `Nothing is said of figures:\n${text}`);
  return JSON.parse(text.slice(text.lastIndexOf('\n')));
}

/** What a tool complains of. */
function complaint(name: string, input: object): Promise<string> {
  return invoke(name, input).then(
    (text) => `no complaint, but:\n${text}`,
    (error) => String(error),
  );
}

describe('tools for language models', () => {
  before(async function () {
    // Hosts made from VS Code's sources may come without language models; the extension then registers nothing.
    if (typeof vscode.lm?.invokeTool !== 'function') return this.skip();
    await vscode.extensions.getExtension(EXTENSION_ID)!.activate();
  });
  afterEach(closeAll);

  it('are known to the editor as the manifest promises them', () => {
    const { packageJSON } = vscode.extensions.getExtension(EXTENSION_ID)!;
    const promised: string[] = packageJSON.contributes.languageModelTools.map(({ name }: { name: string }) => name);
    equal(promised, [CHECK, REPORT], 'list of promised tools');
    const known = vscode.lm.tools.map(({ name }) => name);
    equal(
      promised.filter((name) => !known.includes(name)),
      [],
      'list of tools that are not registered',
    );
  });

  it('check the study of the active editor', async () => {
    const { document } = await open('tool-active.case.md', WEAK);
    const { study, findings: told } = await facts(CHECK, {});
    equal(study, 'tool-active.case.md', 'study');
    const claim = told.find(({ rule }: { rule: string }) => rule === 'unquantified-claim');
    ok(claim, `No claim among ${JSON.stringify(told)}`);
    const offset = document.getText().indexOf('We significantly');
    const { line, character } = document.positionAt(offset);
    ok(claim.place.startsWith(`${line + 1}:${character + 1}-`), `The claim is at ${claim.place}`);
    equal(claim.committeeWants.section, 'Scale', 'section');
    ok(claim.fixes.length > 0, 'No fix is named');
    const missing = told.find(({ rule }: { rule: string }) => rule === 'section-missing');
    equal(missing?.committeeWants.section, 'Impact', 'missing section');
  });

  it('report on a study that nobody has opened', async () => {
    const uri = fileUri('tool-closed.case.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(WEAK));
    for (const named of ['tool-closed.case.md', uri.toString()]) {
      const { coverage, density, claims, speakingSeconds } = await facts(REPORT, { uri: named });
      equal([coverage.sectionsWithEvidence, coverage.of], [5, 6], 'coverage');
      ok(density.responsibilitiesShown > 3, `Density: ${JSON.stringify(density)}`);
      equal(density.coreShown + density.missingCore.length, 6, 'number of core responsibilities');
      ok(
        claims.withoutTheirNumber.some(({ text }: { text: string }) => text.includes('reduced latency')),
        `Claims: ${JSON.stringify(claims)}`,
      );
      ok(speakingSeconds > 30, `${speakingSeconds} seconds`);
    }
    equal(findings(uri).length, 0, 'number of findings on show for a closed study');
  });

  it('read what is typed and not yet saved', async () => {
    const editor = await open('tool-typed.case.md', WEAK);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), STRONG));
    const { coverage } = await facts(REPORT, { uri: 'tool-typed.case.md' });
    equal(coverage.sectionsWithEvidence, 6, 'coverage');
  });

  it('say what is wrong with their input', async () => {
    await open('tool-notes.md', '# Notes\n');
    for (const [input, wanted] of [
      [{}, /No case study is in the active editor/],
      [{ uri: 'tool-notes.md' }, /no case study: its name must end with \.case\.md/],
      [{ uri: 'no-such.case.md' }, /There is no case study “no-such\.case\.md”/],
      [{ uri: '../../elsewhere.case.md' }, /neither open nor in a folder of this workspace/],
      [{ uri: 7 }, /“uri” must be a string/],
    ] as const) {
      const said = await complaint(CHECK, input);
      ok(wanted.test(said), `${JSON.stringify(input)}: ${said}`);
    }
  });
});
