import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { longestTitle, longestUnitName } from '../../organisation/index.ts'
import { longestName } from '../../people/index.ts'
import { extractDate } from './extract-date.ts'
import { unitLevels } from './fields.ts'
import type { Field } from './fields.ts'
import type { CellFault } from './import-problem.ts'

export type CellProblem = CellFault | 'cell-too-long'

/** Characters of one cell whatever it holds. */
const longestCell = 1_000

const longestByField: Partial<Readonly<Record<Field, number>>> = { positionTitle: longestTitle, givenName: longestName, familyName: longestName }

/** Characters of a field, as the organisation keeps it. */
export function longestOf(field: Field): number {
  if (unitLevels.some((level) => level === field)) return longestUnitName
  return longestByField[field] ?? longestCell
}

/**
 * A day of a cell.
 * @returns null when the cell is empty or says "no end"
 */
export function checkDate(text: string, source: 'text' | 'workbook'): Result<CalendarDate | null, CellProblem> {
  return text === '' ? success(null) : extractDate(text, source)
}
