/** What waits on the page of a line manager. */
export const taskWords = {
  next: (unit: string) => `Hold the next review of ${unit}: keep, stop, change`,
  nextHint: (day: string) => `The last one is a quarter old since ${day}. The team can fill it in together.`,
  open: (unit: string) => `Finish the review of ${unit}`,
  openHint: (day: string) => `It was begun on ${day} and is still open.`,
} as const
