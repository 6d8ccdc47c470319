import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { dateText, domainWords } from '../../../platform/design/index.ts'
import type { CatalogueEntry, EntryForm, EntryKind, EntryTime, Range, TitleName, Unknown } from '../rules/entry.ts'

/** What the three forms are called. */
export const formWords: Readonly<Record<EntryForm, string>> = {
  formal: 'Taught',
  experiential: 'In the work itself',
  'self-directed': 'On your own or with peers',
}

/** What each kind is called. */
export const kindWords: Readonly<Record<EntryKind, string>> = {
  programme: 'Programme',
  'training-post': 'Training post',
  'professional-body-course': 'Course of a professional body',
  apprenticeship: 'Apprenticeship',
  degree: 'Degree',
  'local-course': 'Course of your organisation',
  'work-task': 'A piece of your own work, done on purpose',
  'stretch-assignment': 'Stretch assignment',
  'cross-boundary-project': 'Cross-boundary project',
  'supported-acting-up': 'Acting up with support',
  shadowing: 'Shadowing',
  secondment: 'Secondment',
  'improvement-project': 'Improvement project',
  deputising: 'Deputising',
  reading: 'Reading',
  'peer-network': 'Peer network',
  'coaching-or-mentoring': 'Coaching or mentoring',
  reflection: 'Reflection',
  'action-learning': 'Action learning',
  'e-learning': 'E-learning',
  'feedback-round': 'Hearing what others see',
  'simulated-ward': 'Simulated ward',
  'situation-reader': 'Situation reader',
  charts: 'Charts',
}

/** What a title names. */
export const titleNameWords: Readonly<Record<TitleName, string>> = { management: 'management', leadership: 'leadership', both: 'management and leadership', neither: 'neither management nor leadership' }

/** What is not known of an entry. */
export const unknownWords: Readonly<Record<Unknown, string>> = {
  hours: 'how many hours it takes',
  'monthly-hours': 'how many hours a month it takes',
  months: 'how long it goes on',
  cost: 'what it costs',
  award: 'what you hold at the end',
  content: 'how much of it is management and how much leadership',
  capabilities: 'which capabilities it builds',
}

const notKnown = 'not known'

/** Words about an entry that take its facts. */
export const entryWords = {
  notKnownHeading: 'What is not known',
  notKnown: (unknown: readonly Unknown[]) => unknown.map((one) => unknownWords[one]),
  hours: ({ hours }: EntryTime) => (hours === null ? notKnown : `${rangeText(hours)} ${isOne(hours) ? 'hour' : 'hours'}`),
  monthlyHours: ({ monthlyHours }: EntryTime) => (monthlyHours === null ? notKnown : `${rangeText(monthlyHours)} a month`),
  months: ({ months }: EntryTime) => (months === null ? notKnown : `${rangeText(months)} ${isOne(months) ? 'month' : 'months'}`),
  basis: { source: 'as its source says', judgement: 'by judgement' } satisfies Readonly<Record<EntryTime['basis'], string>>,
  cost: (cost: CatalogueEntry['cost']) => {
    if (cost.kind === 'fee') return poundsText(cost.pence)
    return cost.kind === 'nothing' ? 'no fee' : notKnown
  },
  award: (award: CatalogueEntry['award']) => {
    if (award.kind === 'award') return award.name
    return award.kind === 'none' ? 'none' : notKnown
  },
  content: (content: CatalogueEntry['content']) => (content.kind === 'shares' ? shareText(content.management, content.leadership) : notKnown),
  readOn: (entry: Pick<CatalogueEntry, 'source' | 'readOn'>) => (entry.source === null ? `Our judgement of ${dateText(entry.readOn)}.` : `Read on ${dateText(entry.readOn)}. Check before you rely on it.`),
  ownReadOn: (entry: Pick<CatalogueEntry, 'source' | 'readOn'>) => (entry.source === null ? `Your organisation’s judgement of ${dateText(entry.readOn)}.` : `Read by your organisation on ${dateText(entry.readOn)}.`),
  ownStale: 'Your organisation checked this more than 12 months ago. It may have changed: ask whoever offers it.',
  stale: 'This was read more than 12 months ago. It may have changed: look at the source first.',
  unnamed: (domains: readonly Domain[]) => (domains.length === 0 ? null : `Its title does not say so, but a part of it is ${domains.map((domain) => domainWords[domain]).join(' and ')}.`),
  feesOnly: 'Cost means fees. Time away from work, and cover for it, come on top.',
} as const

/** A sum as people write it: no pence where there are none. */
export function poundsText(pence: number): string {
  return `£${formatNumber(pence / 100, pence % 100 === 0 ? 0 : 2)}`
}

function shareText(management: number, leadership: number): string {
  const neither = 100 - management - leadership
  return `${management} of 100 parts management, ${leadership} leadership${neither === 0 ? '' : `, ${neither} neither`}`
}

function isOne({ most }: Range): boolean {
  return most === 1
}

/** From and to, with the decimals that they have. */
export function rangeText({ least, most }: Range): string {
  return least === most ? numberText(least) : `${numberText(least)} to ${numberText(most)}`
}

function numberText(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 2) ? 1 : 2)
}

/** How many entries there are. */
export function entriesText(count: number): string {
  return counted(count, 'entry', 'entries')
}
