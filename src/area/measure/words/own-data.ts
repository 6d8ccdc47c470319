import type { OwnDataWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const ownDataWords = {
  owned: {
    name: 'Measures that you answer for',
    why: 'So that you are reminded of values, and colleagues know whom to ask.',
    howLong: (days) => `Until somebody else is named, or for ${days('people-who-left')} after you leave.`,
    whoSees: 'Everybody in your organisation.',
  },
  work: {
    name: 'Values that you entered or changed, rebases that you decided, and notes on charts',
    why: 'So that a number can be traced to who entered it, and a decision to who made it.',
    howLong: (days) => `While you work here, and for ${days('people-who-left')} after you leave. The values stay, without you.`,
    whoSees: 'Everybody in your organisation, on the page of the measure.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes of each kind when a person is erased. */
export const erasureWords = {
  owned: 'For which measures the person answers',
  work: 'Who entered and changed values, decided rebases and wrote notes. Values, reasons and notes stay, by nobody.',
} as const satisfies Readonly<Record<keyof typeof ownDataWords, string>>
