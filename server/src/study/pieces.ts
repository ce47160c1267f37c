/**
 * A piece of text by itself, wherever it stands. It is the same object for as long as its text stays, so that what follows from the text
 * alone is found out once and not at every key that is pressed.
 */
export interface Piece {
  /** A sentence's prose; of a block the prose with its inline code in it. */
  readonly text: string;
}

/** `compute` for each piece once. It must depend on the text and on nothing else; offsets in what it returns are the piece's. */
export function ofPiece<T>(compute: (text: string) => T): (piece: Piece) => T {
  const known = new WeakMap<Piece, { readonly value: T }>();
  return (piece) => {
    const found = known.get(piece);
    if (found) return found.value;
    const value = compute(piece.text);
    known.set(piece, { value });
    return value;
  };
}
