/** What is kept about somebody: their practice runs. */
export const ownDataWords = {
  kept: {
    name: 'Your practice runs',
    why: 'So that you can go on with a run of the simulated ward or look back at it. What you thought stays with it.',
    whoSees: 'Only you. The audit trail says that you kept or deleted a run, and not what is in it.',
  },
  howLong: (days: string) => `Until you delete them, or for ${days} after you leave.`,
  goes: 'The practice runs that the person kept, with what they wrote about them',
  retention: { name: 'Practice runs of people who left', why: 'So that somebody who comes back soon finds them. Nobody can open them meanwhile. Counted from the last day.' },
} as const
