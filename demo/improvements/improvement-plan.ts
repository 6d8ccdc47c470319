import type { CycleAct, DataKind, IdeaState, ImprovementState, MeasurePart, PredictionOutcome } from '../../src/area/improvement/records.ts'
import type { Domain } from '../../src/kernel/vocabulary.ts'

/** An improvement as planned. Days are counted back from today; measures are named by their key. */
export interface ImprovementPlan {
  readonly key: string
  readonly unit: string
  readonly title: string
  readonly why: string
  readonly state: ImprovementState
  readonly aim: AimPlan
  readonly startedAgo: number | null
  readonly endedAgo: number | null
  readonly ending: string
  readonly nextSteps: string
  readonly measures: readonly { readonly key: string; readonly part: MeasurePart }[]
  /** Those who work on it, counted through the people of the unit, who lead it first. */
  readonly people: readonly MemberPlan[]
  readonly drivers: readonly DriverPlan[]
  readonly questions: readonly QuestionPlan[]
}

export interface AimPlan {
  readonly what: string
  readonly forWhom: string
  readonly measure: string | null
  readonly from: number | null
  readonly to: number | null
  /** Days after today; below 0, before it. */
  readonly byIn: number | null
}

export interface MemberPlan {
  readonly place: number
  readonly part: 'lead' | 'member'
  readonly learning: string
  readonly domain: Domain | null
}

export interface DriverPlan {
  readonly text: string
  readonly ideas?: readonly IdeaPlan[]
  readonly below?: readonly DriverPlan[]
}

export interface IdeaPlan {
  readonly text: string
  readonly state: IdeaState
  readonly cycles: readonly CyclePlan[]
}

/** A cycle; what is not written yet is left out. */
export interface CyclePlan {
  readonly plan: string
  readonly prediction: string
  readonly measure?: string
  readonly startedAgo: number
  /** Below 0 when it ends after today. */
  readonly endsAgo: number
  readonly did?: string
  readonly studied?: string
  readonly outcome?: PredictionOutcome
  readonly act?: CycleAct
  readonly actText?: string
}

/** What is asked of a measure: the new way begins with the point so many before the last one. */
export interface QuestionPlan {
  readonly measure: string
  readonly ago: number
  readonly kind: DataKind
  readonly hopedShift: number
  readonly withdrawn?: { readonly ago: number; readonly reason: string }
}
