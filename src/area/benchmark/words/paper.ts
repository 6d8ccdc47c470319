import { years } from './years.ts'

/** Wording of the one-page paper for a board. */
export const paperWords = {
  title: 'Five questions to ask about management here',
  forBoard: (name: string) => `For the board of ${name}`,
  age: (newest: number, yearsAgo: number) =>
    `The newest public ratings and results for each trust are from ${newest}: they are ${years(yearsAgo)} old. Use them to ask, not to answer.`,
  questions: [
    {
      question: 'How many managers do we have, and who counts as one?',
      why: 'Codes differ between trusts, and clinicians who manage are not counted. Ask for the posts that lead people or budgets, clinical ones included.',
    },
    {
      question: 'Were our managers prepared before they were appointed?',
      why: 'Many clinicians start by acting up, which means covering a higher-band post for a time. Ask how many had agreed support before the first day.',
    },
    {
      question: 'Do managers have the time and the span to manage?',
      why: 'Ask for protected hours and for the number of people each manager is responsible for.',
    },
    {
      question: 'How do our staff rate managers now, and how sure is that?',
      why: 'Public ratings of senior managers in this form ended in 2018. Ask for our own, with the number of answers and the interval.',
    },
    {
      question: 'What would show us that management has become better?',
      why: 'Name two measures of today’s work and one change that was to be made. Ask what would count as chance.',
    },
  ],
  back: (name: string) => name,
  figuresHeading: 'What public figures show',
  tableCaption: 'What public figures show of this trust',
  columns: ['Figure', 'Year', 'This trust (95% interval)', 'Acute trusts'],
  middleHalf: (lower: string, upper: string) => `middle half ${lower} to ${upper}`,
  missing: 'not shown',
  mean: (value: string) => `mean ${value}`,
  factsHeading: 'Beside other countries and workforces',
  factsCaution: 'Each line has its own definition. None of them can show that one trust has too few managers.',
  fact: (fact: { readonly figure: string; readonly value: string; readonly unit: string; readonly year: string; readonly source: string; readonly caveat: string }) =>
    `${fact.figure}, ${fact.year}: ${fact.value} ${fact.unit}. ${fact.caveat} (${fact.source})`,
  print: 'Print this page: it fits on one sheet of A4.',
} as const
