/** Which form of its dictionary word a token is. */
export type Form = 'base' | 's' | 'ed' | 'ing' | 'er' | 'est' | 'ly';
export type PartOfSpeech = 'verb' | 'noun' | 'adjective' | 'fixed';

/** Past forms that follow no rule. Verbs whose past equals their base are `ed` as well as `base`. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'were', 'been', 'is', 'are'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became'],
  begin: ['began', 'begun'],
  bend: ['bent'],
  bet: ['bet'],
  bind: ['bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  breed: ['bred'],
  bring: ['brought'],
  broadcast: ['broadcast'],
  build: ['built'],
  burn: ['burned', 'burnt'],
  burst: ['burst'],
  buy: ['bought'],
  cast: ['cast'],
  catch: ['caught'],
  choose: ['chose', 'chosen'],
  cling: ['clung'],
  come: ['came'],
  cost: ['cost'],
  creep: ['crept'],
  cut: ['cut'],
  deal: ['dealt'],
  dig: ['dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  fit: ['fit', 'fitted'],
  flee: ['fled'],
  fling: ['flung'],
  fly: ['flew', 'flown'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  hang: ['hung'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  leap: ['leapt', 'leaped'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  lie: ['lay', 'lain'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  miss: ['missed'],
  offset: ['offset'],
  outdo: ['outdid', 'outdone'],
  outgrow: ['outgrew', 'outgrown'],
  outrun: ['outran'],
  overcome: ['overcame'],
  override: ['overrode', 'overridden'],
  overrun: ['overran'],
  overtake: ['overtook', 'overtaken'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rebuild: ['rebuilt'],
  redo: ['redid', 'redone'],
  resell: ['resold'],
  reset: ['reset'],
  retell: ['retold'],
  rethink: ['rethought'],
  retrain: ['retrained'],
  rewrite: ['rewrote', 'rewritten'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shed: ['shed'],
  shine: ['shone'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  sleep: ['slept'],
  slide: ['slid'],
  slip: ['slipped'],
  speak: ['spoke', 'spoken'],
  speed: ['sped', 'speeded'],
  spend: ['spent'],
  spin: ['spun'],
  split: ['split'],
  spread: ['spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck'],
  strive: ['strove', 'striven'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swell: ['swelled', 'swollen'],
  swim: ['swam', 'swum'],
  swing: ['swung'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood'],
  undo: ['undid', 'undone'],
  uphold: ['upheld'],
  upset: ['upset'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  weave: ['wove', 'woven'],
  weep: ['wept'],
  win: ['won'],
  wind: ['wound'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  withstand: ['withstood'],
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
  ...'bootstrap unplug program overlap equip permit admit omit regret occur infer defer confer deter control excel repel upset unwrap remap reformat rerun backlog'.split(
    ' ',
  ),
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
