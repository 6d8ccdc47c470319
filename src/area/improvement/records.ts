import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Domain } from '../../kernel/vocabulary.ts'

/** How far an improvement is. */
const improvementStates = ['planning', 'running', 'finished', 'stopped'] as const
export type ImprovementState = (typeof improvementStates)[number]

/** What a measure is for in an improvement: what should change, what we do differently, what must not get worse. */
export const measureParts = ['outcome', 'process', 'balancing'] as const
export type MeasurePart = (typeof measureParts)[number]

export const ideaStates = ['idea', 'testing', 'adopted', 'abandoned'] as const
export type IdeaState = (typeof ideaStates)[number]

/** What of a cycle is to be written next: told by what is written, never set. */
export type CycleStage = 'do' | 'study' | 'act' | 'closed'

/** Did it go as predicted? */
export const predictionOutcomes = ['as-predicted', 'partly', 'not-as-predicted'] as const
export type PredictionOutcome = (typeof predictionOutcomes)[number]

/** What a cycle ends with. */
export const cycleActs = ['adopt', 'adapt', 'abandon'] as const
export type CycleAct = (typeof cycleActs)[number]

/** What the data of a measure are like, for the question "did it change?". */
export const dataKinds = ['measurement', 'count', 'percentage', 'time-between'] as const
export type DataKind = (typeof dataKinds)[number]

/** Something that a team wants to make better, and how it goes about it. */
export interface Improvement {
  readonly improvementId: string
  readonly unitId: string
  readonly title: string
  /** Why it matters, to whom. */
  readonly why: string
  readonly aim: Aim
  readonly state: ImprovementState
  readonly startedOn: CalendarDate | null
  readonly endedOn: CalendarDate | null
  /** What was learnt, written when it ends. */
  readonly ending: string
  /** What the unit does next, written when it ends. */
  readonly nextSteps: string
  readonly version: number
}

/** How much, by when, for whom. What is not decided yet is empty. */
export interface Aim {
  readonly what: string
  readonly forWhom: string
  readonly measureId: string | null
  readonly from: number | null
  readonly to: number | null
  readonly by: CalendarDate | null
}

/** Somebody who works on it. What they want to learn is written by themselves. */
export interface Member {
  readonly personId: string
  readonly part: 'lead' | 'member'
  readonly learning: string
  readonly learningDomain: Domain | null
  readonly joinedOn: CalendarDate
  readonly leftOn: CalendarDate | null
}

/** What moves the aim; a driver below another helps to move that one. */
export interface Driver {
  readonly driverId: string
  readonly parentId: string | null
  readonly text: string
  readonly place: number
}

export interface ChangeIdea {
  readonly ideaId: string
  readonly driverId: string | null
  readonly text: string
  readonly state: IdeaState
  readonly place: number
  readonly version: number
}

/** One plan, do, study, act. A prediction cannot be changed once something was done. */
export interface Cycle {
  readonly cycleId: string
  readonly ideaId: string
  readonly number: number
  readonly plan: string
  readonly prediction: string
  readonly measureId: string | null
  readonly startsOn: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly did: string
  readonly studied: string
  readonly outcome: PredictionOutcome | null
  readonly act: CycleAct | null
  readonly actText: string
  readonly version: number
}

/** What is asked of a measure, registered before the data that answer it. It is never changed: a new one takes its place, and the old one stays on record. */
export interface RegisteredQuestion {
  readonly questionId: string
  readonly measureId: string
  readonly baselineFrom: CalendarDate
  /** The first day of the new way of working. */
  readonly changeOn: CalendarDate
  readonly dataKind: DataKind
  /** The shift hoped for, in the unit of the measure, above 0 towards improvement. */
  readonly hopedShift: number
  readonly registeredBy: string | null
  readonly registeredAt: Date
  readonly withdrawn: { readonly at: Date; readonly reason: string } | null
}
