import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { hourMs } from '../../kernel/durations.ts'
import { londonDay } from './london-day.ts'

/**
 * The moment in which a day begins on a clock in London.
 * @example 2026-08-07: 23:00 of 6 August by universal time, since summer time is an hour ahead
 */
export function startOfLondonDay(day: CalendarDate): Date {
  const universal = new Date(`${day}T00:00:00Z`)
  const anHourBefore = new Date(universal.getTime() - hourMs)
  return londonDay(anHourBefore) === day ? anHourBefore : universal
}
