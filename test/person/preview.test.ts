// The preview of a case study in a real VS Code: what it looks like to assistive technology, what its links and switches do, and that nothing
// in a study can run there or break it.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { ROOT } from '../host/paths.ts';
import { type EditorServer, startServer } from '../host/server.ts';
import { inWebview, openFile, runCommand, settled, THEMES, type Theme, webviewPage } from '../host/workbench.ts';
import { INJECTED } from '../hostile.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the preview', function () {
  this.timeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-preview-'));
  let browser: Browser;

  before(async () => {
    await ensureHost();
    cpSync(join(ROOT, 'examples'), folder, { recursive: true });
    writeFileSync(join(folder, 'hostile.case.md'), INJECTED);
    writeFileSync(join(folder, 'plain.md'), readFileSync(join(folder, 'churn-alerts.case.md'), 'utf8'));
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A window with the preview of one file beside its text. */
  async function preview(
    server: EditorServer,
    name: string,
    ready = '.case-prism .cp-strip',
  ): Promise<[Page, FrameLocator]> {
    const page = await openWorkbench(browser, server.address({ folder, development: [ROOT] }), {
      viewport: { width: 1400, height: 900 },
    });
    await openFile(page, join(folder, name));
    await settled(page);
    await runCommand(page, 'Markdown: Open Preview to the Side');
    const frame = webviewPage(page);
    await frame.locator(ready).waitFor();
    // The extension may ask for the page once more after a cold start.
    await settled(page);
    return [page, frame];
  }

  for (const theme of Object.keys(THEMES) as Theme[]) {
    it(`has nothing that keeps anybody out, in a ${theme} theme`, async () => {
      const server = await startServer({ settings: { 'workbench.colorTheme': THEMES[theme] } });
      try {
        for (const name of ['churn-alerts.case.md', 'image-moderation.case.md']) {
          const [page, frame] = await preview(server, name);
          await frame.locator('html').evaluate(AXE);
          const { violations, passes } = await inWebview<AxeResults>(
            page,
            "axe.run('.case-prism', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
          );
          assert.ok(
            passes.some(({ id }) => id === 'color-contrast') || theme === 'contrast',
            'no contrast was checked',
          );
          assert.deepEqual(
            violations.map(
              ({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}: ${nodes[0]?.failureSummary}`,
            ),
            [],
          );
          await page.context().close();
        }
      } finally {
        await server.stop();
      }
    });
  }

  describe('of one study', () => {
    let server: EditorServer;

    before(async () => {
      server = await startServer({ settings: { 'workbench.colorTheme': THEMES.dark } });
    });
    after(() => server?.stop());

    it('goes to a gap, marks the claims in the margin, and tells of a number what it supports', async () => {
      const [page, frame] = await preview(server, 'churn-alerts.case.md');
      const marks = frame.locator('.cp-ask');
      assert.ok((await marks.count()) >= 3, `${await marks.count()} marks`);
      assert.equal(await marks.first().textContent(), 'how much?');
      const link = frame.locator('.cp-next a', { hasText: 'Line 23' });
      const line = Number(await link.getAttribute('data-cp-line'));
      await link.click();
      const goal = frame.locator(`.code-line[data-line="${line}"]`).last();
      await goal.and(frame.locator(':focus')).waitFor();
      await page.waitForTimeout(700);
      assert.equal(
        await inWebview(
          page,
          '(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.activeElement.getBoundingClientRect())',
        ),
        true,
      );
      const meters = await frame.locator('h2 .cp-meter').count();
      assert.ok(meters >= 5, `${meters} meters`);
      await page.context().close();
    });

    it('switches a layer of paint off by keyboard, and leaves it off while the writer types', async () => {
      const [page, frame] = await preview(server, 'churn-alerts.case.md');
      const painted = (kind: string) => inWebview(page, `CSS.highlights.has('case-prism-${kind}')`);
      const button = frame.locator('[data-cp-layer=claim]');
      assert.equal(await painted('claim'), true);
      await button.press('Space');
      assert.equal(await button.getAttribute('aria-pressed'), 'false');
      assert.equal(await painted('claim'), false);
      assert.equal(await frame.locator('.cp-ask').count(), 0);
      assert.equal(await painted('quantity'), true);
      await page.locator('.editor-instance .view-line').first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\nI monitored its drift with 4 alerts.\n');
      await frame.locator('.markdown-body', { hasText: 'with 4 alerts' }).waitFor();
      await settled(page);
      assert.equal(await painted('claim'), false);
      assert.equal(await button.getAttribute('aria-pressed'), 'false');
      await page.context().close();
    });

    it('lets nothing in a study run, and stands as it is', async () => {
      const [page, frame] = await preview(server, 'hostile.case.md');
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const own = frame.locator('.markdown-body > .case-prism').first();
      assert.equal(await own.locator('.cp-section:visible').count(), 6);
      const isOnTop = `(() => {
        const { left, top } = document.querySelector('.cp-figures').getBoundingClientRect();
        return Boolean(document.elementFromPoint(left + 5, top + 5)?.closest('.markdown-body > .case-prism'));
      })()`;
      assert.equal(await inWebview(page, isOnTop), true, 'Something covers the summary');
      assert.equal(await own.locator('script, img, iframe, style, form, base').count(), 0);
      for (const link of await frame.locator('a', { hasText: /reduced latency|improved recall/ }).all())
        await link.click({ force: true, timeout: 2000 }).catch(() => {});
      await frame.locator('.cp-heat a').first().click({ force: true });
      await page.waitForTimeout(1000);
      assert.deepEqual(dialogs, []);
      for (const each of page.frames())
        assert.notEqual(await each.evaluate('window.cpRan').catch(() => undefined), true);
      await page.context().close();
    });

    it('shows nothing of it for any other Markdown', async () => {
      const [page, frame] = await preview(server, 'plain.md', '.markdown-body h1');
      assert.equal(await frame.locator('.case-prism, .cp-meter, .cp-ask').count(), 0);
      assert.equal(await inWebview(page, 'CSS.highlights.size'), 0);
      await page.context().close();
    });
  });
});
