import type { BuildOptions } from 'esbuild';

export function bundlesFor(watch: boolean): BuildOptions[];
