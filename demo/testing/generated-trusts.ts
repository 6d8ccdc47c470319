import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import { aDay } from '../../src/kernel/testing/a-day.ts'
import { type DemonstrationTrust, demonstrationTrust } from '../index.ts'

/** The trust as of the day on which most tests look. */
export const today = aDay('2026-11-26')

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
