// The licences of what is bundled, as they ask for: whoever gets the bundles gets these texts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundlesFor } from './bundles.mjs';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/** The folders of the packages that a bundle takes code from, seen by esbuild itself. */
async function packageFolders(): Promise<string[]> {
  const folders = new Set<string>();
  for (const options of bundlesFor(false)) {
    const { metafile } = await build({ ...options, write: false, metafile: true });
    for (const [file, { bytesInOutput }] of Object.values(metafile!.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs),
    )) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  return [...folders];
}

/**
 * `THIRD_PARTY_NOTICES.md`: every bundled package with its licence's text.
 * @throws Error for a package without one: it must not ship before somebody has looked.
 */
export async function notices(): Promise<string> {
  const texts = new Map<string, string>();
  for (const folder of await packageFolders()) {
    const manifest: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e(?:-mit)?(?:\.(?:txt|md))?$/i.test(name));
    if (!file || !manifest.license) throw new Error(`${manifest.name} is bundled and has no licence.`);
    const extra = join(folder, 'thirdpartynotices.txt');
    const own = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    const further = existsSync(extra) ? `\n\n${readFileSync(extra, 'utf8').replaceAll('\r\n', '\n').trim()}` : '';
    texts.set(`${manifest.name} ${manifest.version}`, `${manifest.license}\n\n\`\`\`text\n${own}${further}\n\`\`\``);
  }
  const entries = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `## ${name}\n\n${text}\n`);
  return `# What is bundled with Case Prism\n\n<!-- Written by \`npm run generate\`. -->\n\n${entries.join('\n')}`;
}
