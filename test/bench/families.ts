// The measurements that can be run by name.
import type { Measured } from './statistics.ts';

interface Family {
  /** Whether it needs packages that are installed first. */
  readonly installs: boolean;
  /** Loads it and runs it. */
  measure(): Promise<Measured[]>;
}

export const FAMILIES: Readonly<Record<string, Family>> = {
  parse: { installs: true, measure: async () => (await import('./parse.ts')).parse() },
  peers: { installs: true, measure: async () => (await import('./peers.ts')).peers() },
  keystroke: { installs: false, measure: async () => (await import('./keystroke.ts')).keystroke() },
  preview: { installs: false, measure: async () => (await import('./preview.ts')).preview() },
  startup: { installs: false, measure: async () => (await import('./startup.ts')).startup() },
  memory: { installs: false, measure: async () => (await import('./memory.ts')).memory() },
  cli: { installs: true, measure: async () => (await import('./cli.ts')).cli() },
  size: { installs: false, measure: async () => (await import('./size.ts')).size() },
};
