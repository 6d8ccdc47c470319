import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Role } from '../../kernel/workforce.ts'
import { dateText, numberText } from '../../platform/design/index.ts'
import type { LoadOutcome } from './load-demonstration.ts'
import type { Group } from './rules/groups.ts'

/** Wording of the page on which somebody chooses who to be. */
export const chooseWords = {
  title: 'Look around the demonstration trust',
  answer: 'Choose a person and sign in as them. You need no password.',
  important: 'Everything here is invented',
  invented: (organisation: string) => `${organisation} does not exist. Every person and every figure in it is invented.`,
  rules: [
    'What you change stays, for everybody who tries this installation, until the demonstration is removed.',
    'Do not type anything about real people, whether patients or staff.',
    'Sign out to come back and choose somebody else.',
  ],
  toldUntil: (day: CalendarDate) => `Its story of 12 months ends on ${dateText(day)}.`,
  groups: {
    service: 'People in wards and services',
    trust: 'People who work for the whole trust',
    evenkeel: 'People who look after Evenkeel',
  } satisfies Readonly<Record<Group, string>>,
  tries: {
    member: 'You can look at your own page, your plan and who looked at what about you.',
    'line-manager': 'You can look at your team, and at the people in it.',
    supervisor: 'You can look at the person who chose you as supervisor.',
    'od-lead': 'You can look through units, posts and people, change them, and read the figures.',
    facilitator: 'You can look through the units and posts of the trust.',
    'board-reader': 'You can read the figures of the trust.',
    administrator: 'You can import a staff list, give roles, change settings, or remove the demonstration.',
    auditor: 'You can search the audit trail, and take it away as a file.',
  } satisfies Readonly<Record<Role, string>>,
  button: (name: string) => `Sign in as ${name}`,
  nobody: 'Nobody can be chosen any more. Ask whoever runs this installation to remove the demonstration and load it anew.',
} as const

/** Wording of the page that removes the demonstration. */
export const removeWords = {
  title: 'Remove the demonstration trust',
  answer: 'Everything in it goes at once, and cannot be brought back.',
  administration: 'Administration',
  yourPage: 'Your page',
  goes: 'This removes:',
  parts: (organisation: string, people: number): readonly string[] => [
    `${organisation} with its units and posts`,
    `all ${numberText(people, { decimals: 0 })} invented people, with those who left`,
    'everything that anybody changed or typed in it',
    'its audit trail and its settings',
  ],
  signedOut: 'Everybody who is signed in to it is signed out, and so are you.',
  others: 'No other organisation is touched.',
  again: 'The next start of Evenkeel with its demonstration loads the trust anew.',
  sureLegend: 'Are you sure?',
  sure: 'Yes, remove everything in it',
  sureProblem: 'Tick that you are sure, or go back',
  button: 'Remove the demonstration trust',
  keep: 'Keep it and go back',
} as const

/**
 * What is said in the first messages of a start about the demonstration trust.
 * @returns null when there is nothing to say
 */
export function loadWords(outcome: LoadOutcome): string | null {
  switch (outcome.kind) {
    case 'loaded':
      return 'The demonstration trust is loaded. Everybody in it is invented.'
    case 'there':
      if (!outcome.isOld || outcome.toldUntil === null) return null
      return `The story of the demonstration trust ends on ${dateText(outcome.toldUntil)}. To renew it, remove it as its administrator and start again with --demo.`
    case 'code-taken':
      return `The demonstration trust was not loaded: an organisation here has its code, ${outcome.odsCode}.`
  }
}
