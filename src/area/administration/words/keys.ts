import type { KeyScope } from '../../../platform/identity/index.ts'
import { type KeyProblem, keyDaysLimits, longestKeyName } from '../service/keys.ts'

/** What a key may read. */
export const scopeWords: Readonly<Record<KeyScope, { readonly text: string; readonly hint: string }>> = {
  'organisation:read': { text: 'Read units and posts', hint: 'No names of people' },
  'people:read': { text: 'Read people', hint: 'Names, e-mail addresses, employee numbers and posts, also of people who left' },
  'measures:write': { text: 'Send values of measures', hint: 'New values, and others in the place of those that are there. What a value was is kept.' },
  'measures:read': { text: 'Read measures', hint: 'Measures of units with all their values, without names of people' },
}

const { lowest, highest } = keyDaysLimits

/** How to mend what was typed for a key. */
export const keyProblemWords: Readonly<Record<KeyProblem['code'], string>> = {
  'no-name': 'Enter a name for the key',
  'name-too-long': `Shorten the name to ${longestKeyName} characters`,
  'no-scope': 'Choose what the key may read',
  'days-not-in-range': `Enter a whole number of days from ${lowest} to ${highest}`,
}

/** Wording of the pages about keys. */
export const keysWords = {
  title: 'Keys for programs',
  answer: 'With a key, another program of your organisation reads from Evenkeel. A key for sending values of measures changes those, and nothing else.',
  none: 'There is no key.',
  caption: 'Keys, the newest first',
  columns: { name: 'Name', scopes: 'May do', by: 'Made by', expires: 'Holds until', used: 'Last used', state: 'State', end: 'End it' },
  states: { holds: 'Holds', expired: 'Expired', ended: 'Ended' },
  neverUsed: 'Never',
  end: 'End',
  endLabel: (name: string) => `End the key ${name}`,
  make: {
    heading: 'Make a key',
    name: 'Name',
    nameHint: 'The program that uses it, for example: workforce dashboard',
    scopes: 'What may it do?',
    days: 'Days for which it holds',
    daysHint: `From ${lowest} to ${highest}. Fewer days are safer: a key that is forgotten ends by itself.`,
    button: 'Make this key',
  },
  made: {
    title: 'Copy the key now',
    answer: 'It is shown on this page only. Nobody can see it again, not even you.',
    key: (name: string) => `Key ${name}`,
    expires: (when: string) => `It holds until ${when}.`,
    how: 'Give it to the program by a safe way, not by mail. The program sends it with each request as: Authorization: Bearer, a space, then the key.',
    back: 'I have copied it',
  },
  again: {
    title: 'This key was made already',
    answer: 'The same form was sent twice. One key was made, and its text was shown once.',
    lost: 'If you did not copy it, end that key and make another.',
    back: 'Back to the keys',
  },
  ending: {
    title: (name: string) => `End the key “${name}”?`,
    answer: 'The program that uses it gets no answer from now on. This cannot be undone.',
    button: 'End this key',
    keep: 'Leave it',
  },
  done: { ended: 'The key was ended.' },
} as const
