import { distance } from 'fastest-levenshtein';

/** The name that was meant by a misspelt one: the nearest within a third of its letters (at least two); undefined where none is near. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names.map((known) => ({ known, far: distance(name, known) })).sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, Math.floor(name.length / 3)) ? best.known : undefined;
}
