/** Words of values that are due, on the page of who answers for them. */
export const homeWords = {
  text: {
    daily: (name: string) => `Enter the day’s value: ${name}`,
    weekly: (name: string) => `Enter this week’s value: ${name}`,
    monthly: (name: string) => `Enter this month’s value: ${name}`,
    quarterly: (name: string) => `Enter this quarter’s value: ${name}`,
    irregular: (name: string) => `Enter the first value: ${name}`,
  },
  hint: (day: string) => `The value of ${day} is due. The chart is at hand with the next step.`,
  first: 'The measure has no value yet.',
  more: (count: number) => (count === 1 ? 'Enter 1 more value that is due' : `Enter ${count} more values that are due`),
  moreHint: 'You answer for these measures too.',
} as const
