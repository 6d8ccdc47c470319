/** Wording of the calendar file. */
export const calendarWords = {
  name: 'My first 100 days',
  summary: (stage: string) => `My plan: ${stage}`,
} as const
