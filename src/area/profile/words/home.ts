/** Wording of what the page of who is signed in says of a profile. */
export const taskWords = {
  text: 'Look again at what you wanted to do differently',
  hint: (day: string) => `You chose ${day} for it. Only you see it.`,
} as const
