import { type CalendarDate, addDays, weekdayOf } from '../../src/kernel/calendar-date.ts'
import type { ToldWeeks, WeekTap } from '../../src/area/role-charter/records.ts'
import { sampleIds } from '../sample-ids.ts'

/** Direct care, management, leadership; the latest first. */
const told: readonly (readonly [WeekTap, WeekTap, WeekTap])[] = [
  ['more', 'less', 'less'],
  ['more', 'less', 'as-agreed'],
  ['as-agreed', 'as-agreed', 'as-agreed'],
  ['more', 'less', 'less'],
  ['more', 'as-agreed', 'less'],
]

/** Where the weeks of the ward manager went: gaps in the rota took her management days. The week that is asked about now is not told yet. */
export function toldWeeks(today: CalendarDate): readonly ToldWeeks[] {
  const monday = addDays(today, 1 - weekdayOf(today))
  return [{ personId: sampleIds.person, weeks: told.map(([care, management, leadership], place) => ({ startsOn: addDays(monday, -14 - 7 * place), care, management, leadership })) }]
}
