import { counted } from '../../../kernel/number-text.ts'
import type { ApplicationOutcome } from '../rules/csv/read-applications.ts'
import type { SaidBy } from '../records.ts'

/** Wording of what fits one person, and what they do. */
export const ownCatalogueWords = {
  title: 'What fits me',
  back: 'Your page',
  answer: 'What would build what you chose below, and whether it fits your time. You decide.',
  ownWords: 'At first this shows what your profile puts below “Reliably”: your view, and your supervisor’s where there is one.',
  noAssessment: 'You have not finished a self-assessment. Choose what you want to build.',
  wish: { heading: 'What you look for', stage: 'Stage', hours: 'Hours a month that you have', hoursHint: 'For example 3', hoursProblem: 'Write hours as a number from 0 to 200, such as 3', capabilities: 'What you want to build', button: 'Show what fits' },
  matches: 'What fits',
  noClearGap: 'No clear gap',
  noClearGapLead: 'Nobody can tell of these. They are not called gaps; choose one below if you want to build it.',
  noMatches: 'Nothing is here for that. Choose another stage or another capability.',
  more: (count: number) => `${counted(count, 'further entry suits', 'further entries suit')} too. The catalogue has them all.`,
  columns: { what: 'What', fits: 'Does it fit?', why: 'Why' },
  doing: 'What you do now',
  doingNone: 'Nothing is written down. Open something below to say that you applied or take part.',
  finished: 'What you finished',
  finishedNone: 'Nothing is written down yet.',
  recordColumns: { what: 'What', state: 'Where it stands', since: 'Day', hours: 'Hours', cost: 'Cost', by: 'Written down by' },
  by: { self: 'you', organisation: 'your organisation' } satisfies Readonly<Record<SaidBy, string>>,
  outcome: { 'waiting': 'Applied, no answer yet', 'place': 'Taking part', 'no-place': 'No place this time', 'withdrawn': 'Withdrawn' } satisfies Readonly<Record<ApplicationOutcome, string>>,
  notThere: 'No longer in the catalogue',
  assess: 'Begin a self-assessment',
  all: 'All programmes and activities',
  profile: 'My profile',
  done: { applied: 'It is written down that you applied.', taking: 'It is written down that you take part.', answered: 'The answer is written down.', withdrawn: 'It is written down that you withdrew.', finished: 'It is written down that you finished.', removed: 'It is taken away.' },
} as const

/** Wording of what a person says of one entry. */
export const ownEntryWords = {
  back: 'What fits me',
  mine: 'You and this',
  who: 'Only you see what you write down here. Your organisation sees numbers of 10 people or more, and no names.',
  nothing: 'Nothing is written down.',
  deeds: { 'apply': 'I applied', 'take-part': 'I take part', 'no-place': 'I got no place', 'withdraw': 'I withdrew' },
  saidOn: 'On which day?',
  finishHeading: 'Did you finish it?',
  finishedOn: 'The day on which you finished',
  hours: 'Hours that it took (you can leave this empty)',
  cost: 'What it cost in pounds (you can leave this empty)',
  finish: 'I finished it',
  remove: 'Take this away',
  retired: 'Your organisation does not offer this any more. You can still say that you finished it.',
  problems: {
    said: 'Write a day up to today, and not before you applied',
    day: 'Write the day on which you finished, up to today',
    hours: 'Write the hours as a number above 0, such as 7.5, or leave it empty',
    cost: 'Write the cost as a sum such as 120 or 99.50, or leave it empty',
    known: 'Your organisation wrote this down for the same day already',
  },
} as const
