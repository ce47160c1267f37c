// What the preview's own script does for one typed character of a long study, in the running editor: finding again what is to be painted, the
// paint, and the margin.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { startServer } from '../host/server.ts';
import { focusEditor, goToLine, inWebview, runCommand, settled } from '../host/workbench.ts';
import { studyOf } from './documents.ts';
import { ROOT } from './paths.ts';
import { type Measured, quantile } from './statistics.ts';

const WORDS = 10_000;
const TYPED = 'and then it was done once more, with care';

export async function preview(): Promise<Measured[]> {
  await ensureHost();
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-bench-'));
  const file = join(folder, 'long.case.md');
  writeFileSync(file, studyOf(WORDS));
  const browser = await startBrowser();
  const server = await startServer();
  try {
    const page = await openWorkbench(browser, server.address({ folder, development: [ROOT], file }));
    await focusEditor(page, file);
    await runCommand(page, 'Markdown: Open Preview to the Side');
    // The page may be swapped until it has settled.
    await page.waitForTimeout(8000);
    await settled(page);
    await page.locator('.editor-instance .view-line').first().click();
    await goToLine(page, 60);
    await page.keyboard.press('End');
    await inWebview(page, 'performance.clearMeasures()');
    for (const letter of TYPED) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(450);
    }
    const updates = await inWebview<number[]>(
      page,
      "performance.getEntriesByName('case-prism-update').map(({ duration }) => duration)",
    );
    if (updates.length < TYPED.length / 2) throw new Error(`Only ${updates.length} updates of the preview were seen`);
    return [
      { figure: 'preview', ours: quantile(updates) },
      { figure: 'preview-p95', ours: quantile(updates, 0.95) },
    ];
  } finally {
    await browser.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
