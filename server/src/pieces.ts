/** What was found out of a piece, where that is undefined. */
const NOTHING = Symbol();

let numbered = 0;

/**
 * A piece of text by itself, wherever it stands. It is the same object for as long as its text stays, so that what follows from the text
 * alone is found out once and not at every key that is pressed.
 */
export class Piece {
  /** Character for character as long as the source, with all that is no prose blanked and inline code as U+FFFC. */
  readonly prose: string;
  /** The prose with its inline code in it. */
  readonly text: string;
  /** What was found out, by the number of who found it. */
  readonly #known: unknown[] = [];

  constructor(prose: string, text: string) {
    this.prose = prose;
    this.text = text;
  }

  /**
   * `compute` for each piece once. What it returns must follow from the piece and from nothing else, further arguments too; offsets in it are
   * the piece's.
   */
  static of<T, Given extends readonly unknown[] = []>(
    compute: (piece: Piece, ...given: Given) => T,
  ): (piece: Piece, ...given: Given) => T {
    const number = numbered++;
    return (piece, ...given) => {
      const known = piece.#known[number];
      if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
      const value = compute(piece, ...given);
      piece.#known[number] = value === undefined ? NOTHING : value;
      return value;
    };
  }
}

/** `Piece.of`: `compute` for each piece once. */
export const ofPiece = Piece.of;

/** So many texts are remembered; a study has fewer headings. */
const MOST_TEXTS = 2000;

/** `compute` for each text once, for short texts that come again, such as headings. */
export function ofText<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size >= MOST_TEXTS) known.clear();
    const value = compute(text);
    known.set(text, { value });
    return value;
  };
}
