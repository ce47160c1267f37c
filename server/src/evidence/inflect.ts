/** Which form of its dictionary word a token is. */
export type Form = 'base' | 's' | 'ed' | 'ing' | 'er' | 'est' | 'ly';
export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'fixed';

/** Past forms that follow no rule. Verbs whose past equals their base are `ed` as well as `base`. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['was', 'were', 'been', 'is', 'are'],
  become: ['became'],
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burn: ['burned', 'burnt'],
  buy: ['bought'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  cost: ['cost'],
  cut: ['cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  fight: ['fought'],
  find: ['found'],
  fit: ['fit', 'fitted'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lead: ['led'],
  leave: ['left'],
  lose: ['lost'],
  make: ['made'],
  meet: ['met'],
  miss: ['missed'],
  outdo: ['outdid', 'outdone'],
  pay: ['paid'],
  put: ['put'],
  read: ['read'],
  rebuild: ['rebuilt'],
  retrain: ['retrained'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  see: ['saw', 'seen'],
  send: ['sent'],
  set: ['set'],
  shoot: ['shot'],
  shrink: ['shrank', 'shrunk'],
  sink: ['sank', 'sunk'],
  slide: ['slid'],
  slip: ['slipped'],
  speed: ['sped', 'speeded'],
  spend: ['spent'],
  spin: ['spun'],
  split: ['split'],
  spread: ['spread'],
  swell: ['swelled', 'swollen'],
  take: ['took', 'taken'],
  teach: ['taught'],
  think: ['thought'],
  write: ['wrote', 'written'],
};

/** Past forms that no ending gives away. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(Object.values(IRREGULAR).flat());

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  analysis: 'analyses',
  man: 'men',
  index: 'indices',
  matrix: 'matrices',
};
const COMPARATIVES: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  great: ['greater', 'greatest'],
  expensive: ['', ''],
};

/** Verbs of more than one syllable that double their last letter all the same are listed; short ones follow the rule. */
const DOUBLING = new Set([
  'transfer',
  'prefer',
  'refer',
  'model',
  'label',
  'signal',
  'channel',
  'cancel',
  'travel',
  'format',
  'debug',
  'resit',
  'refit',
  'embed',
  'commit',
  'submit',
  'outrun',
  'outbid',
  'roll',
]);

/**
 * All written forms of a dictionary word. British and American spelling are both produced ("optimise", "optimize",
 * "labelled", "labeled"), so that no table repeats them.
 */
export function inflect(word: string, pos: PartOfSpeech): [form: string, name: Form][] {
  const forms: [string, Form][] = [];
  for (const base of spellings(word)) {
    forms.push([base, 'base']);
    if (pos === 'verb') forms.push(...verbForms(base));
    else if (pos === 'noun') forms.push([plural(base), 's']);
    else if (pos === 'adjective') forms.push(...adjectiveForms(base));
  }
  return forms;
}

function spellings(word: string): string[] {
  const all = [word];
  const swap = (british: RegExp, american: string, back: RegExp, original: string) => {
    if (british.test(word)) all.push(word.replace(british, american));
    else if (back.test(word)) all.push(word.replace(back, original));
  };
  if (word.length > 5) {
    swap(/is(e|ed|es|ing|ation)$/, 'iz$1', /iz(e|ed|es|ing|ation)$/, 'is$1');
    swap(/yse$/, 'yze', /yze$/, 'yse');
    swap(/(lab|behavi|col|fav|hon|neighb)our/, '$1or', /(lab|behavi|col|fav|hon|neighb)or(?=$|e|s)/, '$1our');
  }
  return all;
}

function verbForms(base: string): [string, Form][] {
  const past = IRREGULAR[base] ?? pastOf(base);
  return [[sOf(base), 's'], ...past.map((form): [string, Form] => [form, 'ed']), ...gerunds(base)];
}

function sOf(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return base === 'do' || base === 'go' ? `${base}es` : `${base}s`;
}

function pastOf(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubles(base) ? [`${base}${base.at(-1)}ed`, `${base}ed`] : [`${base}ed`];
}

function gerunds(base: string): [string, Form][] {
  if (/[^e]e$/.test(base) && base !== 'be') return [[`${base.slice(0, -1)}ing`, 'ing']];
  if (doubles(base))
    return [
      [`${base}${base.at(-1)}ing`, 'ing'],
      [`${base}ing`, 'ing'],
    ];
  return [[`${base}ing`, 'ing']];
}

function doubles(base: string): boolean {
  return DOUBLING.has(base) || (base.length <= 5 && /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base));
}

function plural(base: string): string {
  return IRREGULAR_PLURALS[base] ?? sOf(base);
}

function adjectiveForms(base: string): [string, Form][] {
  const forms: [string, Form][] = [];
  const irregular = COMPARATIVES[base];
  if (irregular) {
    if (irregular[0]) forms.push([irregular[0], 'er'], [irregular[1], 'est']);
  } else if (base.length <= 7 && !/(?:ed|ing|ful|ous|ive|ble|ant|ent|al|ic)$/.test(base)) {
    const stem = base.endsWith('y')
      ? `${base.slice(0, -1)}i`
      : base.endsWith('e')
        ? base.slice(0, -1)
        : doubles(base)
          ? base + base.at(-1)
          : base;
    forms.push([`${stem}er`, 'er'], [`${stem}est`, 'est']);
  }
  const adverb = base.endsWith('le')
    ? `${base.slice(0, -1)}y`
    : base.endsWith('y')
      ? `${base.slice(0, -1)}ily`
      : base.endsWith('ic')
        ? `${base}ally`
        : `${base}ly`;
  forms.push([adverb, 'ly']);
  return forms;
}
