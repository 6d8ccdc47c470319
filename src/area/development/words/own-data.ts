/** What is kept about somebody: their development plan, and what they signed off. */
export const ownDataWords = {
  plan: {
    name: 'Your development plan',
    why: 'So that you can follow your goals, show what came of them, and look back.',
    whoSees: 'You. Whom you ask to sign a goal off sees that goal and what shows it, and what else you allow. The audit trail says what was done, and not what is in it.',
  },
  howLong: (days: string) => `Until you delete them, or for ${days} after you leave.`,
  planGoes: 'The development plan, with goals, activities, evidence, reflections, notes and badges',
  signed: {
    name: 'Goals that you were asked to sign off',
    why: 'So that a sign-off says who gave it, and on what it rests.',
    whoSees: 'You and the person whose goal it is.',
    howLong: () => 'As long as the other person keeps the goal.',
  },
  signedGoes: 'Words and name behind goals that the person signed off. The sign-off itself is the other’s and stays.',
  retention: { name: 'Development plans of people who left', why: 'So that somebody who comes back soon finds theirs. Nobody can open them meanwhile. Counted from the last day.' },
} as const
