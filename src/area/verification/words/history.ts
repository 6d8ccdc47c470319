import type { EventKind } from '../records.ts'

/** Words of what happened, for both. */
export const historyWords = {
  heading: 'What happened',
  show: 'Show who did what, and when',
  caption: 'What happened, and when',
  columns: { when: 'When', what: 'What' },
  you: 'You',
} as const

/** What somebody did. @param who `You` or a name; of no meaning where nobody did it */
export const eventWords: Readonly<Record<EventKind, (who: string, capabilities: number) => string>> = {
  'asked': (who) => `${who} asked for a view`,
  'declined': (who) => `${who} declined`,
  'begun': (who) => `${who} began to rate`,
  'handed-in': (who) => `${who} handed the ratings in`,
  'confirmed': (who, capabilities) => (capabilities === 1 ? `${who} gave a word on 1 capability` : `${who} gave a word on ${capabilities} capabilities`),
  'signed-off': (who) => `${who} signed off`,
  'taken-back': (who) => `${who} took the sign-off back`,
  'withdrawn': (who) => `${who} withdrew the request`,
  'ran-out': () => 'The time to rate was over',
  'supervisor-erased': () => 'The supervisor was erased from here',
}
