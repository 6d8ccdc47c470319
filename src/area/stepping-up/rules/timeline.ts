import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { SourceId } from '../../evidence/index.ts'

export const stages = ['before', 'day-1', 'week-1', 'day-30', 'day-100', 'end'] as const
export type StageId = (typeof stages)[number]

/** One thing to do at a stage. */
export interface TimelineTask {
  /** Unique over all stages and kept for ever: ticks in saved files name it. */
  readonly id: string
  readonly text: string
  /** Why, in one sentence. */
  readonly why: string
  readonly sources: readonly SourceId[]
}

/** One stage of the timeline with its day. */
export interface TimelineStage {
  readonly stage: StageId
  /** Null for the end when no end is known. */
  readonly date: CalendarDate | null
  readonly tasks: readonly TimelineTask[]
}
