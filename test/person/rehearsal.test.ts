// A whole rehearsal in the running editor, by keyboard alone.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { ensureHost } from '../host/install.ts';
import { ARTIFACTS, ROOT } from '../host/paths.ts';
import { type EditorServer, startServer } from '../host/server.ts';
import { inWebview, openFile, runCommand, settled, THEMES, webviewPage } from '../host/workbench.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STUDY = 'delivery-time.case.md';

describe('a rehearsal', function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'case-prism-rehearsal-'));
  const records = join(folder, '.case-prism/rehearsals.jsonl');
  let browser: Browser;
  let server: EditorServer;

  before(async () => {
    await ensureHost();
    mkdirSync(ARTIFACTS, { recursive: true });
    browser = await startBrowser();
  });

  beforeEach(() => cpSync(join(ROOT, 'examples'), folder, { recursive: true }));
  afterEach(() => {
    server?.stop();
    rmSync(join(folder, '.case-prism'), { recursive: true, force: true });
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A window with the study open, in a theme and with further settings. */
  async function atWork(theme: keyof typeof THEMES, settings: Record<string, unknown> = {}): Promise<Page> {
    server = await startServer({ settings: { 'workbench.colorTheme': THEMES[theme], ...settings } });
    const page = await openWorkbench(browser, server.address({ folder, development: [ROOT] }));
    await openFile(page, join(folder, STUDY));
    await settled(page);
    return page;
  }

  /** Starts a rehearsal of a single answer; the panel is there and the clock stands. */
  async function begun(page: Page): Promise<FrameLocator> {
    await runCommand(page, 'Case Prism: Rehearse a Round…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'A single answer' }).waitFor();
    await page.keyboard.type('single answer');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'A single answer' }).waitFor();
    await page.keyboard.press('Enter');
    const frame = webviewPage(page);
    await frame.locator('.stage').waitFor();
    return frame;
  }

  /** What axe finds wrong on the panel. */
  async function faults(page: Page): Promise<unknown> {
    await webviewPage(page).locator('html').evaluate(AXE);
    return inWebview(
      page,
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
    );
  }

  it('is run from the command to the record without a mouse, and the next one sees how the last one went', async () => {
    const page = await atWork('dark');
    const frame = await begun(page);
    const time = () => frame.locator('.whole b').innerText();
    assert.equal(await time(), '0:00');
    assert.equal(await frame.locator('.part h2').innerText(), 'Problem');
    assert.equal(await frame.locator('.steps li').count(), 6);
    const policy = await frame.locator('meta[http-equiv="Content-Security-Policy"]').first().getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; style-src [^;]+; script-src [^;]+; base-uri 'none'; form-action 'none'$/,
    );
    assert.doesNotMatch(policy ?? '', /unsafe|data:|blob:| \*/);

    await page.keyboard.press('Space');
    await page.keyboard.press('1');
    assert.equal(await frame.locator('.numbers input').first().isChecked(), true);
    while ((await time()) === '0:00') await page.waitForTimeout(100);
    await page.keyboard.press('Space');
    const stood = await time();
    await page.waitForTimeout(1300);
    assert.equal(await time(), stood);
    assert.equal(await frame.locator('.controls button').first().locator('span').innerText(), 'Go on');

    await page.keyboard.press('t');
    assert.match(await frame.locator('.text').innerText(), /We bring medicine from 900 pharmacies/);
    await page.keyboard.press('t');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await frame.locator('.numbers input').first().isChecked(), true, 'what was ticked stays ticked');
    for (let part = 0; part < 6; part++) await page.keyboard.press('ArrowRight');
    await frame.locator('.outcome').waitFor();
    assert.deepEqual(await faults(page), []);

    await frame.locator('#note').focus();
    await page.keyboard.type('r for the baseline first');
    await page.keyboard.press('Control+Enter');
    await frame.locator('.outcome [role=status]', { hasText: 'Kept in .case-prism/rehearsals.jsonl.' }).waitFor();
    const [record, ...others] = readFileSync(records, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(others, []);
    assert.equal(record.study, STUDY);
    assert.equal(record.round, 'answer');
    assert.equal(record.budget, 120);
    assert.equal(record.numbers.said, 1);
    assert.equal(record.note, 'r for the baseline first');
    assert.deepEqual(
      record.sections.map(({ id }: { id: string }) => id),
      ['problem', 'data', 'model', 'evaluation', 'impact', 'scale'],
    );
    assert.equal(await frame.locator('circle').count(), 1);
    await page.screenshot({ path: join(ARTIFACTS, 'rehearsal-kept.png') });

    // Once more, and closed without being kept by hand.
    await frame.locator('.controls button', { hasText: 'Rehearse again' }).press('Enter');
    await frame.locator('.stage').waitFor();
    await page.keyboard.press('Space');
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await frame.locator('.outcome').waitFor();
    assert.equal(await frame.locator('circle').count(), 1);
    await runCommand(page, 'View: Close Editor');
    while (readFileSync(records, 'utf8').trim().split('\n').length < 2) await page.waitForTimeout(100);
    await page.context().close();
  });

  for (const theme of ['light', 'contrast'] as const)
    it(`has no faults for axe in a ${theme} theme, narrow and wide, while it runs and when it is over`, async () => {
      const page = await atWork(theme);
      const frame = await begun(page);
      await page.keyboard.press('Space');
      for (const width of [560, 1400]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForTimeout(300);
        assert.deepEqual(await faults(page), [], `${width} px`);
        assert.equal(
          await inWebview(page, 'document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
          true,
          `${width} px has to scroll sideways`,
        );
        await page.screenshot({ path: join(ARTIFACTS, `rehearsal-${theme}-${width}.png`) });
      }
      await page.keyboard.press('Escape');
      await frame.locator('.outcome').waitFor();
      assert.deepEqual(await faults(page), []);
      await page.context().close();
    });

  it('keeps no record where the setting is off, and says so', async () => {
    const page = await atWork('dark', { 'casePrism.rehearsalRecords': false });
    const frame = await begun(page);
    await page.keyboard.press('Space');
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await frame.locator('.outcome [role=status]', { hasText: 'casePrism.rehearsalRecords' }).waitFor();
    assert.equal(await frame.locator('.controls button', { hasText: 'Keep the record' }).isVisible(), false);
    await page.keyboard.press('Control+Enter');
    await runCommand(page, 'View: Close Editor');
    await page.waitForTimeout(500);
    assert.equal(existsSync(records), false);
    await page.context().close();
  });
});
