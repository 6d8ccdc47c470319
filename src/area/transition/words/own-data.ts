import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  transitions: {
    name: 'Your way into a post',
    why: 'So that support is agreed before you start, and nothing that you were promised is forgotten.',
    howLong: (days) => `For ${days('transitions')} after it ends, or after you leave.`,
    whoSees: 'You, the line manager of your post, and the OD lead of its unit.',
  },
  support: {
    name: 'Whom you support on the way into a post',
    why: 'So that everybody knows who was named as mentor, who said what was agreed, and who ticked what.',
    howLong: (days) => `As long as the other’s record: for ${days('transitions')} after it ends, or after they leave.`,
    whoSees: 'You, the person whom you support, their line manager, and the OD lead of the unit.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  transitions: 'The person’s ways into posts, with what was agreed, ticked and noted',
  support: 'That the person was a mentor, said what was agreed, or ticked a task. What was agreed stays, without a name.',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** Ended transitions, as a kind of data that goes. */
export const retentionWords: RetentionWords = {
  name: 'Ways into a post that ended',
  why: 'So that the organisation’s report of the last years can be made again. The days count from the end, or from the last day of who left.',
}
