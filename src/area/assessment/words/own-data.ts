/** What is kept about somebody: what they say of themselves. */
export const ownDataWords = {
  kept: {
    name: 'Your self-assessments',
    why: 'So that you see where you stand in management and in leadership, and what has changed since. Your examples stay with them.',
    whoSees: 'Only you, until you ask a supervisor to verify one. Figures of an organisation tell of 10 people or more together.',
  },
  howLong: (leavers: string, open: string) => `Until you delete them, or for ${leavers} after you leave. One that you do not finish goes ${open} after your last answer.`,
  goes: 'The self-assessments of the person, with their answers and examples, and what supervisors said about them',
  leavers: { name: 'Self-assessments of people who left', why: 'So that somebody who comes back soon finds them. Nobody can open them meanwhile. Counted from the last day.' },
  leftOpen: { name: 'Self-assessments that were not finished', why: 'So that there is time to go on. Counted from the last answer; the person is told on their page before.' },
} as const
