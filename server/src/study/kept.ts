/** What was made of texts, by these texts. */
export interface Kept<T> {
  get(text: string): T | undefined;
  set(text: string, made: T): void;
  /** Where more than so many are kept, forgets what was not asked for since the last time that this was so. */
  trim(most: number): void;
}

export function createKept<T>(): Kept<T> {
  let young = new Map<string, T>();
  let old = young;
  return {
    get(text) {
      const made = young.get(text) ?? old.get(text);
      if (made !== undefined) young.set(text, made);
      return made;
    },
    set: (text, made) => void young.set(text, made),
    trim(most) {
      if (young.size <= most) return;
      old = young;
      young = new Map();
    },
  };
}
