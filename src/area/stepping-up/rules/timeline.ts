import { type CalendarDate, addDays, weekdayOf } from '../../../kernel/calendar-date.ts'
import type { SourceId } from '../../evidence/index.ts'
import type { Answers } from './answers.ts'

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

/** The day of each stage. The end has none: the starter does not ask for it. */
export type StageDates = Readonly<Record<Exclude<StageId, 'end'>, CalendarDate>> & { readonly end: null }

/**
 * The day of each stage, always from Monday to Friday. Public holidays are not known here.
 * @param answers of which only `start` is read
 * @returns before: the last working day earlier than the start; the others: the start and 7, 30 and 100 days later, a weekend moved to the Monday after it
 * @example start Monday 3 August 2026: before is Friday 31 July, day 30 is Wednesday 2 September, day 100 is Wednesday 11 November
 */
export function stageDates(answers: Pick<Answers, 'start'>): StageDates {
  return {
    before: workingDayBefore(answers.start),
    'day-1': workingDayFrom(answers.start),
    'week-1': workingDayFrom(addDays(answers.start, 7)),
    'day-30': workingDayFrom(addDays(answers.start, 30)),
    'day-100': workingDayFrom(addDays(answers.start, 100)),
    end: null,
  }
}

function workingDayFrom(date: CalendarDate): CalendarDate {
  return isWeekend(date) ? workingDayFrom(addDays(date, 1)) : date
}

function workingDayBefore(date: CalendarDate): CalendarDate {
  const dayBefore = addDays(date, -1)
  return isWeekend(dayBefore) ? workingDayBefore(dayBefore) : dayBefore
}

function isWeekend(date: CalendarDate): boolean {
  return weekdayOf(date) >= 6
}
