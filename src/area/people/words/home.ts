import { soonDays } from '../rules/people-list.ts'

/** Wording of the numbers that people put on the page of who keeps a team or units. */
export const overviewWords = {
  actingUp: (people: string) => `${people} acting up now`,
  starting: (people: string) => `${people} starting within ${soonDays} days`,
  pastAgreed: (people: string) => `${people} acting up past the agreed date`,
  startingNotAgreed: (people: string) => `${people} starting to act up within ${soonDays} days, no end agreed`,
  noLineManager: (people: string) => `${people} without a line manager`,
  people: (count: string) => `${count} people`,
  onePerson: '1 person',
} as const

/** Wording of what is said to whoever was chosen as supervisor. */
export const chosenWords = {
  text: (name: string) => `${name} chose you as supervisor`,
  declined: { heading: 'You are no longer the supervisor', paragraphs: ['We tell the person who chose you. They can choose somebody else.'] },
  hint: 'Look at what that means on the page of your team. You can decline there.',
} as const

/** Wording of the question whether the address is theirs, to whoever could not know it. */
export const signInAddressWords = {
  heading: 'Is this your e-mail address?',
  paragraphs: (address: string) => [`Links that sign in as you go to ${address}.`, 'If it is yours, you need do nothing. If not, tell an administrator of Evenkeel in your organisation at once.'],
  whoChanged: 'See who changed what about you',
} as const
