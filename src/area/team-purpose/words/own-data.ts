import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  purposes: {
    name: 'Words about why a team is here that you wrote down',
    why: 'So that a team knows who to ask about its words.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. Then the words stay, without you.`,
    whoSees: 'The words, everybody here. That you wrote them down, nobody but you.',
  },
  reviews: {
    name: 'Reviews of a team that you began or wrote in',
    why: 'So that a team can go on with its review.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. The review itself goes after ${days('team-reviews')}.`,
    whoSees: 'The review, who holds a post in the unit or below it, and who keeps it. That you wrote in it, nobody but you.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  purposes: 'Who wrote down why a team is here',
  reviews: 'Who began a review of a team, and who wrote in it',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** Reviews of teams, as a kind of data that goes. */
export const retentionWords: RetentionWords = {
  name: 'Reviews of teams: keep, stop, change',
  why: 'A team looks at its last reviews to see what became of them. The days count from the end of a review.',
}
