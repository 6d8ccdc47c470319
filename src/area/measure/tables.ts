import type { Generated, Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { ImprovementDirection, RuleSetName } from '../../engine/spc/index.ts'
import type { ChartType, EntryWay, Frequency, MeasureUnit } from './records.ts'

interface OfMeasure {
  readonly tenant_id: string
  readonly measure_id: string
}

interface StoredValue {
  readonly day: CalendarDate
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly ghost_reason: string | null
  readonly entered_by: string | null
  readonly entered_at: Date
  readonly way: EntryWay
}

/** The tables of this area, as Kysely knows them. */
export interface MeasureTables {
  readonly measure: OfMeasure & {
    readonly unit_id: string
    readonly name: string
    readonly definition: string
    readonly unit_of_measurement: MeasureUnit
    readonly unit_text: string
    readonly decimals: number
    readonly per: Generated<number>
    readonly chart_type: ChartType
    readonly improvement_direction: ImprovementDirection
    readonly domain: Domain
    readonly owner_person_id: string | null
    readonly source: string
    readonly frequency: Frequency
    readonly rules: RuleSetName
    readonly screen_outliers: boolean
    readonly fix_after_n_points: number | null
    readonly closed_on: CalendarDate | null
    readonly version: number
  }
  readonly measure_target: OfMeasure & { readonly starts_on: CalendarDate; readonly value: number | null }
  readonly observation: OfMeasure & StoredValue & { readonly version: number }
  readonly observation_change: OfMeasure & StoredValue & { readonly change_id: string; readonly is_removal: boolean; readonly reason: string | null; readonly changed_by: string | null; readonly changed_at: Date }
  readonly measure_rebase: OfMeasure & {
    readonly rebase_id: string
    readonly starts_on: CalendarDate
    readonly reason: string
    readonly decided_by: string | null
    readonly decided_at: Date
    readonly withdrawn_by: string | null
    readonly withdrawn_at: Date | null
    readonly withdrawn_reason: string | null
  }
  readonly measure_annotation: OfMeasure & {
    readonly annotation_id: string
    readonly day: CalendarDate
    readonly text: string
    readonly written_by: string | null
    readonly written_at: Date
  }
}

/** The tables of this area within one transaction. */
export function measureTables(transaction: Transaction<unknown>): Kysely<MeasureTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<MeasureTables>
}
