import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../kernel/calendar-date.ts'
import { type Result, failure } from '../../../kernel/result.ts'

/** A day in three fields, as it was typed. */
export interface TypedDay {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** Why a typed day cannot be taken. */
export type DayProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-such-day' }
  | { readonly code: 'out-of-range'; readonly earliest: CalendarDate; readonly latest: CalendarDate }

/** Days on which an organisation may change: from 20 years back to a year ahead, so that a year mistyped is told. */
export function changeDays(today: CalendarDate): { readonly earliest: CalendarDate; readonly latest: CalendarDate } {
  return { earliest: addDays(today, -20 * 365), latest: addDays(today, 365) }
}

/**
 * A day as a person typed it.
 * @param range earliest and latest day, both inclusive
 * @error empty when nothing was typed; no-such-day; out-of-range
 */
export function readDay({ day, month, year }: TypedDay, { earliest, latest }: { readonly earliest: CalendarDate; readonly latest: CalendarDate }): Result<CalendarDate, DayProblem> {
  const typed = [year, month, day].map((part) => part.trim())
  if (typed.every((part) => part === '')) return failure({ code: 'empty' })
  if (!typed.every((part) => /^\d{1,4}$/.test(part))) return failure({ code: 'no-such-day' })
  const date = calendarDate(Number(typed[0]), Number(typed[1]), Number(typed[2]))
  if (!date.ok) return failure({ code: 'no-such-day' })
  return date.value < earliest || date.value > latest ? failure({ code: 'out-of-range', earliest, latest }) : date
}

/** A day as its three fields show it. */
export function typedOf(date: CalendarDate): TypedDay {
  const { year, month, day } = partsOf(date)
  return { day: String(day), month: String(month), year: String(year) }
}
