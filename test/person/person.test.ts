// The packed extension, installed as a user installs it, in a real VS Code, driven by keyboard and mouse. Screenshots: test/artifacts.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { packExtension } from '../../scripts/package.ts';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { ARTIFACTS, ROOT } from '../host/paths.ts';
import { type EditorServer, installExtension, startServer } from '../host/server.ts';
import { focusEditor, goToLine, previewFrame, runCommand, settled, THEMES, type Theme } from '../host/workbench.ts';

const STUDY = `# Checkout fraud

## Problem

Chargebacks stood at 0.9% of revenue; the goal was 0.5%.

## Model

We significantly reduced latency.

`;

describe('a person', function () {
  this.timeout(90_000);
  const scratch = mkdtempSync(join(tmpdir(), 'case-prism-person-'));
  const folder = join(scratch, 'portfolio');
  const extensionsDir = join(scratch, 'extensions');
  let browser: Browser;
  let server: EditorServer;
  let page: Page;

  before(async () => {
    await ensureHost();
    mkdirSync(ARTIFACTS, { recursive: true });
    cpSync(join(ROOT, 'examples'), folder, { recursive: true });
    await installExtension(await packExtension(join(scratch, 'case-prism.vsix')), extensionsDir);
    browser = await startBrowser();
    server = await startServer({ extensionsDir, settings: { 'workbench.colorTheme': THEMES.dark } });
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') {
      const name = this.currentTest.title.replace(/\W+/g, '-');
      await page?.screenshot({ path: join(ARTIFACTS, `failed-${name}.png`) }).catch(() => {});
    }
    await page?.context().close();
  });

  /** Opens a study of the portfolio in a fresh window of the editor and waits for its squiggles. */
  async function open(name: string, text?: string, from: EditorServer = server, width = 1400): Promise<void> {
    const path = join(folder, name);
    if (text !== undefined) writeFileSync(path, text);
    page = await openWorkbench(browser, from.address({ folder, file: path }), { viewport: { width, height: 900 } });
    await focusEditor(page, path);
    await page.locator('.squiggly-warning').first().waitFor();
  }

  it('sees squiggles and reads why', async () => {
    await open('hover.case.md', STUDY);
    await page.locator('.view-line span', { hasText: 'reduced' }).last().hover();
    const hover = page.locator('.monaco-hover:visible .hover-contents', { hasText: 'reduced latency' }).first();
    await hover.waitFor();
    assert.match(await hover.innerText(), /unquantified-claim/);
    await page.screenshot({ path: join(ARTIFACTS, 'hover.png') });
  });

  it('applies a fix from the light bulb', async () => {
    await open('fix.case.md', STUDY);
    await goToLine(page, 9);
    await page.locator('.codicon-light-bulb:visible, [class*=lightbulb]:visible').first().click();
    const menu = page.locator('.action-widget');
    await menu.waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'light-bulb.png') });
    await menu
      .locator('.monaco-list-row.action', { hasText: /significantly/i })
      .first()
      .click();
    await page.locator('.view-line', { hasText: /^We reduced latency\.$/ }).waitFor();
    await page.keyboard.press('Control+KeyS');
    await page.waitForFunction(() => document.querySelectorAll('.tab.dirty').length === 0);
    assert.match(readFileSync(join(folder, 'fix.case.md'), 'utf8'), /^We reduced latency\.$/m);
  });

  it('fills in a measured placeholder that a fix inserts', async () => {
    await open('placeholder.case.md', STUDY);
    await goToLine(page, 9);
    await page.keyboard.press('Control+Period');
    const menu = page.locator('.action-widget');
    await menu.waitFor();
    await menu
      .locator('.monaco-list-row.action', { hasText: /from .* to|before|measured/i })
      .first()
      .click();
    await page.locator('.view-line', { hasText: /latency from/ }).waitFor();
    await page.keyboard.type('120');
    await page.keyboard.press('Tab');
    await page.keyboard.type('68');
    await page.locator('.view-line', { hasText: /from.120.+to.68/ }).waitFor();
    const line = page.locator('.view-line', { hasText: /from.120/ });
    assert.doesNotMatch(await line.innerText(), /\$\{/);
  });

  it('finds the scripts on /, each once', async () => {
    await open('slash.case.md', STUDY);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/');
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    await page.keyboard.type('script-lat');
    await page.waitForFunction(
      () => document.querySelectorAll('.suggest-widget.visible .monaco-list-row').length === 1,
    );
    await page.screenshot({ path: join(ARTIFACTS, 'scripts.png') });
    await page.keyboard.press('Enter');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+KeyS');
    await page.waitForFunction(() => document.querySelectorAll('.tab.dirty').length === 0);
    const written = readFileSync(join(folder, 'slash.case.md'), 'utf8');
    assert.ok(written.startsWith(STUDY), 'The study itself has changed');
    assert.doesNotMatch(written.slice(STUDY.length), /^\/|\$\{/);
    assert.ok(written.length > STUDY.length + 100, 'No script was inserted');
  });

  it('opens the preview, which follows an edit', async () => {
    await open('preview.case.md', STUDY);
    await page.locator('.editor-actions [aria-label^="Open Preview to the Side"] >> visible=true').last().click();
    const frame = await previewFrame(page);
    const summary = frame.locator('.case-prism');
    await summary.waitFor();
    const text = async () => (await summary.innerText()).replace(/\s+/g, ' ');
    assert.match(await text(), /1 (of|\/) 6/);
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n## Data\n\nI joined 12 million labelled payments of 2 years.\n');
    await frame.locator('.case-prism', { hasText: /2\s*(of|\/)\s*6/ }).waitFor();
    assert.equal(await frame.evaluate(() => CSS.highlights.size > 0), true, 'Nothing is painted');
  });

  it('runs the commands of the palette', async () => {
    await open('palette.case.md', STUDY);
    await runCommand(page, 'Case Prism: Insert Round Script');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'insert-script.png') });
    await page.keyboard.press('Escape');
    await runCommand(page, 'Case Prism: New Case Study');
    await page.locator('.quick-input-widget input').first().fill('Ranking for grocers');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'ranking-for-grocers.case.md' }).waitFor();
    await page.locator('.view-line', { hasText: '# Ranking for grocers' }).first().waitFor();
  });

  for (const theme of Object.keys(THEMES) as Theme[]) {
    for (const [size, width] of [
      ['wide', 1600],
      ['narrow', 900],
    ] as const) {
      it(`sees editor and preview in the ${theme} theme, ${size}`, async () => {
        const own = await startServer({ extensionsDir, settings: { 'workbench.colorTheme': THEMES[theme] } });
        try {
          await open('image-moderation.case.md', undefined, own, width);
          await page.screenshot({ path: join(ARTIFACTS, `editor-${theme}-${size}.png`) });
          await runCommand(page, 'Case Prism: Open Preview to the Side');
          const frame = await previewFrame(page);
          await frame.locator('.case-prism').waitFor();
          await settled(page);
          await page.screenshot({ path: join(ARTIFACTS, `preview-${theme}-${size}.png`) });
          const isWide = await frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
          assert.equal(isWide, false, 'The preview scrolls sideways');
        } finally {
          await page.context().close();
          await own.stop();
        }
      });
    }
  }
});
