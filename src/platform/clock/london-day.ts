import { type CalendarDate, parseCalendarDate } from '../../kernel/calendar-date.ts'

const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/**
 * The day that a calendar on a wall in London shows.
 * @param now any moment from 1900 to 2199
 * @example 23:30 of 6 August 2026 by universal time: 2026-08-07, since summer time is an hour ahead
 */
export function londonDay(now: Date): CalendarDate {
  const [day = '', month = '', year = ''] = parts.format(now).split('/')
  const date = parseCalendarDate(`${year}-${month}-${day}`)
  if (!date.ok) throw new Error('The clock shows a day that no calendar of ours has')
  return date.value
}
