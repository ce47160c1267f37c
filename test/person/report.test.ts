// A report written in the running editor, and read in a browser of its own.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { ARTIFACTS, ROOT } from '../host/paths.ts';
import { type EditorServer, startServer } from '../host/server.ts';
import { openFile, runCommand, settled } from '../host/workbench.ts';
import { INJECTED } from '../hostile.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('a report', function () {
  this.timeout(90_000);
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-report-'));
  let browser: Browser;
  let server: EditorServer;
  let page: Page;

  before(async () => {
    await ensureHost();
    mkdirSync(ARTIFACTS, { recursive: true });
    cpSync(join(ROOT, 'examples'), folder, { recursive: true });
    writeFileSync(join(folder, 'hostile.case.md'), INJECTED);
    browser = await startBrowser();
    server = await startServer();
    page = await openWorkbench(browser, server.address({ folder, development: [ROOT] }));
  });

  after(async () => {
    await browser?.close();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed')
      await page.screenshot({ path: join(ARTIFACTS, `failed-${this.currentTest.title.replace(/\W+/g, '-')}.png`) });
  });

  /** Exports what the list offers under `label`, to a file of the folder. */
  async function exported(study: string, label: string, target: string): Promise<string> {
    const path = join(folder, target);
    await openFile(page, join(folder, study));
    await settled(page);
    await runCommand(page, 'Case Prism: Export Report…');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    await row.waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'report-pick.png') });
    await row.click();
    const name = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-widget', { hasText: 'Export Report' }).waitFor();
    while (!/\.report\.html$/.test(await name.inputValue())) await page.waitForTimeout(100);
    await name.fill(path);
    await page.keyboard.press('Enter');
    // Headless windows have no focus, without which VS Code holds its toasts back.
    await runCommand(page, 'Notifications: Show Notifications');
    await page.locator('.notification-list-item', { hasText: `The report is in ${target}` }).waitFor();
    await page.screenshot({ path: join(ARTIFACTS, 'report-done.png') });
    await runCommand(page, 'Notifications: Clear All Notifications');
    return path;
  }

  it('of one study is a page without faults for axe, light and dark, narrow and wide, that loads and runs nothing', async () => {
    const path = await exported('churn-alerts.case.md', 'churn-alerts.case.md', 'one.html');
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const reader = await context.newPage();
      const loaded: string[] = [];
      reader.on('request', (request) => loaded.push(request.url()));
      await reader.goto(pathToFileURL(path).toString());
      assert.equal(await reader.locator('h1').innerText(), 'Churn alerts for a gym-booking app');
      for (const width of [480, 900, 1400]) {
        await reader.setViewportSize({ width, height: 900 });
        assert.equal(
          await reader.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
          true,
          `${width} px has to scroll sideways`,
        );
        await reader.addScriptTag({ content: AXE });
        const faults = await reader.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
        );
        assert.deepEqual(faults, [], `${colorScheme} ${width}`);
        await reader.screenshot({ path: join(ARTIFACTS, `report-${colorScheme}-${width}.png`), fullPage: true });
      }
      assert.deepEqual(loaded, [pathToFileURL(path).toString()]);
      await context.close();
    }
  });

  it('of all studies has a row for each, a hostile one included, that leads to its report, and nothing runs', async () => {
    const path = await exported('hostile.case.md', 'All 5 case studies', 'all.html');
    // Without the page's policy, so that it is the escaping that is seen to hold.
    const context = await browser.newContext({ bypassCSP: true });
    const reader = await context.newPage();
    await reader.goto(pathToFileURL(path).toString());
    assert.equal(await reader.locator('.cp-portfolio tbody tr').count(), 5);
    assert.equal(await reader.locator('script, iframe, img, form, base').count(), 0);
    await reader.locator('.cp-portfolio a', { hasText: 'Churn alerts' }).click();
    assert.match(reader.url(), /#study-\d$/);
    await reader.locator(`article:target .cp-next a`).first().click();
    assert.equal(await reader.locator('tr:target').count(), 1);
    for (const element of await reader.locator('article a').all()) await element.hover({ force: true, timeout: 2000 });
    assert.equal(await reader.evaluate('window.cpRan === undefined'), true);
    await context.close();
  });

  it('is Markdown where the file says so', async () => {
    const path = await exported('delivery-time.case.md', 'delivery-time.case.md', 'one.md');
    assert.match(readFileSync(path, 'utf8'), /^# Promising a delivery time that holds\n\ndelivery-time\.case\.md\n/);
  });
});
