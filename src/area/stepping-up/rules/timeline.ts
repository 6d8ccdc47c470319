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
  /** Null for the end when it is not known. */
  readonly date: CalendarDate | null
  readonly tasks: readonly TimelineTask[]
}

/** The day of each stage; the end has one when it is known. */
type StageDates = Readonly<Record<Exclude<StageId, 'end'>, CalendarDate>> & { readonly end: CalendarDate | null }

/**
 * The day of each stage. The start is day 1 and is never moved, nor is a known end. For somebody who prepares, the start is the day on which she begins to prepare.
 * @param answers of which only `start` and `end` are read
 * @returns before: the last working day earlier than the start; week 1: the end of it, 4 days later; day 30 and day 100: 29 and 99 days later.
 *   Week 1, day 30 and day 100 move to the next working day. Working days are Monday to Friday without 25 and 26 December and 1 January; other holidays are not known here.
 * @example start Monday 3 August 2026: before is Friday 31 July, week 1 ends on Friday 7 August, day 30 is Tuesday 1 September, day 100 is Tuesday 10 November
 */
export function stageDates({ start, end }: Pick<Answers, 'start' | 'end'>): StageDates {
  return {
    before: workingDayBefore(start),
    'day-1': start,
    'week-1': workingDayFrom(addDays(start, 4)),
    'day-30': workingDayFrom(addDays(start, 29)),
    'day-100': workingDayFrom(addDays(start, 99)),
    end,
  }
}

function workingDayFrom(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1))
}

function workingDayBefore(date: CalendarDate): CalendarDate {
  const dayBefore = addDays(date, -1)
  return isWorkingDay(dayBefore) ? dayBefore : workingDayBefore(dayBefore)
}

/** Months and days of the public holidays that all four countries have on a fixed day. */
const closedDays: ReadonlySet<string> = new Set(['12-25', '12-26', '01-01'])

function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && !closedDays.has(date.slice('yyyy-'.length))
}
