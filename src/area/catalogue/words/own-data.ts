/** What is kept about somebody: what they applied for and finished. */
export const ownDataWords = {
  kept: {
    name: 'What you applied for and finished',
    why: 'So that you are not offered again what you did. Your organisation sees how much is learned, and not by whom.',
    whoSees: 'You. Others see numbers of 10 people or more. Whoever brings a file in sees that file.',
  },
  howLong: (days: string) => `Until you take it away, or for ${days} after you leave. What your organisation wrote down stays until you leave.`,
  goes: 'What the person applied for, took part in and finished',
  applications: { name: 'Applications of people who left', why: 'So that somebody who comes back soon finds them. Counted from the last day.' },
  completions: { name: 'Completions of people who left', why: 'So that somebody who comes back soon finds them. Counted from the last day.' },
} as const
