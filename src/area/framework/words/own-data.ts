import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  frameworks: {
    name: 'Frameworks that you made, reviewed, signed off or were invited to',
    why: 'So that people know who decided what assessments ask about.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. Then the framework stays, without you.`,
    whoSees: 'Who works on the framework. Who made it, asked for the review and signed it off: then everybody here.',
  },
  comments: {
    name: 'Comments on frameworks that you wrote or settled',
    why: 'So that those who write a framework can weigh what you think.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. A settled comment goes after ${days('framework-comments')}. Others stay then, without you.`,
    whoSees: 'Who works on the framework, with your name.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  frameworks: 'Who made, reviewed, signed off or chose a framework, and who was invited to it',
  comments: 'Who wrote or settled a comment on a framework',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** Settled comments, as a kind of data that goes. */
export const retentionWords: RetentionWords = {
  name: 'Settled comments on frameworks',
  why: 'Who makes the next version looks at what was said about the last one. The days count from when a comment was settled.',
}
