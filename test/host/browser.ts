// The browser that stands for a person: the npm-only one on Linux, an installed Chrome or Edge elsewhere.
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserEnvironment, HAS_OWN_BROWSER } from './install.ts';
import { BROWSER } from './paths.ts';

/**
 * Starts the browser without a window. It ends when this process ends, even if this process is killed: it hangs on a pipe.
 * @throws Error where there is no npm-only browser for the platform and neither Chrome nor Edge is installed.
 */
export async function startBrowser(): Promise<Browser> {
  // Without Chromium's own sandbox, so that it works for root and in containers; it only ever sees pages of this machine.
  if (HAS_OWN_BROWSER) {
    const environment = browserEnvironment();
    return chromium.launch({
      executablePath: join(BROWSER, 'chromium'),
      env: Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value ?? ''])),
      args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars=false'],
    });
  }
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error('These tests need a browser: install Chrome or Edge (only Linux x64 has one in the npm registry).');
}

/** Opens `address` and waits until the workbench is there. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.locator('.monaco-workbench .statusbar').waitFor({ timeout: 60_000 });
  return page;
}
