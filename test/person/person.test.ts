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
import { goToLine, inWebview, openFile, runCommand, settled, THEMES, webviewPage } from '../host/workbench.ts';

const STUDY = `# Checkout fraud

## Problem

Chargebacks stood at 0.9% of revenue; the goal was 0.5%.

## Model

We significantly reduced latency.

`;

/** A copy of the study for each test. */
const STUDIES = ['hover', 'fix', 'numbers', 'slash', 'preview', 'palette'] as const;

describe('a person', function () {
  this.timeout(60_000);
  const scratch = mkdtempSync(join(tmpdir(), 'case-prism-person-'));
  const folder = join(scratch, 'portfolio');
  const extensionsDir = join(scratch, 'extensions');
  const vsix = join(scratch, 'case-prism.vsix');
  let browser: Browser;

  before(async () => {
    await ensureHost();
    mkdirSync(ARTIFACTS, { recursive: true });
    cpSync(join(ROOT, 'examples'), folder, { recursive: true });
    await packExtension(vsix);
    await installExtension(vsix, extensionsDir);
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const picture = (page: Page, name: string) => page.screenshot({ path: join(ARTIFACTS, `${name}.png`) });

  describe('at work', () => {
    let server: EditorServer;
    let page: Page;

    before(async () => {
      // Before the window opens: quick open remembers which files there are.
      for (const name of STUDIES) writeFileSync(join(folder, `${name}.case.md`), STUDY);
      server = await startServer({ extensionsDir, settings: { 'workbench.colorTheme': THEMES.dark } });
      page = await openWorkbench(browser, server.address({ folder }));
    });

    after(() => server?.stop());

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') {
        await picture(page, `failed-${this.currentTest.title.replace(/\W+/g, '-')}`).catch(() => {});
      }
      for (let times = 0; times < 3; times++) await page.keyboard.press('Escape');
      await runCommand(page, 'View: Close All Editors');
    });

    /** Opens a copy of the study and waits for its squiggles. */
    async function open(name: (typeof STUDIES)[number]): Promise<string> {
      const path = join(folder, `${name}.case.md`);
      await openFile(page, path);
      await page.locator('.squiggly-warning').first().waitFor();
      return path;
    }

    /** Saves, and waits for the file to hold what is expected. @throws AssertionError with its text after five seconds. */
    async function saves(path: string, expected: RegExp): Promise<string> {
      await page.keyboard.press('Control+KeyS');
      const end = Date.now() + 5000;
      while (!expected.test(readFileSync(path, 'utf8')) && Date.now() < end) await page.waitForTimeout(50);
      const text = readFileSync(path, 'utf8');
      assert.match(text, expected);
      return text;
    }

    const fixes = () => page.locator('.action-widget .monaco-list-row.action');

    it('sees squiggles and reads why', async () => {
      await open('hover');
      // Code lenses move the text from under the mouse when they come.
      await page.locator('.codelens-decoration').first().waitFor();
      await settled(page);
      await page.locator('.view-line span', { hasText: 'reduced' }).last().hover();
      const hover = page.locator('.monaco-hover:visible .hover-contents', { hasText: 'reduced latency' }).first();
      await hover.waitFor();
      assert.match(await hover.innerText(), /unquantified-claim/);
      await picture(page, 'hover');
    });

    it('applies a fix from the light bulb', async () => {
      const path = await open('fix');
      await goToLine(page, 9);
      await page.locator('[class*=codicon-light-bulb]:visible, [class*=lightbulb]:visible').first().click();
      await fixes().first().waitFor();
      await picture(page, 'light-bulb');
      await fixes().filter({ hasText: 'significantly' }).click();
      await page.locator('.view-line', { hasText: /^We.reduced.latency\.$/ }).waitFor();
      await saves(path, /^We reduced latency\.$/m);
    });

    it('fills in the numbers that a fix asks for', async () => {
      const path = await open('numbers');
      await goToLine(page, 9);
      await page.keyboard.press('Control+Period');
      await fixes().filter({ hasText: 'Say how much' }).first().click();
      await page.locator('.view-line', { hasText: /latency.from/ }).waitFor();
      await page.keyboard.type('120');
      await page.keyboard.press('Tab');
      await page.keyboard.type('68');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await saves(path, /^We (significantly )?reduced latency from 120 to 68 \w+\.$/m);
      await page.locator('.squiggly-warning').nth(1).waitFor({ state: 'detached' });
    });

    it('finds the scripts on /, each once', async () => {
      const path = await open('slash');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('/');
      const rows = page.locator('.suggest-widget.visible .monaco-list-row');
      await rows.first().waitFor();
      await picture(page, 'scripts');
      await page.keyboard.type('script_lat');
      await page.waitForTimeout(500);
      assert.equal(await rows.filter({ hasText: '/script_latency_accuracy' }).count(), 1);
      await page.keyboard.press('Enter');
      await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
      // The script stands below the untouched study, without the / and with its tab stops resolved.
      const text = await saves(path, /0\.5%\.[\s\S]*latency\.\n\n[^/][\s\S]{100}/);
      assert.ok(text.startsWith(STUDY), 'The study itself has changed');
      assert.doesNotMatch(text, /\$\{/);
    });

    it('opens the preview, which follows an edit', async () => {
      await open('preview');
      await page.locator('.editor-actions .codicon-graph').first().click();
      const frame = webviewPage(page);
      const summary = frame.locator('.case-prism');
      await summary.filter({ hasText: /1\s*of\s*6/ }).waitFor();
      await page.locator('.view-line').first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\n## Data\n\nI joined 12 million labelled payments of 2 years.\n');
      await summary.filter({ hasText: /2\s*of\s*6/ }).waitFor();
      assert.equal(await inWebview(page, 'CSS.highlights.size > 0'), true, 'Nothing is painted');
    });

    it('finds every study in the portfolio, and ticks what nobody can compute', async () => {
      await page.locator('.pane-header', { hasText: 'Case Studies' }).click();
      const rows = page.locator('.pane', { hasText: 'Case Studies' }).last().locator('.monaco-list-row');
      const row = (text: string | RegExp) => rows.filter({ hasText: text }).first();
      await row('delivery-time').waitFor();
      await picture(page, 'portfolio');
      const studies = (await rows.allInnerTexts()).filter((text) => /\d\/\d/.test(text));
      assert.match(
        studies[0] ?? '',
        /^(?:delivery-time|search-ranking)6\/6 · 12\/12$/,
        'the readiest study is not first',
      );
      assert.match((await row('delivery-time').getAttribute('aria-label')) ?? '', /6 of 6 sections with evidence/);
      const preparation = row('Preparation');
      const before = await preparation.innerText();
      await preparation.locator('.monaco-tl-twistie').click();
      await row('Mock interviews').locator('.monaco-custom-toggle, input[type=checkbox], .codicon').first().click();
      const ticked = before.replace(/\d+(?= of)/, (count) => String(Number(count) + 1));
      await row(ticked).waitFor();
      await preparation.locator('.monaco-tl-twistie').click();
      await row('search-ranking').dblclick();
      await page.locator('.tab.active', { hasText: 'search-ranking.case.md' }).waitFor();
      await page.locator('.pane-header', { hasText: 'Case Studies' }).click();
    });

    it('finds the commands in the palette', async () => {
      await open('palette');
      await runCommand(page, 'Case Prism: Insert Round Script');
      await page.locator('.quick-input-list .monaco-list-row').nth(3).waitFor();
      await picture(page, 'insert-script');
      await page.keyboard.press('Escape');
      await runCommand(page, 'Case Prism: New Case Study');
      await page.locator('.quick-input-widget input[placeholder*="Search ranking"]').fill('Ranking for grocers');
      await page.keyboard.press('Enter');
      await page.locator('.tab.active', { hasText: 'ranking-for-grocers.case.md' }).waitFor();
      await page
        .locator('.view-line', { hasText: /#.Ranking.for.grocers/ })
        .first()
        .waitFor();
    });
  });

  it('gets findings and fixes in a folder that is not trusted', async () => {
    const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };
    const server = await startServer({ extensionsDir, settings, asksForTrust: true });
    try {
      const file = join(folder, 'image-moderation.case.md');
      const page = await openWorkbench(browser, server.address({ folder }));
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await openFile(page, file);
      await page.locator('.squiggly-warning').first().waitFor();
      await goToLine(page, 7);
      await page.keyboard.press('Control+Period');
      await page.locator('.action-widget .monaco-list-row.action', { hasText: 'Ignore' }).first().waitFor();
      await picture(page, 'restricted');
      await page.context().close();
    } finally {
      await server.stop();
    }
  });

  for (const theme of ['dark', 'light'] as const) {
    it(`sees editor and preview in a ${theme} theme, wide and narrow`, async () => {
      const server = await startServer({ extensionsDir, settings: { 'workbench.colorTheme': THEMES[theme] } });
      try {
        const file = join(folder, 'image-moderation.case.md');
        const page = await openWorkbench(browser, server.address({ folder }), {
          viewport: { width: 1600, height: 900 },
        });
        await openFile(page, file);
        await page.locator('.squiggly-warning').first().waitFor();
        await picture(page, `editor-${theme}-wide`);
        await runCommand(page, 'Case Prism: Open Preview to the Side');
        const frame = webviewPage(page);
        await frame.locator('.case-prism', { hasText: /of\s*6/ }).waitFor();
        await settled(page);
        for (const [size, width] of [
          ['wide', 1600],
          ['narrow', 900],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.waitForTimeout(500);
          await picture(page, `preview-${theme}-${size}`);
          const scrolls = await inWebview(page, 'document.documentElement.scrollWidth > window.innerWidth');
          assert.equal(scrolls, false, `The ${size} preview scrolls sideways`);
        }
        await page.context().close();
      } finally {
        await server.stop();
      }
    });
  }
});
