/** `Search ranking, 2nd try!` → `search-ranking-2nd-try`: a file name for a title, at most 60 characters, never empty. */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, 60) : `${name}-${word}`;
    if (longer.length > 60) break;
    name = longer;
  }
  return name || 'case-study';
}
