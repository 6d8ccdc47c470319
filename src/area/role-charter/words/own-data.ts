import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  charters: {
    name: 'Your role charters',
    why: 'So that you two agree what your post is for, what you decide and how time is split.',
    howLong: (days) => `While you work here, and ${days('role-charters')} after you leave.`,
    whoSees: 'You and the line manager of the post. Other pages use only the agreed hours, and the days on which it was drafted and agreed.',
  },
  hand: {
    name: 'Role charters of others that you wrote in or signed',
    why: 'So that both can read who wrote and who agreed.',
    howLong: (days) => `With the charter: until ${days('role-charters')} after the other leaves.`,
    whoSees: 'You, and the person whose charter it is.',
  },
  clarity: {
    name: 'Role clarity checks',
    why: 'So that you and your line manager find where you see the job differently. Neither sees the other’s answers before both are in.',
    howLong: (days) => `With the charter: until ${days('role-charters')} after the person in the post leaves.`,
    whoSees: 'The two of you. Nobody else, and no figure is made from it.',
  },
  weeks: {
    name: 'Where your weeks went',
    why: 'So that you can compare your time with what was agreed. Also whether you want to be reminded.',
    howLong: (days) => `${days('charter-weeks')} each, or until you delete them. After you leave they go with your key.`,
    whoSees: 'Only you. It is stored sealed, with a key of your own. Whoever holds the database and the secret of the installation could open it.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  charters: 'Their role charters, with all versions, signatures and clarity checks',
  hand: 'Their name behind what they wrote and signed in charters of others. The words stay there.',
  clarity: 'Every clarity check in which they answered',
  weeks: 'Where their weeks went',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** What goes when its time is over. */
export const retentionWords = {
  charters: { name: 'Role charters of people who left', why: 'So that questions after somebody left can be answered. The days count from the day on which they left.' },
  weeks: { name: 'Where weeks went', why: 'So that somebody can look back. The days count from the Monday of the week. When somebody has left, they go with their key.' },
} as const satisfies Readonly<Record<string, RetentionWords>>
