import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { readDate } from './date-forms.ts'
import { readNumberCell } from './number-forms.ts'

/** A day that was typed alone: as in a column, the day before the month; null for what is none. */
export function readDay(text: string): CalendarDate | null {
  const cell = readDate(text, false)
  if (cell.kind === 'date') return cell.date
  if (cell.kind === 'two-orders') return cell.dayFirst
  return cell.kind === 'two-quarters' ? cell.financial : null
}

/** A number that was typed alone, with signs around it; undefined for what is none. */
export function readSingleNumber(text: string): number | undefined {
  const cell = readNumberCell(text)
  return cell.kind === 'number' && !cell.notes.includes('brackets') ? (cell.point ?? undefined) : undefined
}
