// `npm run pictures [-- NAME…]`: takes the pictures of the walkthrough from the running product, in both themes, into media/. Run it when what they show
// has changed and look at them before you commit; they differ by a pixel from one machine to the next, so CI does not take them.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench, startBrowser } from '../test/host/browser.ts';
import { ensureHost } from '../test/host/install.ts';
import { ROOT } from '../test/host/paths.ts';
import { startServer } from '../test/host/server.ts';
import { goToLine, openFile, runCommand, settled, THEMES, webviewPage } from '../test/host/workbench.ts';

const SIZE = { width: 760, height: 520 };
const CLAIM =
  '# Checkout fraud\n\n## Impact\n\nWe significantly reduced chargebacks, and analysts are much faster now.\n';

/** What each picture shows: brings the window there. */
const STEPS: Readonly<Record<string, (page: Page, folder: string) => Promise<void>>> = {
  async new(page) {
    await runCommand(page, 'Case Prism: New Case Study');
    await page.locator('.quick-input-widget input[placeholder*="Search ranking"]').fill('Delivery times for grocers');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'delivery-times-for-grocers' }).waitFor();
    await page.locator('.view-line', { hasText: 'product' }).first().waitFor();
  },
  async fix(page, folder) {
    await openFile(page, join(folder, 'fraud.case.md'));
    await page.locator('.squiggly-warning').first().waitFor();
    await goToLine(page, 5);
    await page.keyboard.press('Control+Period');
    await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  },
  async script(page, folder) {
    await openFile(page, join(folder, 'fraud.case.md'));
    await page.locator('.squiggly-warning').first().waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await page.keyboard.type('script');
  },
  async preview(page, folder) {
    await openFile(page, join(folder, 'churn-alerts.case.md'));
    await page.locator('.codelens-decoration').first().waitFor();
    await runCommand(page, 'Markdown: Open Preview');
    await webviewPage(page)
      .locator('.case-prism', { hasText: /of\s*6/ })
      .waitFor();
    // The page may be swapped once more while it settles.
    await settled(page);
  },
  async portfolio(page) {
    await page.locator('.pane-header', { hasText: 'Case Studies' }).click();
    const rows = page.locator('.pane', { hasText: 'Case Studies' }).last().locator('.monaco-list-row');
    await rows.filter({ hasText: 'churn-alerts' }).waitFor();
    const bar = (await page.locator('[id="workbench.parts.sidebar"]').boundingBox())!;
    await page.mouse.move(bar.x + bar.width + 1, bar.y + 200);
    await page.mouse.down();
    await page.mouse.move(bar.x + bar.width + 180, bar.y + 200, { steps: 5 });
    await page.mouse.up();
    await page.mouse.move(700, 420);
  },
};

/** The view of the portfolio alone, or all but the bars around the editor. */
async function clipOf(page: Page, name: string) {
  if (name === 'portfolio') {
    const view = (await page.locator('.pane', { hasText: 'Case Studies' }).last().boundingBox())!;
    return { ...view, height: Math.min(view.height, 420) };
  }
  return { x: 48, y: 36, width: SIZE.width - 48, height: SIZE.height - 60 };
}

/** PNG to WebP, by the browser itself: a quarter of the size. In base64. The code is text, as scripts are checked without a browser's types. */
function toWebp(page: Page, png: Buffer): Promise<string> {
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png.toString('base64')}';
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    canvas.getContext('2d').drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.25).split(',')[1];
  })()`);
}

await ensureHost();
mkdirSync(join(ROOT, 'media'), { recursive: true });
const browser = await startBrowser();
const blank = await browser.newPage();
try {
  for (const theme of ['dark', 'light'] as const) {
    for (const [name, show] of Object.entries(STEPS)) {
      if (process.argv.length > 2 && !process.argv.includes(name)) continue;
      const folder = join(mkdtempSync(join(tmpdir(), 'case-prism-pictures-')), 'portfolio');
      cpSync(join(ROOT, 'examples'), folder, { recursive: true });
      writeFileSync(join(folder, 'fraud.case.md'), CLAIM);
      if (name === 'portfolio') rmSync(join(folder, 'fraud.case.md'));
      const server = await startServer({
        settings: { 'workbench.colorTheme': THEMES[theme], 'editor.minimap.enabled': false, 'window.zoomLevel': 0 },
      });
      const page = await openWorkbench(browser, server.address({ folder, development: [ROOT] }), {
        viewport: SIZE,
      });
      try {
        await page.locator('.pane-header', { hasText: 'Case Studies' }).waitFor();
        if (name !== 'portfolio') await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
        await show(page, folder);
        await page.waitForTimeout(1500);
        const png = await page.screenshot({ clip: await clipOf(page, name) });
        writeFileSync(join(ROOT, 'media', `${name}-${theme}.webp`), Buffer.from(await toWebp(blank, png), 'base64'));
        console.log(`media/${name}-${theme}.webp`);
      } finally {
        await page.context().close();
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    }
  }
} finally {
  await browser.close();
}
