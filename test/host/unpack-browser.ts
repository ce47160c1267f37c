// Unpacks the browser into the temporary folder (install.ts sets TMPDIR to one of its own). Run as a process of its own for that reason.
import { fileURLToPath } from 'node:url';

// Found by name at run time: the type check must pass where the host is not installed.
const entry = import.meta.resolve('@sparticuz/chromium');
const { inflate }: { inflate(file: string): Promise<string> } = await import(entry);
await Promise.all(
  ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) =>
    inflate(fileURLToPath(new URL(`../../bin/${name}`, entry))),
  ),
);
