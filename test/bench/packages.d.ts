// What is used of the packages that only `npm run bench` installs, so that types are checked where they are not.
declare module 'markdownlint/sync' {
  export function lint(options: { strings: Record<string, string> }): unknown;
}
declare module 'remark' {
  interface Processor {
    use(plugin: unknown): Processor;
    process(text: string): Promise<{ messages: unknown[] }>;
  }
  export function remark(): Processor;
}
declare module 'remark-lint' {
  const plugin: unknown;
  export default plugin;
}
declare module 'remark-preset-lint-recommended' {
  const preset: unknown;
  export default preset;
}
declare module '@textlint/kernel' {
  export class TextlintKernel {
    lintText(text: string, options: object): Promise<{ messages: unknown[] }>;
  }
}
declare module '@textlint/textlint-plugin-markdown' {
  const plugin: { default: unknown };
  export default plugin;
}
declare module 'textlint-rule-write-good' {
  const rule: { default: unknown };
  export default rule;
}
declare module 'harper.js' {
  export class LocalLinter {
    constructor(options: { binary: unknown });
    setup(): Promise<void>;
    lint(text: string, options: { language: 'markdown' }): Promise<{ free(): void }[]>;
  }
}
declare module 'harper.js/binaryInlined' {
  export const binaryInlined: unknown;
}
declare module 'alex' {
  export function markdown(text: string): { messages: unknown[] };
}
declare module 'write-good' {
  export default function writeGood(text: string): unknown[];
}
declare module 'tinybench' {
  interface Task {
    readonly name: string;
    readonly result:
      | { readonly state: 'completed'; readonly latency: { readonly p50: number } }
      | { readonly state: 'errored' };
  }
  export class Bench {
    constructor(options: {
      iterations: number;
      time: number;
      warmup: boolean;
      throws: boolean;
      retainSamples: boolean;
    });
    readonly tasks: readonly Task[];
    add(name: string, run: () => unknown, options: { async: boolean }): void;
    run(): Promise<unknown>;
  }
}
