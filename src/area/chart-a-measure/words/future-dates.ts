import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { ReadColumns } from '../reading/index.ts'

/** What is said of dates after today, which may be a slip in the year or a forecast; nothing where there are none. */
export function futureDateWords({ rows }: Pick<ReadColumns, 'rows'>, today: CalendarDate): readonly string[] {
  const days = [...new Set(rows.flatMap(({ date }) => (date !== null && date > today ? [date] : [])))].toSorted()
  const last = days.at(-1)
  if (last === undefined) return []
  return [days.length === 1 ? `1 date lies in the future: ${dateText(last)}. It is charted as given: check its year.` : `${formatNumber(days.length)} dates lie in the future, the last is ${dateText(last)}. They are charted as given: check their years.`]
}
