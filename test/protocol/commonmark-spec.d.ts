// What is used of the specification's package, which brings no types.
declare module 'commonmark-spec' {
  /** The examples, in the order in which they stand. */
  export const tests: readonly { readonly markdown: string; readonly number: number; readonly section: string }[];
}
