import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  places: {
    name: 'Groups for a programme that you are invited to',
    why: 'So that you are invited, keep your place, and can see on which days you came.',
    howLong: (days) => `For ${days('programme-places')} after the last day, or after you leave.`,
    whoSees: 'You, and the OD leads of the unit of the group.',
  },
  wishes: {
    name: 'That you would like to be considered for programmes',
    why: 'So that only who wants to is looked at when a group is planned.',
    howLong: (days) => `Until you take it back, or for ${days('programme-wishes')} after you leave.`,
    whoSees: 'You. OD leads of your units see your name in one of three lists while they plan a group.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  places: 'That the person was invited to groups, what they answered, and on which days they came. The outcome of a group stays: nobody is in it.',
  wishes: 'That the person would like to be considered',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** What goes with time. */
export const retentionWords = {
  places: { name: 'Who was in a group for a programme', why: 'So that people can look up when they took part. The days count from the last day of the group, or of who left.' },
  wishes: { name: 'Wishes of people who left', why: 'So that somebody who comes back soon need not say it again. The days count from the last day.' },
} as const satisfies Readonly<Record<keyof typeof ownDataWords, RetentionWords>>
