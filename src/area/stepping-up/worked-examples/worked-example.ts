import { type CalendarDate, calendarDate } from '../../../kernel/calendar-date.ts'
import type { Plan } from '../rules/answers.ts'

/** A plan that somebody could have filled in. All people and figures in it are invented. */
export interface WorkedExample {
  /** kebab-case; in the address and the name of its document. */
  readonly id: string
  readonly title: string
  /** Who it is and what happened, in two or three sentences. */
  readonly story: string
  readonly plan: Plan
}

/** The Monday on which most examples start: fixed, so that they always read the same. */
export const exampleStart: CalendarDate = fixedDay(2026, 12, 7)

/** A day by its parts. */
export function fixedDay(year: number, month: number, day: number): CalendarDate {
  const date = calendarDate(year, month, day)
  if (!date.ok) throw new Error('An example names a day that does not exist')
  return date.value
}
