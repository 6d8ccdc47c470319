import { blockSize } from './rules/tally.ts'

/** Wording of the page of what people said of the simulated ward. */
export const saidWords = {
  title: 'What people said of the ward',
  answer: 'Answers of people who ran the simulated ward, and chose to answer.',
  tooFew: (question: string) => ({ what: question, because: `Answers are shown from ${blockSize} people on. Fewer have answered so far.` }),
  columns: { answer: 'Answer', people: 'People', share: 'Share', range: 'Probable range (95%)' },
  people: (people: number, months: string) => `${people} people answered, ${months}.`,
  months: { one: (month: string) => `in ${month}`, several: (first: string, latest: string) => `from ${first} to ${latest}` },
  several: 'Several answers could be chosen, so the shares may add up to more than 100%.',
  range: (lower: string, upper: string) => `${lower} to ${upper}`,
  sure: 'Not everybody answers, so this says little about all who run it. The range, right 19 times in 20, is for many more people like those who answered.',
  sureTwice: 'Somebody who sends twice is counted twice.',
  steps: `What stands here changes only when ${blockSize} more have answered. So one answer cannot be seen by looking before and after.`,
  kept: 'Kept are these counts and the months. There is no list of who answered, and no text can be written.',
  sayHeading: 'Say it yourself',
  toTheWard: 'To the simulated ward',
} as const
