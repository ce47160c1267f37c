// The measurements that can be run by name. Each is loaded when it is run, as the packages it needs may have to be installed first.
import type { Measured } from './statistics.ts';

export const FAMILIES: Readonly<Record<string, () => Promise<Measured[]>>> = {
  parse: async () => (await import('./parse.ts')).parse(),
  peers: async () => (await import('./peers.ts')).peers(),
  keystroke: async () => (await import('./keystroke.ts')).keystroke(),
  preview: async () => (await import('./preview.ts')).preview(),
  startup: async () => (await import('./startup.ts')).startup(),
  memory: async () => (await import('./memory.ts')).memory(),
  cli: async () => (await import('./cli.ts')).cli(),
  size: async () => (await import('./size.ts')).size(),
};
