import { type CalendarDate, addDays, calendarDate, partsOf } from '../../../kernel/calendar-date.ts'
import type { CatalogueEntry } from './entry.ts'

/**
 * Was an entry read, or what an organisation offers checked, more than 12 months ago? A shipped entry without a source, ours by judgement, copies nothing that could have changed: it is never stale.
 * @param today a day of the calendar, without time or zone
 * @returns false on the same day of the next year, true from the day after; for 29 February the last day is 28 February
 * @example read on 31 July 2026: false on 31 July 2027, true on 1 August 2027
 */
export function isStale(entry: Pick<CatalogueEntry, 'origin' | 'source' | 'readOn'>, today: CalendarDate): boolean {
  return (entry.source !== null || entry.origin === 'organisation') && today > lastGoodDay(entry.readOn)
}

/** The last day on which what was read then is taken as it is. */
export function lastGoodDay(readOn: CalendarDate): CalendarDate {
  const { year, month, day } = partsOf(readOn)
  const sameDay = calendarDate(year + 1, month, day)
  if (sameDay.ok) return sameDay.value
  // Only 29 February, and a year after the last of the calendar, have no such day: 365 days after the first is 28 February.
  return addDays(readOn, 365)
}
