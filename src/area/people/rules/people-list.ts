/** Which of the people a list shows. */
export const listStates = ['here', 'acting-up', 'past-agreed', 'no-line-manager', 'left'] as const
export type ListState = (typeof listStates)[number]

/** People on one page of the list. */
export const peopleOnPage = 50
