/** Wording of the calendar file. */
export const calendarWords = {
  name: 'My plan',
  summary: (stage: string) => `My plan: ${stage}`,
  talk: 'Talk about what comes after',
  things: (count: number) => `Open your plan: ${count === 1 ? '1 thing' : `${count} things`}`,
  open: 'Open your plan',
} as const
