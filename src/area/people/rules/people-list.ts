/** Which of the people a list shows. */
export const listStates = ['here', 'acting-up', 'past-agreed', 'starts-soon', 'starts-not-agreed', 'no-line-manager', 'left'] as const
export type ListState = (typeof listStates)[number]

/** Somebody who starts within so many days can still be prepared. */
export const soonDays = 30

/** People on one page of the list. */
export const peopleOnPage = 50
