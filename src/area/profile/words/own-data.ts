/** What is kept about somebody: what they want to do differently. */
export const ownDataWords = {
  kept: {
    name: 'What you want to do differently',
    why: 'So that your profile can show you next time what you wanted to do. What you want to see first is kept with it.',
    whoSees: 'Only you. The audit trail says that you kept or deleted an answer, and not what is in it.',
  },
  howLong: (days: string) => `Until you delete it, or for ${days} after you leave.`,
  goes: 'What the person wanted to do differently, and what they wanted to see first in their profile',
  retention: { name: 'What people who left wanted to do differently', why: 'So that somebody who comes back soon finds it. Nobody can open it meanwhile. Counted from the last day.' },
} as const
