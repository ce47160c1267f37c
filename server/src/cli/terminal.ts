/** Where the command line writes. */
export interface Terminal {
  print(text: string): void;
  warn(text: string): void;
  /** Says what went wrong; the exit code is going to be 2, whatever else is found. */
  fail(text: string): void;
  /** How many of all studies are done: a bar on a terminal, nothing in a pipe. */
  progress(done: number, all: number): void;
  readonly colour: boolean;
}
