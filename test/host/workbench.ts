// What a person does in VS Code's window, by keyboard and mouse only.
import { basename } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

export const THEMES = { dark: 'Dark 2026', light: 'Light 2026', contrast: 'Default High Contrast' } as const;
export type Theme = keyof typeof THEMES;

/** Opens a file of the folder through quick open and puts the cursor at its start. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = basename(path);
  await page.keyboard.press('Control+KeyP');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await focusEditor(page, path);
}

/** Waits for the editor of a file that is being opened, and puts the cursor at its start. */
export async function focusEditor(page: Page, path: string): Promise<void> {
  await page.locator('.tabs-container .tab.active', { hasText: basename(path) }).waitFor();
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Home');
  // Away from everything that reacts to it.
  await page.mouse.move(1, 1);
}

/** Runs a command from the command palette by its title. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Puts the cursor on a line, counted from 1, and brings it into view. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.keyboard.press('Control+KeyG');
  await page.locator('.quick-input-widget input').first().fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** Rests the mouse on the middle of the first visible occurrence of `text`, until a hover shows. */
export async function hoverText(page: Page, text: string): Promise<void> {
  const span = page.locator('.editor-instance .view-line span', { hasText: text }).last();
  await span.hover();
  await page.locator('.monaco-hover .hover-contents').first().waitFor({ timeout: 10_000 });
}

/**
 * The page of the open webview: a frame in a frame. VS Code swaps the page of the preview now and then (after a cold start, or when a report comes
 * late), and who holds its frame holds a dead one then; here it is looked up for each step.
 */
export function webviewPage(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

/** What an expression comes to in the page of the open webview; JSON values only. */
export function inWebview<T>(page: Page, expression: string): Promise<T> {
  return webviewPage(page).locator('html').evaluate(expression) as Promise<T>;
}

/** Waits until neither squiggles nor frames have changed for 1.5 seconds (at most 20). */
export async function settled(page: Page): Promise<void> {
  let last = '';
  for (let quiet = 0, rounds = 0; quiet < 3 && rounds < 40; rounds++) {
    await page.waitForTimeout(500);
    const now = `${await page.locator('.view-overlays [class*=squiggly]').count()} ${page.frames().length} ${await page.locator('.statusbar').innerText()}`;
    quiet = now === last ? quiet + 1 : 0;
    last = now;
  }
}

/** Opens the fixes of a line and returns the one that holds `text`; asks again where findings that come late close the menu. */
export async function findFix(page: Page, line: number, text: string): Promise<Locator> {
  const fix = page.locator('.action-widget .monaco-list-row.action', { hasText: text }).first();
  for (let times = 0; times < 10; times++) {
    await goToLine(page, line);
    await page.keyboard.press('Control+Period');
    const isThere = await fix.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return fix;
    await page.keyboard.press('Escape');
  }
  throw new Error(`No fix “${text}” in line ${line}`);
}
