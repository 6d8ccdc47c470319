import type { OwnDataWords } from '../../../platform/own-data/index.ts'

const yourRecord = 'You. Your line manager and your supervisor, without your employee number. OD leads of your units, and administrators.'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  person: {
    name: 'Your name and how to reach you',
    why: 'So that colleagues find you, and mail reaches you.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave.`,
    whoSees: yourRecord,
  },
  posts: {
    name: 'Posts that you hold or held, and to whom they report',
    why: 'What you may see and do here follows from your posts.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. Then the post keeps its dates, without you.`,
    whoSees: 'Everybody here sees posts and units. Who holds them, those who may see you.',
  },
  supervision: {
    name: 'Whom you chose as supervisor, and who chose you',
    why: 'So that somebody you chose can support you.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave.`,
    whoSees: 'Both of you, OD leads of your units, and administrators.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  person: 'Name, e-mail address and employee number',
  posts: 'Assignment numbers. Posts keep the dates on which they were held, by “a person who was erased”.',
  supervision: 'Whom the person chose as supervisor, and who chose them',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>
