// What VS Code calls in its extension host. Node and web worker alike run mocha's browser build, so that both run the very same suite.
import 'mocha/mocha.js';
import { Lines } from './reporter.ts';

mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: Lines as never });

/** @throws Error when a test failed: VS Code then exits with code 1. */
export async function run(): Promise<void> {
  // After `setup`, which defines `describe` and `it`.
  await import('./activation.test.ts');
  await import('./diagnostics.test.ts');
  await import('./completion.test.ts');
  await import('./preview.test.ts');
  await import('./oddDocuments.test.ts');
  await import('./virtual.test.ts');
  await import('./tools.test.ts');
  await import('./writing.test.ts');
  await import('./workspace.test.ts');
  await import('./moved.test.ts');
  await import('./staleEdits.test.ts');
  await import('./readOnly.test.ts');
  await import('./crashes.test.ts');
  // Not `mocha.run`: it reads the page's address, and an extension host has none.
  const failures = await new Promise<number>((resolve) => {
    Mocha.prototype.run.call(mocha, resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
