import { partsOf } from '../../../kernel/calendar-date.ts'
import { monthText } from '../../../kernel/month-text.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { SeriesToChart } from './series.ts'

/** Points on the first of their months are called by the month; those without a date by their number. */
export function namesOf({ points }: SeriesToChart): readonly string[] {
  const areMonths = points.length > 1 && points.every(({ date }) => date !== null && partsOf(date).day === 1)
  return points.map(({ date, label }, index) => {
    if (label !== undefined) return label
    if (date === null) return String(index + 1)
    const { year, month } = partsOf(date)
    return areMonths ? monthText(year, month) : dateText(date)
  })
}
