import type { OwnDataWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  improvements: {
    name: 'Improvements you work or worked on, and what you wanted to learn',
    why: 'So that a team knows who does what, and you can learn while you do it.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave.`,
    whoSees: 'Everybody here sees who works on an improvement. What you want to learn, those who work on it with you.',
  },
  questions: {
    name: 'Questions of the data that you registered',
    why: 'So that nobody can change afterwards what was asked.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. Then the question stays, without you.`,
    whoSees: 'Everybody here.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  improvements: 'What the person wanted to learn. That “a person who was erased” worked on an improvement stays.',
  questions: 'Who registered a question of the data',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>
