import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { CycleAct, DataKind, IdeaState, ImprovementState, MeasurePart, PredictionOutcome } from './records.ts'
import type { Domain } from '../../kernel/vocabulary.ts'

interface OfTenant {
  readonly tenant_id: string
}

interface OfImprovement extends OfTenant {
  readonly improvement_id: string
}

/** The tables of this area, as Kysely knows them. */
export interface ImprovementTables {
  readonly improvement: OfImprovement & {
    readonly unit_id: string
    readonly title: string
    readonly why: string
    readonly aim_what: string
    readonly aim_for_whom: string
    readonly aim_measure_id: string | null
    readonly aim_from: number | null
    readonly aim_to: number | null
    readonly aim_by: CalendarDate | null
    readonly state: ImprovementState
    readonly started_on: CalendarDate | null
    readonly ended_on: CalendarDate | null
    readonly ending: string
    readonly next_steps: string
    readonly version: number
  }
  readonly improvement_member: OfImprovement & {
    readonly person_id: string
    readonly part: 'lead' | 'member'
    readonly learning: string
    readonly learning_domain: Domain | null
    readonly joined_on: CalendarDate
    readonly left_on: CalendarDate | null
  }
  readonly improvement_measure: OfImprovement & { readonly measure_id: string; readonly part: MeasurePart }
  readonly driver: OfImprovement & { readonly driver_id: string; readonly parent_id: string | null; readonly text: string; readonly place: number }
  readonly change_idea: OfImprovement & {
    readonly idea_id: string
    readonly driver_id: string | null
    readonly text: string
    readonly state: IdeaState
    readonly place: number
    readonly version: number
  }
  readonly pdsa_cycle: OfTenant & {
    readonly cycle_id: string
    readonly idea_id: string
    readonly number: number
    readonly plan: string
    readonly prediction: string
    readonly measure_id: string | null
    readonly starts_on: CalendarDate | null
    readonly ends_on: CalendarDate | null
    readonly did: string
    readonly studied: string
    readonly outcome: PredictionOutcome | null
    readonly act: CycleAct | null
    readonly act_text: string
    readonly version: number
  }
  readonly change_question: OfImprovement & {
    readonly question_id: string
    readonly measure_id: string
    readonly baseline_from: CalendarDate
    readonly change_on: CalendarDate
    readonly data_kind: DataKind
    readonly hoped_shift: number
    readonly registered_by: string | null
    readonly registered_at: Date
    readonly withdrawn_at: Date | null
    readonly withdrawn_reason: string | null
  }
}

/** The tables of this area within one transaction. */
export function improvementTables(transaction: Transaction<unknown>): Kysely<ImprovementTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<ImprovementTables>
}
