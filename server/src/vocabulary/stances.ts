import { WordSet } from '../wordSet.ts';
/** Words that decide whether a clause asserts something at all. All lower case; single words. */

/** A negated clause claims nothing ("did not improve"). */
export const NEGATIONS = new WordSet(
  'not no never without neither nor cannot none nobody nothing isnt wasnt dont didnt wont cant',
  /n't$/,
);

/** Openers of a clause that only supposes. */
export const CONDITIONALS = new WordSet('if unless whether suppose assuming provided imagine');

/** Words that ask inside a statement: what follows is a question, not an assertion. */
export const EMBEDDED_QUESTIONS = new WordSet('whether how');

/** Modal words that turn an assertion into an aim. */
export const MODALS = new WordSet("will would could can may might 'll shall");

/** Words that turn an assertion into advice or a demand on others. */
export const ADVICE = new WordSet('should must ought shouldnt');

/** Wanting and aiming: what follows is a goal. */
export const AIMS = new WordSet(
  'aim aims aimed aiming want wants wanted wanting wish wishes wished hope hopes hoped goal goals objective objectives target targets plan plans planned planning intend intends intended expect expects expected expecting seek seeks sought bar',
);

/** Softer words of aiming: they make a goal of a claim without a number ("to speed up queries"), not of a stated value. */
export const SOFT_AIMS = new WordSet(
  'try tries tried trying attempt attempts need needs needed help helps order designed potential ability opportunity roadmap next future maximize maximise',
);

/**
 * Words before a "to" that opens no aim: what follows has come about ("managed to cut"), or "to" is a preposition ("scales to millions",
 * "thanks to", "up to").
 */
export const ACHIEVED_BEFORE_TO = new WordSet(
  'managed able helped allowed enabled led continued began started went proved turned succeeded got us them scales scaled scale grown grew up due thanks compared according close next responds',
);

/** Words before an old state that it is compared with, so that it is not what is described ("faster than the old one"). */
export const COMPARED = new WordSet('than over versus vs against instead replaced replaces replacing beats beat from');

/** Plans: the action has not been carried out. */
export const PLANS = new WordSet(
  'will would could should may might must can ability able enables enable allows allow plan plans planned planning want wants wanted hope hopes intend intends going todo future next maybe wish wished roadmap someday eventually ideally',
);

/** Generalisers: with no word of the story in the sentence, what they say is a general truth. */
export const GENERALISERS = new WordSet('often usually typically generally commonly normally sometimes traditionally');

/** Verbs that open an instruction to the reader ("Use adapters for efficient training"); verbs of change open goals and are none of these. */
export const INSTRUCTIONS = new WordSet(
  'use choose try run experiment consider see install set create configure ensure verify check select pick register note remember prefer clone download upload stop follow replace edit read open ' +
    'click add define decide visit copy paste update start enable disable learn explore',
);

/** Headings under which a reader is told what to do, or what is listed is not of this story. */
export const MANUAL_HEADINGS =
  /\b(?:install(?:ation|ing)?|usage|getting started|quick ?start|how to (?:run|use)|set ?up|prerequisites|requirements|troubleshooting|configuration|contributing|licen[cs]e|references|further reading|resources|acknowledge?ments|glossary|faq)\b/i;

/** Words of findings about the world: what goes with what claims nothing of the work ("longer waits correlate with claims"). */
export const ASSOCIATIONS = new WordSet(
  'correlate correlates correlated correlation correlations associated association associations correspond corresponds tend tends tended proportional likelihood',
);

/** Subjects that generalise when they open the sentence: "Many companies …", "Most teams …". */
export const GENERAL_SUBJECTS = new WordSet(
  'most many some any every companies organizations organisations businesses people teams everyone',
);

/** Words by which a sentence speaks of this story: the people in it, what they built, what it was before. */
export const STORY_WORDS = new WordSet(
  'i we our us my me mine ours this these the it its they their he she his her now then today previously originally before after since still already yet',
);

/** Words that speak of the old state. */
export const OLD_STATE = new WordSet(
  'old previous previously legacy former formerly before existing manual manually current currently traditionally originally initially incumbent vendor spreadsheet outdated',
);

/** Introduces a definition or a pointer, never a claim. */
export const DEFINERS: readonly string[] = [
  'is a type of',
  'is regarded as',
  'are regarded as',
  'is defined as',
  'are defined as',
  'refers to',
  'stands for',
  'is called',
  'is known as',
  'also known as',
  'in general',
  'in many cases',
  'for example',
  'is a method',
  'is a technique',
  'is a set of',
  'is the loss of',
  'is a well-known',
  'is a common',
  'are a common',
  'is an art',
  'is critical',
  'is crucial',
  'is essential',
  'is important',
  'are important',
  'is paramount',
  'is key to',
  'as we can see',
  'can be seen in',
  'from above',
  'graphs we can',
];

/** Words of circumstance that make a count the size of a test, not of the achievement. */
export const TEST_WORDS = new WordSet(
  'test tests experiment experiments survey surveyed interview interviews trial holdout held fold folds cv seeds repetitions bootstrap validation validated replay replayed arm arms epochs epoch judged read inspected reviewed recoded coded asked renamed looked window windows scale',
);
