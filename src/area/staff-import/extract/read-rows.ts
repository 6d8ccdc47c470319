import type { ExtractRow, ReadRows, RefusedRow } from './extract-row.ts'
import { fields } from './fields.ts'
import type { Field, Mapping } from './fields.ts'
import type { ImportProblem, RowWarning } from './import-problem.ts'
import { parseRow } from './parse-row.ts'
import type { RowForm } from './parse-row.ts'
import type { ExtractTable } from './read-extract.ts'

/**
 * Reads every row of a table.
 * @param table from `readExtract`
 * @param mapping for which `checkMapping` finds nothing; of two columns for one field only the first would be read
 * @returns the rows without problems, and every problem and warning of the others by cell
 */
export function readRows(table: ExtractTable, mapping: Mapping): ReadRows {
  const form = formOf(table, mapping)
  const rows: ExtractRow[] = []
  const refused: RefusedRow[] = []
  const problems: ImportProblem[] = []
  const warnings: RowWarning[] = []
  for (const tableRow of table.rows) {
    const result = parseRow(tableRow, form)
    if (result.ok) {
      rows.push(result.value.row)
      warnings.push(...result.value.warnings)
    } else {
      refused.push(result.error.refused)
      problems.push(...result.error.problems)
    }
  }
  return { rows, refused, problems, warnings: [...warnings, ...shorterNumbers(rows, form)], headings: form.headings }
}

function formOf(table: ExtractTable, mapping: Mapping): RowForm {
  const columns = fields.flatMap((field) => {
    const column = mapping.indexOf(field)
    return column === -1 ? [] : [[field, column] as const]
  })
  const headings = new Map<Field, string>(columns.map(([field, column]) => [field, table.headings[column] ?? '']))
  return { columnOf: new Map(columns), headings, columns: Math.max(table.headings.length, mapping.length), source: table.source }
}

/** Fewer numbers than these do not show what length is usual. */
const fewestToCompare = 5
/** From this share on, the most frequent length is taken for the length that all should have. */
const usualShare = 0.9

/** Spreadsheets take the zeros before a number away; the number is then shorter than the others. */
function shorterNumbers(rows: readonly ExtractRow[], form: RowForm): readonly RowWarning[] {
  const numbers = rows.filter(({ employeeNumber }) => /^\d+$/u.test(employeeNumber))
  const byLength = Map.groupBy(numbers, ({ employeeNumber }) => employeeNumber.length)
  const [usual] = [...byLength].toSorted(([, one], [, other]) => other.length - one.length)
  if (usual === undefined || numbers.length < fewestToCompare || usual[1].length < usualShare * numbers.length) return []
  const field = form.columnOf.has('employeeNumber') ? 'employeeNumber' : 'assignmentNumber'
  return numbers
    .filter(({ employeeNumber }) => employeeNumber.length < usual[0])
    .map(({ row, employeeNumber }) => ({ code: 'number-shorter', row, field, column: form.headings.get(field) ?? null, value: employeeNumber }))
}
