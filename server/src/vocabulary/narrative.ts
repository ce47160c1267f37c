import type { ModelRow } from './models.ts';

/** Courses, as nouns; they count only where the author took them. */
export const COURSES: readonly ModelRow[] = [
  {
    family: 'courses',
    words:
      'course, online course, mooc, bootcamp, boot camp, specialisation, specialization, nanodegree, nano degree, certificate program, certificate programme, certification program, tutorial series, training programme, training program, summer school, coursera, udemy, udacity, edx, deeplearning.ai, datacamp, fast.ai',
    examples: ['three online courses', 'a Coursera specialisation'],
    counter: ['The code is short.'],
  },
];

/** What one does to a course; as written, at the sentence's head or after its author. */
export const TAKING_COURSES: ReadonlySet<string> = new Set(
  'completed complete completing finished took taken attended enrolled passed studied followed earned obtained did audited graduated taking attending'.split(
    ' ',
  ),
);

/** Enthusiasm. It counts where the author speaks of the author. */
export const PASSIONS: readonly ModelRow[] = [
  {
    family: 'enthusiasm',
    words:
      'passionate, my passion, a passion for, passion for, obsession, obsessed, obsessed with, enthusiast, enthusiastic about, fascinated, fascinated by, fascination, in love with, i love, i have always loved, i adore, my dream, dreamed of, dreamt of, always wanted to, always been interested, always been fascinated, always been curious, ' +
      'excited about, excited by, excites me, thrilled by, deeply interested in, strong interest in, keen interest in, lifelong learner, geek, evangelist, aficionado, my hobby',
    examples: ['I am passionate about data.', 'AI enthusiast', 'I love machine learning.'],
    counter: ['I like the number 7.', 'Users left the page.'],
  },
];

/** Degrees, titles, certificates, years, prizes: who somebody is, not what was built. */
export const CREDENTIALS: readonly ModelRow[] = [
  {
    family: 'degrees',
    words:
      'phd, ph.d, doctorate, doctoral thesis, thesis, masters degree, master degree, bachelor degree, bachelors degree, msc, bsc, m.sc, b.sc, mba, degree in, graduate of, graduated from, alumnus, alumna, postdoc, gpa, summa cum laude, dissertation',
    examples: ['My PhD thesis was on Bayesian methods.'],
    counter: ['It turns 30 degrees.'],
  },
  {
    family: 'certificates and prizes',
    words:
      'certified, certification, certifications, certificate, aws certified, professional certificate, ml specialty, machine learning specialty, professional ml engineer, google cloud professional, hackathon winner, kaggle master, kaggle grandmaster, kaggle expert, award winning, winner of the, prize winner, speaker at, keynote speaker',
    examples: ['AWS Certified Solutions Architect'],
    counter: ['We trained it in a day.'],
  },
  {
    family: 'years',
    words: 'years of experience, years experience, years of industry experience, years of professional experience',
    examples: ['I have 8 years of experience.'],
    counter: ['It took 8 years.'],
  },
];

/** Decisions that nobody took. */
export const NOBODY_DECIDED: readonly ModelRow[] = [
  {
    family: 'nobody',
    words:
      'it was decided, it was agreed, it was chosen, it was concluded, it was found, was decided, were decided, the decision was made, the decision was taken, a decision was made, a decision was taken, was investigated, were investigated, was implemented, were implemented, was developed, were developed, was adopted, were adopted, ' +
      'was built by the team, were built by the team, the team built, the team decided, the team developed, the team trained, the team deployed, was built by, was conducted, were conducted, was performed, were performed, was carried out, were carried out, was switched on, was rolled out, was introduced, was fixed at, was placed',
    examples: ['It was decided to use a CNN.', 'The team built the API.'],
    counter: ['I decided to use a CNN.'],
  },
];
