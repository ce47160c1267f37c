// `npm start` as the README tells it, where no desktop VS Code is on PATH: the printed address, and what a person sees there.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, startBrowser } from '../host/browser.ts';
import { endChild, startChild } from '../host/children.ts';
import { ensureHost } from '../host/install.ts';
import { ROOT } from '../host/paths.ts';

describe('npm start', function () {
  this.timeout(90_000);
  const path = mkdtempSync(join(tmpdir(), 'case-prism-path-'));

  before(() => ensureHost());
  after(() => rmSync(path, { recursive: true }));

  it('prints the check of the examples and an address that shows them, guarded by a token, until Ctrl+C', async () => {
    // A PATH with Node alone, so that no desktop VS Code is found.
    mkdirSync(path, { recursive: true });
    symlinkSync(process.execPath, join(path, 'node'));
    const child = startChild(process.execPath, ['scripts/start.ts'], {
      cwd: ROOT,
      env: { ...process.env, PATH: path },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const browser = await startBrowser();
    try {
      let output = '';
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout!.on('data', (chunk) => {
          output += chunk;
          const found = /^Case Prism is open at (\S+)$/m.exec(output);
          if (found) resolve(found[1]!);
        });
        child.once('close', (code) => reject(new Error(`It ended with ${code}:\n${output}`)));
      });
      assert.match(output, /^4 studies: /m);
      const { hostname, searchParams } = new URL(address);
      assert.equal(hostname, '127.0.0.1');
      assert.ok(searchParams.get('tkn')!.length >= 32, 'The token is short');
      const stranger = new URL(address);
      stranger.searchParams.delete('tkn');
      assert.equal((await fetch(stranger)).status, 403);

      const page = await openWorkbench(browser, address);
      await page.locator('.squiggly-warning').first().waitFor();

      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGINT');
      assert.equal(await ended, 0);
      await assert.rejects(fetch(address));
    } finally {
      await browser.close();
      await endChild(child);
    }
  });
});
