/** Words of what waits on the page of who is signed in. */
export const homeWords = {
  late: (cycle: string) => `Compare with your prediction: ${cycle}`,
  lateHint: (improvement: string, day: string) => `${improvement}. Its last day was ${day}.`,
  answerable: (measure: string) => `See whether it changed: ${measure}`,
  answerableHint: (improvement: string) => `${improvement}. Enough values of the new way are here.`,
  learning: (improvement: string) => `Write what you want to learn from: ${improvement}`,
  learningHint: 'You are named as somebody who works on it.',
} as const
