// A workspace whose only folder exists in no file system of the machine's, as on vscode.dev.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packExtension } from '../../scripts/package.ts';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { ARTIFACTS } from '../host/paths.ts';
import { type EditorServer, installExtension, startServer } from '../host/server.ts';
import { findFix, focusEditor, runCommand } from '../host/workbench.ts';

const STUDY = `# Checkout fraud

## Model

We significantly reduced latency.
`;

describe('a virtual folder as the workspace', function () {
  this.timeout(120_000);
  const scratch = mkdtempSync(join(tmpdir(), 'case-prism-virtual-'));
  const folder = join(scratch, 'portfolio');
  let browser: Browser;
  let server: EditorServer;
  let page: Page;

  before(async () => {
    await ensureHost();
    mkdirSync(ARTIFACTS, { recursive: true });
    mkdirSync(join(folder, 'older'), { recursive: true });
    writeFileSync(join(folder, 'fraud.case.md'), STUDY);
    writeFileSync(join(folder, 'older/ranking.case.md'), STUDY.replace('Checkout fraud', 'Ranking'));
    writeFileSync(join(folder, '.case-prism.json'), '{ "rules": { "section-missing": "off" } }');
    const workspace = join(scratch, 'virtual.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ uri: `shelf:${folder}` }] }));
    browser = await startBrowser();
    // A window takes one extension under development only.
    const extensionsDir = join(scratch, 'extensions');
    await packExtension(join(scratch, 'case-prism.vsix'));
    await installExtension(join(scratch, 'case-prism.vsix'), extensionsDir);
    server = await startServer({ extensionsDir, settings: { 'editor.codeLens': false } });
    const development = [join(import.meta.dirname, 'shelf')];
    page = await openWorkbench(browser, server.address({ folder: workspace, development }));
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await page.screenshot({ path: join(ARTIFACTS, `failed-${this.currentTest.title.replace(/\W+/g, '-')}.png`) });
  });

  const squiggles = () => page.locator('.view-overlays .squiggly-warning');

  it('lists its studies, also in folders below, and opens one with its findings', async () => {
    await page.locator('.pane-header', { hasText: 'Case Studies' }).click();
    const rows = page.locator('.pane', { hasText: 'Case Studies' }).last().locator('.monaco-list-row');
    await rows.filter({ hasText: 'ranking' }).first().waitFor();
    await rows.filter({ hasText: 'fraud' }).first().dblclick();
    await focusEditor(page, 'fraud.case.md');
    await squiggles().first().waitFor();
  });

  it('takes a fix and saves it', async () => {
    await (await findFix(page, 5, 'Drop “significantly”')).click();
    await page.locator('.view-line', { hasText: /We.reduced.latency/ }).waitFor();
    await page.keyboard.press('Control+KeyS');
    const saved = () => readFileSync(join(folder, 'fraud.case.md'), 'utf8');
    for (const end = Date.now() + 20_000; saved() === STUDY && Date.now() < end; ) await page.waitForTimeout(100);
    assert.equal(saved(), STUDY.replace('significantly ', ''));
  });

  it('takes a new study', async () => {
    await runCommand(page, 'Case Prism: New Case Study');
    await page.locator('.quick-input-widget input[placeholder*="Search ranking"]').fill('Ranking for grocers');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'ranking-for-grocers.case.md' }).waitFor();
    assert.equal(typeof readFileSync(join(folder, 'ranking-for-grocers.case.md'), 'utf8'), 'string');
  });
});
