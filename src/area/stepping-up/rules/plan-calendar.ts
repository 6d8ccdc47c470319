import { type CalendarDate, addDays, weekdayOf } from '../../../kernel/calendar-date.ts'
import type { Answers } from './answers.ts'
import type { StageId, TimelineStage } from './timeline.ts'

/** A day of a plan that belongs into a calendar. */
export type PlanDay =
  | { readonly kind: 'stage'; readonly stage: StageId; readonly date: CalendarDate; readonly taskCount: number }
  /** Time to talk about what comes after a known end. */
  | { readonly kind: 'talk'; readonly date: CalendarDate }

const talkDaysBeforeEnd = 28

/** The days of a plan: each stage that has one, none after a known end; and when an end is known, the working day 28 days or a little more before it, unless that is no later than the start. */
export function planDays({ start, end }: Pick<Answers, 'start' | 'end'>, stages: readonly TimelineStage[]): readonly PlanDay[] {
  const days = stages.flatMap(({ stage, date, tasks }): readonly PlanDay[] => (date === null || (end !== null && date > end) ? [] : [{ kind: 'stage', stage, date, taskCount: tasks.length }]))
  const talk = end === null ? null : workingDayTo(addDays(end, -talkDaysBeforeEnd))
  return talk === null || talk <= start ? days : [...days, { kind: 'talk', date: talk }]
}

/** The day itself, or the Friday before a weekend. */
function workingDayTo(date: CalendarDate): CalendarDate {
  return weekdayOf(date) >= 6 ? workingDayTo(addDays(date, -1)) : date
}
