import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { UnratedReason } from '../../src/kernel/rating.ts'
import type { Stage } from '../../src/kernel/workforce.ts'
import type { HoldingDraft, PersonDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import type { ShowcasePart } from '../showcase.ts'
import { managersOn } from './assessors.ts'
import type { OfBoth } from './stated-components.ts'

/** A self-assessment of which the demonstration tells more. */
export interface ToldAssessment {
  /** The one that sample addresses lead to, or that a verification is told of; empty for others. */
  readonly key: '' | 'sample' | 'open' | 'supervised' | 'to-matron'
  readonly person: PersonDraft
  readonly form: 'short' | 'full'
  readonly stage: Stage
  readonly unit: number
  readonly day: CalendarDate
  readonly minutes: number
  /** null: drawn as for everybody. */
  readonly standing: OfBoth | null
  /** Open, with so many answers; null when it is finished. */
  readonly answered: number | null
  readonly examples: Readonly<Record<string, string>>
  /** null: as chance has it. */
  readonly unrated: Readonly<Record<string, UnratedReason>> | null
  readonly changed: { readonly code: string; readonly daysAfter: number } | null
}

/** The latest of the ward manager: some of it in her own words. */
const examplesOfWardManager = {
  'M1-1-1': 'Falls and pressure damage, first Tuesday of the month, with both deputies.',
  'M4-1-1': 'Roster check with the matron every Thursday.',
  'M6-1-1': 'Twelve of eighteen this year. The other dates are set.',
  'L3-1-2': 'A list on the staff room door says what came of each idea.',
}

/** Assessments of named people, and of everybody who asked the matron. */
export function toldAssessments(history: History): readonly ToldAssessment[] {
  const { today } = history.world.period
  const told = (part: ShowcasePart['key'], daysAgo: number, more: Partial<ToldAssessment>): readonly ToldAssessment[] => {
    const holding = history.cast.get(part)
    return holding === undefined ? [] : [{ ...plain(holding, addDays(today, -daysAgo)), ...more }]
  }
  return [
    ...told('ward-manager', 392, { minutes: 14, standing: { management: 2.9, leadership: 2.9 }, unrated: { 'M3-1-1': 'not-observed', 'L4-1-2': 'not-in-role' } }),
    ...told('ward-manager', 34, { key: 'sample', minutes: 9, standing: { management: 3.7, leadership: 3 }, examples: examplesOfWardManager, unrated: { 'L6-1-1': 'not-observed', 'L4-1-2': 'not-in-role' }, changed: { code: 'M6-1-1', daysAfter: 29 } }),
    ...told('matron', 52, { minutes: 7, standing: { management: 3.9, leadership: 3.5 } }),
    ...told('od-lead', 61, { minutes: 8, standing: { management: 3.2, leadership: 3.9 } }),
    ...told('supervised', 9, { key: 'supervised', minutes: 11, standing: { management: 2.6, leadership: 2.9 } }),
    ...told('member', 3, { key: 'open', minutes: 4, standing: { management: 2.4, leadership: 2.7 }, answered: 7 }),
    ...askingTheMatron(history).map((holding, place) => ({ ...plain(holding, addDays(today, -(40 + ((place * 11) % 29)))), key: 'to-matron' as const, ...(place % 4 === 2 ? inFull : {}) })),
  ]
}

/** One in four of those who ask the matron answered everything. */
const inFull = { form: 'full', minutes: 19 } as const

function plain({ person, post }: HoldingDraft, day: CalendarDate): ToldAssessment {
  return { key: '', person, form: 'short', stage: post.stage, unit: post.unit, day, minutes: 8, standing: null, answered: null, examples: {}, unrated: null, changed: null }
}

/** Ward managers who report to the matron, and their deputies, whose supervisor she is: in post for three months at least. The sample ward manager is not among them. */
export function askingTheMatron({ world, cast }: History): readonly HoldingDraft[] {
  const { establishment, ledger, period } = world
  const [matron, sample] = [cast.get('matron'), cast.get('ward-manager')]
  if (matron === undefined) return []
  const wards = (establishment.reports[matron.post.number] ?? []).filter((post) => establishment.posts[post]?.stage === 'first-line')
  const posts = new Set([...wards, ...wards.flatMap((ward) => establishment.reports[ward] ?? [])])
  const reportsToHer = ({ post }: HoldingDraft) => post.reportsTo === matron.post.number
  return [...managersOn(ledger.holdings, period.today).values()].filter((one) => {
    const mayAsk = reportsToHer(one) || !one.person.holdings.some(reportsToHer)
    return posts.has(one.post.number) && mayAsk && one.person !== sample?.person && one.startsOn <= addDays(period.today, -91)
  })
}
