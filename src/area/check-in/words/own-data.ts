import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  kept: {
    name: 'Your check-ins',
    why: 'So that you can look back at how work was. The answers and notes are sealed with a key of your own.',
    howLong: (days) => `Until you delete them, or for ${days('check-ins')}. After you leave, for ${days('check-ins-of-leavers')}.`,
    whoSees: 'Only you, and a colleague to whom you show them, as long as you say. Your organisation sees no figures of them. Whoever holds both the database and the secret of the installation could open them.',
  },
  read: {
    name: 'Check-ins that colleagues let you read',
    why: 'So that the colleague can see who may read, and when it was opened. What they wrote is theirs and is not here.',
    howLong: (days) => `Until the colleague ends it, or its last day, and for ${days('check-in-shares')} after that.`,
    whoSees: 'You and the colleague.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes when a person is erased. */
export const erasureWords = {
  kept: 'The check-ins of the person, whom they showed them to, and the key that opens them',
  read: 'What colleagues let the person read',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** The kinds of data that go when their time is over. */
export const retentionWords = {
  checkIns: { name: 'Check-ins', why: 'So that people can look back over their first 2 years. The days count from the check-in.' },
  leavers: { name: 'Check-ins of people who left, with their keys', why: 'So that somebody who comes back soon finds them. Nobody can open them meanwhile. Counted from the last day.' },
  shares: { name: 'Check-ins that were shown to a colleague', why: 'So that people can see who could read, and when it was opened. Counted from the end of the showing.' },
} as const satisfies Readonly<Record<string, RetentionWords>>
