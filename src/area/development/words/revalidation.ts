import { counted } from '../../../kernel/number-text.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { dateText, domainWords } from '../../../platform/design/index.ts'
import type { Regulator, RevalidationRecord, TimeSum } from '../rules/revalidation.ts'
import { stateWords } from './goal.ts'
import { activityKindWords } from './suggestions.ts'
import { minutesText } from './time.ts'

/** The parts of a record, in our own order. */
export const recordParts = ['learning', 'feedback', 'reflections', 'conversations', 'improvements', 'goals'] as const
export type RecordPart = (typeof recordParts)[number]

/** What each regulator calls what a part can serve; null where we know of none. Names only, from general knowledge: check with the regulator. */
const headings: Readonly<Record<Regulator, Readonly<Record<RecordPart, string | null>>>> = {
  NMC: { learning: 'Continuing professional development', feedback: 'Practice-related feedback', reflections: 'Written reflective accounts', conversations: 'Reflective discussion', improvements: null, goals: null },
  GMC: { learning: 'Continuing professional development', feedback: 'Feedback from colleagues', reflections: 'Reflection on all supporting information', conversations: 'Appraisal discussion', improvements: 'Quality improvement activity', goals: 'Personal development plan' },
  HCPC: { learning: 'Continuing professional development', feedback: null, reflections: null, conversations: null, improvements: 'Quality of practice and service', goals: null },
}

/** Wording of the record for revalidation. */
export const revalidationWords = {
  title: 'Your record of development',
  lead: 'This is your own record, from your plan, in our words. It is no form of a regulator.',
  check: 'The headings name what a part may serve. Check with your regulator what counts and how much is asked.',
  care: 'Read it through before you send it. Leave out what would let a patient or a colleague be recognised.',
  hours: 'We do not know your hours of practice, your registration or your health. None of that is here.',
  parts: {
    learning: 'What you did to learn',
    feedback: 'What others said or saw',
    reflections: 'Looking back',
    conversations: 'Conversations',
    improvements: 'Improvements and measures',
    goals: 'Goals',
  } satisfies Record<RecordPart, string>,
  none: 'Nothing in these days.',
  period: (first: string, last: string) => `From ${first} to ${last}.`,
  mayServe: (heading: string, regulator: Regulator) => `May serve: ${heading} (${regulator})`,
  timeWithOthers: 'Together with others',
  noTime: 'time not said',
  what: { whatHappened: 'What happened', soWhat: 'So what', nowWhat: 'Now what' },
} as const

/** What a part may serve for a regulator; null where we know of no heading. */
export function headingOf(part: RecordPart, regulator: Regulator): string | null {
  const heading = headings[regulator][part]
  return heading === null ? null : revalidationWords.mayServe(heading, regulator)
}

/** A sum of time, with what is missing from it. */
export function timeSumText({ minutes, entries, withoutTime }: TimeSum): string {
  if (entries === 0) return 'nothing'
  const said = entries === withoutTime ? revalidationWords.noTime : minutesText(minutes)
  return withoutTime === 0 || entries === withoutTime ? said : `${said}, and ${counted(withoutTime, 'activity', 'activities')} without a time`
}

/** One part of the record as pages and texts show it. */
export interface RecordSection {
  readonly part: RecordPart
  readonly title: string
  readonly mayServe: string | null
  /** Sums and the like, before the entries. */
  readonly facts: readonly string[]
  readonly entries: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

/** The record as sections, for a page or a text. */
export function recordSections(record: RevalidationRecord, regulator: Regulator): readonly RecordSection[] {
  return recordParts.map((part) => ({ part, title: revalidationWords.parts[part], mayServe: headingOf(part, regulator), ...sectionOf(part, record) }))
}

function sectionOf(part: RecordPart, record: RevalidationRecord): Pick<RecordSection, 'facts' | 'entries'> {
  switch (part) {
    case 'learning':
      return { facts: [...domains.map((domain) => `${capital(domainWords[domain])}: ${timeSumText(record.timeByDomain[domain])}`), `${revalidationWords.timeWithOthers}: ${timeSumText(record.timeWithOthers)}`], entries: record.learning.map(({ day, name, kind, capability, domain, minutes }) => ({ heading: `${dateText(day)}: ${name}`, lines: [`${capability} (${domainWords[domain]}), ${activityKindWords[kind]}, ${minutes === null ? revalidationWords.noTime : minutesText(minutes)}`] })) }
    case 'reflections':
      return { facts: [], entries: record.reflections.map(({ day, capability, whatHappened, soWhat, nowWhat }) => ({ heading: `${dateText(day)}: ${capability}`, lines: [`${revalidationWords.what.whatHappened}: ${whatHappened}`, `${revalidationWords.what.soWhat}: ${soWhat}`, `${revalidationWords.what.nowWhat}: ${nowWhat}`] })) }
    case 'conversations':
      return { facts: [], entries: record.conversations.map(({ day, withWhom, agreed, capability }) => ({ heading: `${dateText(day)}: ${withWhom}, on ${capability}`, lines: [agreed] })) }
    case 'goals':
      return { facts: [], entries: record.goals.map(({ capability, domain, state, signedOffBy }) => ({ heading: `${capability} (${domainWords[domain]})`, lines: [signedOffBy === null ? stateWords[state] : `${stateWords[state]} by ${signedOffBy}`] })) }
    case 'feedback':
    case 'improvements':
      return { facts: [], entries: record[part].map(({ day, words, href, capability }) => ({ heading: `${dateText(day)}: ${capability}`, lines: [...(words === null ? [] : [words]), ...(href === null ? [] : [href])] })) }
  }
}

/** The record as plain text, to keep or paste. */
export function recordText(record: RevalidationRecord, regulator: Regulator): string {
  const { title, lead, check, care, hours, none, period } = revalidationWords
  const sections = recordSections(record, regulator).flatMap(({ title: heading, mayServe, facts, entries }) => [
    '',
    heading,
    '-'.repeat(heading.length),
    ...(mayServe === null ? [] : [mayServe]),
    ...facts,
    ...(entries.length === 0 ? [none] : entries.flatMap((entry) => ['', entry.heading, ...entry.lines.flatMap((line) => line.split('\n').map((one) => `  ${one}`))])),
  ])
  return `${[title, '='.repeat(title.length), period(dateText(record.period.first), dateText(record.period.last)), lead, check, care, hours, ...sections].join('\n')}\n`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
