import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  posted: {
    name: 'Opportunities that you posted or host',
    why: 'So that colleagues find work, mentors and groups, and know whom to ask.',
    howLong: (days) => `Until ${days('opportunities')} after its last day.`,
    whoSees: 'Everybody in your organisation, with your name and unit.',
  },
  parts: {
    name: 'Opportunities that you asked about or took part in',
    why: 'So that you get an answer, and can show what came of it.',
    howLong: (days) => `An answer that came to nothing: ${days('opportunity-answers')}. The rest until ${days('opportunities')} after its last day.`,
    whoSees: 'Whoever answers for it sees what you wrote to them, and that you take part. Members of a learning set see your name. What came of it only you see.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  posted: 'Their name behind what they posted. Offers to mentor lose their words too, and go whole where nobody took part.',
  parts: 'What they asked about and took part in',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>

/** What stands in an offer of somebody who was erased. */
export const takenAway = 'The words went with who offered it.'

/** What goes when its time is over. */
export const retentionWords = {
  opportunities: { name: 'Opportunities that are over', why: 'So that people can show what they took part in. The days count from its last day.' },
  answers: { name: 'Interest in opportunities that came to nothing', why: 'So that both can look back at an answer. The days count from that answer, or from the last day of what was never answered. When somebody has left, they count from that day too.' },
} as const satisfies Readonly<Record<string, RetentionWords>>
