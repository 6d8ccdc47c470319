import { type CalendarDate, parseCalendarDate } from '../../src/kernel/calendar-date.ts'
import { type DemonstrationTrust, demonstrationTrust } from '../index.ts'

/** A day from text that is known to be one. */
export function knownDay(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (!parsed.ok) throw new Error(`${text} is no day`)
  return parsed.value
}

/** The trust as of the day on which most tests look. */
export const today = knownDay('2026-11-26')

const made = new Map<string, DemonstrationTrust>()

/** A trust, made once for each seed and day. */
export function aTrust(seed = 1, day: CalendarDate = today): DemonstrationTrust {
  const key = `${seed} ${day}`
  const trust = made.get(key) ?? demonstrationTrust({ seed, today: day })
  made.set(key, trust)
  return trust
}

/** Records in groups by a key. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  return Map.groupBy(items, keyOf)
}
