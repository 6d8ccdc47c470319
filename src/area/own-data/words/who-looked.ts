import type { Onlooker, Relation } from '../service/who-looked.ts'

/** Wording of the page on who looked at what about somebody. */
export const whoLookedWords = {
  title: 'Who looked at what about you',
  answer: (all: number) => (all === 0 ? 'Nobody has looked at or changed anything about you yet.' : 'Every look at a page about you, and every change, with who it was.'),
  empty: 'When somebody opens a page about you, it is listed here before they see it.',
  back: 'What Evenkeel keeps about you',
  caption: 'Newest first',
  columns: { when: 'When', who: 'Who', what: 'What' },
  shown: (first: number, last: number, all: number) => `Showing ${first} to ${last} of ${all}`,
  relationNote: 'What each person is to you is said as of today.',
  lists: (day: string | null) =>
    `Changes by a whole staff list are not in this table.${day === null ? '' : ` The last one that made or changed your record was on ${day}.`} What it changed is in the file of everything about you.`,
  times: (deed: string, times: number) => `${deed}, ${times} times. This was the last.`,
  role: (deed: string, role: string) => `${deed}: ${role}`,
  odd: 'Does a look seem wrong to you? Ask the person, or whoever answers for data protection in your organisation.',
} as const

const relationWords: Readonly<Record<Exclude<Relation, 'you'>, string>> = {
  'line-manager': 'your line manager',
  supervisor: 'your supervisor',
  administrator: 'administrator of Evenkeel',
  'od-lead': 'organisational development lead',
  auditor: 'auditor',
  colleague: 'colleague',
}

const onlookerWords: Readonly<Record<Exclude<Onlooker['kind'], 'person'>, string>> = {
  erased: 'A person who was erased',
  key: 'A program with a key of your organisation',
  job: 'Evenkeel itself',
  command: 'Somebody who runs the service, at its command line',
  visitor: 'Somebody who was not signed in',
}

/** Who it was, with what they are to you. */
export function onlookerText(who: Onlooker): string {
  if (who.kind !== 'person') return onlookerWords[who.kind]
  return who.relation === 'you' ? 'You' : `${who.name}, ${relationWords[who.relation]}`
}
