import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { ImprovementDirection, RuleSetName } from '../../engine/spc/index.ts'

/** In what a measure is counted. `other` carries its own words. */
export const measureUnits = ['number', 'percentage', 'rate', 'days', 'hours', 'minutes', 'pounds', 'other'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** Which chart suits the data; `xmr` unless the owner knows better. p and u need a denominator with every value. */
export const chartTypes = ['xmr', 'run', 'p', 'u', 'c', 'g', 't'] as const
export type ChartType = (typeof chartTypes)[number]

/** What a rate can be counted per. */
export const ratesPer = [1, 100, 1_000, 10_000, 100_000] as const

/** How often a value is expected. */
export const frequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'irregular'] as const
export type Frequency = (typeof frequencies)[number]

/** How a value came in. */
export const entryWays = ['hand', 'paste', 'file', 'interface', 'import', 'demonstration'] as const
export type EntryWay = (typeof entryWays)[number]

/** Something that a unit follows over time. */
export interface Measure {
  readonly measureId: string
  readonly unitId: string
  readonly name: string
  /** What is counted, who is left out, when and where from: so that two people count the same. */
  readonly definition: string
  readonly unitOfMeasurement: MeasureUnit
  /** Words beside the number, like "per 1,000 bed days"; empty when the unit says it all. */
  readonly unitText: string
  readonly decimals: number
  /** A rate is counted per so many of what it is counted out of: 1,000 for "per 1,000 bed days"; else 1. */
  readonly per: number
  readonly chartType: ChartType
  readonly improvementDirection: ImprovementDirection
  /** What it speaks of: today's system working, or change realised. */
  readonly domain: Domain
  /** Who answers for the measure; null when nobody is named. */
  readonly ownerPersonId: string | null
  /** Where the numbers come from. */
  readonly source: string
  readonly frequency: Frequency
  readonly rules: RuleSetName
  readonly screenOutliers: boolean
  readonly fixAfterNPoints: number | null
  readonly closedOn: CalendarDate | null
  readonly version: number
}

/** What is aimed at from a day until the next one; null from the day on which there is no target any more. */
export interface Target {
  readonly startsOn: CalendarDate
  readonly value: number | null
}

/** One value on its day. Percentages and rates may carry what they were made from. */
export interface Observation {
  readonly day: CalendarDate
  /** Null: it is known that there is no value. For p and u charts numerator divided by denominator. */
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** Why it is shown and left out of every calculation; null when it counts. */
  readonly ghostReason: string | null
  /** Null when a program or a command sent it. */
  readonly enteredBy: string | null
  readonly enteredAt: Date
  readonly way: EntryWay
  readonly version: number
}

/** What a value was before it was changed or taken away. */
export interface EarlierObservation extends Omit<Observation, 'version'> {
  readonly isRemoval: boolean
  /** Why it was changed or taken away; null when a whole entry was. */
  readonly reason: string | null
  readonly changedBy: string | null
  readonly changedAt: Date
}

/** A day from which limits are worked out anew, with the reason and who decided it. It is never made automatically. */
export interface Rebase {
  readonly rebaseId: string
  readonly startsOn: CalendarDate
  readonly reason: string
  readonly decidedBy: string | null
  readonly decidedAt: Date
  /** Taken back; it stays on record. */
  readonly withdrawn: { readonly by: string | null; readonly at: Date; readonly reason: string } | null
}

/** Something that happened, written beside its day on the chart. */
export interface Annotation {
  readonly annotationId: string
  readonly day: CalendarDate
  readonly text: string
  readonly writtenBy: string | null
  readonly writtenAt: Date
}
