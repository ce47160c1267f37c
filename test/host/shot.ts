// A picture of one file in VS Code, with the extension loaded from the working tree (run `npm run build` first):
// node test/host/shot.ts FILE [--theme dark|light|contrast] [--width W] [--height H] [--preview] [--line N] [--hover TEXT] [--settings JSON] --out PNG
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkbench, startBrowser } from './browser.ts';
import { ensureHost } from './install.ts';
import { ROOT } from './paths.ts';
import { startServer } from './server.ts';
import { focusEditor, goToLine, hoverText, runCommand, settled, THEMES, type Theme } from './workbench.ts';

const usage =
  'node test/host/shot.ts FILE [--theme dark|light|contrast] [--width W] [--height H] [--preview] [--line N] [--hover TEXT] [--settings JSON] --out PNG';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'dark' },
    width: { type: 'string', default: '1400' },
    height: { type: 'string', default: '900' },
    preview: { type: 'boolean', default: false },
    line: { type: 'string' },
    hover: { type: 'string' },
    settings: { type: 'string', default: '{}' },
    out: { type: 'string' },
  },
});
const [file] = positionals;
if (!file || !values.out || !(values.theme in THEMES)) {
  console.error(usage);
  process.exit(2);
}

await ensureHost();
const server = await startServer({
  settings: { 'workbench.colorTheme': THEMES[values.theme as Theme], ...JSON.parse(values.settings) },
});
const browser = await startBrowser();
try {
  const path = resolve(file);
  const page = await openWorkbench(
    browser,
    server.address({ folder: dirname(path), development: [ROOT], file: path }),
    {
      viewport: { width: Number(values.width), height: Number(values.height) },
    },
  );
  await focusEditor(page, path);
  // Something of ours, where there is anything to show at all.
  const shown = page.locator('.codelens-decoration, .view-overlays [class*=squiggly]').first();
  await shown.waitFor({ timeout: 20_000 }).catch(() => {});
  if (values.line) await goToLine(page, Number(values.line));
  if (values.preview) await runCommand(page, 'Markdown: Open Preview to the Side');
  await settled(page);
  if (values.hover) await hoverText(page, values.hover);
  await page.screenshot({ path: values.out });
  console.log(values.out);
} finally {
  await browser.close();
  await server.stop();
}
