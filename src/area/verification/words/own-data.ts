import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  asked: {
    name: 'What you asked of supervisors, and what they said',
    why: 'So that somebody else’s view stands beside your own. Ratings that are not handed in yet are not shown to you.',
    howLong: (days) => `With the self-assessment, until you withdraw or delete it, or for ${days('self-assessments')} after you leave. What came to nothing goes after ${days('verifications-ended')}.`,
    whoSees: 'You and the supervisor whom you asked. Not your organisation, and no administrator.',
  },
  given: {
    name: 'What you were asked as a supervisor, and what you said',
    why: 'So that the person who asked you can see your view beside their own.',
    howLong: (days) => `As long as the other keeps their self-assessment. What came to nothing goes after ${days('verifications-ended')}.`,
    whoSees: 'You, and once you hand in the person who asked you. Nobody else.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  asked: 'What the person asked of supervisors, with everything that those said',
  given: 'What the person wrote as a supervisor, and ratings that they did not hand in. Ratings that they handed in stay with who asked, without a name.',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** Requests that came to nothing, as a kind of data that goes. */
export const retentionWords: RetentionWords = {
  name: 'Requests to supervisors that came to nothing',
  why: 'So that both can read how it ended. The days count from the decline or the withdrawal, or from the last day to rate.',
}
