/** Where the command line writes. */
export interface Terminal {
  print(text: string): void;
  warn(text: string): void;
  readonly colour: boolean;
}
