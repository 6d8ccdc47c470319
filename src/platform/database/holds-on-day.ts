import { type RawBuilder, sql } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'

/** Whether a row with the columns starts_on (inclusive) and ends_on (exclusive; null while it goes on) holds on a day. @param table its name or alias in the query */
export function holdsOnDay(table: string, day: CalendarDate): RawBuilder<boolean> {
  const [starts, ends] = [sql.ref(`${table}.starts_on`), sql.ref(`${table}.ends_on`)]
  return sql<boolean>`(${starts} <= ${day} and (${ends} is null or ${ends} > ${day}))`
}
