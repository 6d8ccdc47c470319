import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'

export interface Day {
  /** Start of the financial year, which begins in April. */
  readonly year: number
  /** yyyy-mm */
  readonly month: string
}

/** No figure of this project is older, and none can be younger. */
export const firstYear = 1990
export const lastYear = 2100

/**
 * A day as publishers write it: dd/mm/yyyy or yyyy-mm-dd.
 * @error no-date when it has another form, or no calendar has the day (31 February)
 * @error date-out-of-range when its year is before 1990 or after 2100
 * @example '31/03/2024' is of the financial year 2023 and the month 2024-03
 */
export function readDay(text: string): Result<Day, 'no-date' | 'date-out-of-range'> {
  const british = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)
  const iso = british === null ? text : `${british[3]}-${british[2]}-${british[1]}`
  if (!isCalendarDay(iso)) return failure('no-date')
  const year = Number(iso.slice(0, 4))
  if (year < firstYear || year > lastYear) return failure('date-out-of-range')
  return success({ year: Number(iso.slice(5, 7)) >= 4 ? year : year - 1, month: iso.slice(0, 7) })
}

/** A day that does not exist runs over into the next month, and so comes back as another text. */
function isCalendarDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
