// Two windows on one folder, as when somebody opens it twice, or two people share a machine.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { ARTIFACTS, ROOT } from '../host/paths.ts';
import { type EditorServer, startServer } from '../host/server.ts';
import { findFix, goToLine, openFile, runCommand, settled } from '../host/workbench.ts';

const STUDY = `# Checkout fraud

## Model

We significantly reduced latency.
`;

describe('two windows on one folder', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-windows-'));
  const file = join(folder, 'fraud.case.md');
  let browser: Browser;
  let server: EditorServer;
  let one: Page;
  let other: Page;

  before(async () => {
    await ensureHost();
    mkdirSync(ARTIFACTS, { recursive: true });
    writeFileSync(file, STUDY);
    browser = await startBrowser();
    server = await startServer({ settings: { 'files.autoSave': 'off', 'editor.codeLens': false } });
    const address = server.address({ folder, development: [ROOT] });
    one = await openWorkbench(browser, address);
    other = await openWorkbench(browser, address);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.title.replace(/\W+/g, '-');
    await one.screenshot({ path: join(ARTIFACTS, `failed-one-${name}.png`) });
    await other.screenshot({ path: join(ARTIFACTS, `failed-other-${name}.png`) });
  });

  const squiggles = (page: Page) => page.locator('.view-overlays .squiggly-warning').count();

  it('shows the findings in both', async () => {
    for (const page of [one, other]) {
      await openFile(page, file);
      await page.locator('.squiggly-warning').first().waitFor();
    }
  });

  it('follows in one what is written and saved in the other', async () => {
    for (const page of [one, other]) await settled(page);
    const before = await squiggles(other);
    await one.keyboard.press('Control+End');
    await one.keyboard.type('\nWe massively reduced costs.\n');
    await one.keyboard.press('Control+KeyS');
    await other.locator('.view-line', { hasText: /massively.reduced/ }).waitFor();
    await one.locator('.view-line', { hasText: /massively.reduced/ }).waitFor();
    while ((await squiggles(other)) <= before) await other.waitForTimeout(100);
    for (const page of [one, other]) await settled(page);
    assert.equal(await squiggles(other), await squiggles(one));
  });

  it('makes no fix of a text that the other has saved over it, and says so', async () => {
    const fix = await findFix(other, 5, 'Drop “significantly”');
    await goToLine(one, 3);
    await one.keyboard.press('End');
    await one.keyboard.type('\n\nA line.\n\nAnother line.');
    await one.keyboard.press('Control+KeyS');
    await other.locator('.view-line', { hasText: /Another.line/ }).waitFor();
    const saved = readFileSync(file, 'utf8');
    // The menu of the old text is still open.
    await fix.click();
    // Headless windows have no focus, without which VS Code holds its toasts back.
    await runCommand(other, 'Notifications: Show Notifications');
    await other
      .locator('.notification-list-item', { hasText: 'The text has changed since this fix was offered' })
      .waitFor();
    assert.equal(await other.locator('.tab.active.dirty').count(), 0, 'The text was changed');
    await other.keyboard.press('Control+KeyS');
    assert.equal(readFileSync(file, 'utf8'), saved);
  });
});
