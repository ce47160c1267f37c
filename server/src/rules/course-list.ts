import { tokenize } from '../evidence/tokens.ts';
import { l10n } from '../l10n.ts';
import { phrasesOf, phraseTable } from '../study/phrases.ts';
import { COURSES, TAKING_COURSES } from '../vocabulary/narrative.ts';
import type { Rule } from './rule.ts';
import { isAboutAuthor, proseSentences } from './support/author.ts';
import { quote } from './support/places.ts';

const COURSE_WORDS = phraseTable(COURSES);
const coursesIn = phrasesOf(COURSE_WORDS);

/** Courses that the author took, told as if they were work. */
export const courseList: Rule = {
  id: 'course-list',
  title: 'Courses listed',
  why: `A course shows what you were taught; a committee hires for what you built. One project that was built, deployed and watched weighs more than any number of
certificates. Put what you learnt to work in the story, or leave the courses to your résumé.`,
  severity: 'information',
  examples: {
    good: [
      {
        text: '# Study\n\nStudents who completed two courses churn half as often.\n',
        note: 'the product is about courses',
      },
      { text: '# Study\n\nIn the course of the project we labelled 4,000 images.\n', note: 'another course' },
      { text: '# Study\n\nI built a recommender of courses for a university.\n', note: 'a course as an item' },
    ],
    bad: [
      { text: '# Study\n\nCompleted three online ML courses.\n' },
      { text: '# Study\n\nI finished a Coursera specialisation before I began.\n' },
      { text: '# Study\n\nThe author completed a bootcamp during this time.\n' },
    ],
  },

  check(study) {
    return proseSentences(study).flatMap((sentence) => {
      const { prose: text } = sentence.piece;
      const [course] = coursesIn(sentence.piece);
      if (!course || /\bin the course of\b/i.test(text) || !isAboutAuthor(text)) return [];
      const verb = tokenize(text.slice(0, course.end)).findLast(({ lower }) => TAKING_COURSES.has(lower));
      const subject = verb && text.slice(0, verb.start).trim().toLowerCase();
      if (
        subject === undefined ||
        !/^(?:$|(?:.*\b)?(?:i|author)\b(?: (?:have|had|also|then|just|recently|first))*$)/.test(subject)
      )
        return [];
      const start = sentence.start + verb!.start;
      const end = sentence.start + course.end;
      const message = l10n.t`${quote(study.text.slice(start, end))} is a course, not work: say what you built with what you learnt and what it moved, e.g. “I built and deployed a churn model; monthly churn fell from 4.1% to 2.3%.”`;
      return [{ start, end, message }];
    });
  },
};
