import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Desk } from './editor.ts';
import { configuration, createDesk, itUnless, versionOf } from './editor.ts';

const STUDY = `# Feed ranking

## Data

I joined 14 months of click logs.

## Problem

Churn stood at 4.1% a month.
`;
const FINDING = 'section-order';
const FIX = 'Put the sections in ML-PRISM order';

/** The study with the fix applied. */
const ORDERED = /^# Feed ranking\n\n## Problem\n\nChurn.*\n\n## Data\n\nI joined.*\n$/;

/** What the drivers (`neovim.lua`, `emacs.el`) write down. */
interface Said {
  readonly before: readonly string[];
  readonly offered: readonly string[];
  readonly after: readonly string[];
  /** Language servers at work on Markdown that is no case study. */
  readonly clients: number;
}

describe('other editors, with the configurations of docs/editors.md', function () {
  this.timeout(60_000);
  let desk: Desk;
  beforeEach(() => {
    desk = createDesk();
  });
  afterEach(() => desk.clear());

  /** Runs a driver on a study and looks at what came of it. */
  async function drive(program: string, args: readonly string[]): Promise<void> {
    const env = {
      FINDING,
      FIX,
      STUDY: desk.write('feed.case.md', STUDY),
      OTHER: desk.write('notes.md', STUDY),
      RESULT: `${desk.folder}/result.json`,
    };
    const output = await desk.run(program, args, { env });
    const result = desk.read('result.json');
    assert.ok(result, `The editor wrote nothing down. It printed:\n${output}`);
    const said: Said = JSON.parse(result);
    assert.ok(said.before.includes(FINDING), `findings: ${said.before.join(', ')}\n${output}`);
    assert.ok(
      said.offered.some((title) => title.startsWith(FIX)),
      `offered: ${said.offered.join(', ')}`,
    );
    assert.ok(!said.after.includes(FINDING), `findings afterwards: ${said.after.join(', ')}`);
    assert.match(desk.read('feed.case.md'), ORDERED);
    assert.equal(said.clients, 0);
  }

  const neovim = versionOf('nvim');
  itUnless(
    neovim ? undefined : 'Neovim (nvim) is not installed',
    'Neovim shows findings and applies a fix',
    async () => {
      const old = /v0\.[0-7]\./.test(neovim!);
      const text = `${old ? configuration('neovim-0.7') : ''}${configuration('neovim')}`;
      const config = desk.write('init.lua', text);
      await drive('nvim', [
        ...['--headless', '-n', '-i', 'NONE', '-u', config],
        ...['-c', `luafile ${resolve('test/editors/neovim.lua')}`, 'feed.case.md'],
      ]);
    },
  );

  itUnless(lackOfEmacs(), 'Emacs (eglot) shows findings and applies a fix', async () => {
    const config = desk.write('init.el', configuration('emacs'));
    await drive('emacs', ['--batch', '--load', config, '--load', resolve('test/editors/emacs.el')]);
  });

  itUnless(lackOfHelix(), 'Helix shows findings and applies a fix', async () => {
    desk.write('helix/languages.toml', configuration('helix'));
    desk.write('feed.case.md', STUDY);
    const output = await desk.run('script', ['-qec', 'stty cols 120 rows 30; exec hx feed.case.md', '/dev/null'], {
      env: { TERM: 'xterm-256color' },
      typing: [
        { once: '●', keys: ']D' }, // the last finding, once the first ones show
        { once: FINDING, keys: ' a' }, // the fixes there
        { once: FIX, keys: '\r' }, // the first of them
        { once: '[+]', keys: ':wq\r' }, // once it is applied
      ],
    });
    assert.match(desk.read('feed.case.md'), ORDERED, output);
  });
});

function lackOfEmacs(): string | undefined {
  if (!versionOf('emacs')) return 'Emacs (emacs) is not installed';
  const { status } = spawnSync('emacs', ['--batch', '--eval', "(require 'eglot)"], { timeout: 20_000 });
  return status === 0 ? undefined : 'Emacs is installed without eglot';
}

/** Helix needs a terminal, which the command `script` of util-linux gives it. */
function lackOfHelix(): string | undefined {
  if (!versionOf('hx')) return 'Helix (hx) is not installed';
  return versionOf('script') ? undefined : 'script (util-linux), a terminal for Helix, is not installed';
}
