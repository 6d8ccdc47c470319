import { shownValue } from '../../../kernel/shown-value.ts'
import { columnLetters } from '../../../platform/files/index.ts'
import type { CellProblem, FoundColumn, ReadColumns } from '../reading/index.ts'
import type { WhatAndMend } from './table-problems.ts'

/** What a column is called: its heading, or its letter as a spreadsheet has it when it has none. */
export function columnName(columns: readonly FoundColumn[], column: number): string {
  const heading = columns[column]?.heading ?? ''
  return heading === '' ? `Column ${columnLetters(column)}` : shownValue(heading)
}

/**
 * The cell as a spreadsheet calls it.
 * @example row 7 of the second column: B7; of a table that lies on its side: G2
 */
export function cellName({ isAcross }: Pick<ReadColumns, 'isAcross'>, row: number, column: number): string {
  return isAcross ? `${columnLetters(row - 1)}${column + 1}` : `${columnLetters(column)}${row}`
}

/** What is wrong with a cell and how to mend it. The cell itself is named beside it. */
export function cellProblemWords({ code, text }: CellProblem): WhatAndMend {
  const quoted = `“${shownValue(text)}”`
  switch (code) {
    case 'date-missing':
      return { what: 'There is a value, but no date.', mend: 'Enter the date, or leave the row out.' }
    case 'not-a-date':
      return { what: `${quoted} is not a date that we can read.`, mend: 'Write it like 2025-03-31, 31/03/2025 or Mar 2025.' }
    case 'not-on-calendar':
      return { what: `No calendar has the day ${quoted}.`, mend: 'Check the day and the month.' }
    case 'date-without-year':
      return { what: `${quoted} has no year.`, mend: 'Add the year, like 25 Mar 2025.' }
    case 'total-row':
      return { what: `${quoted} looks like a total, not a point in time.`, mend: 'Leave the row out.' }
    case 'not-a-number':
      return { what: `${quoted} is not a number.`, mend: 'Enter the number alone, or leave the cell empty when there is none.' }
    case 'time-of-day':
      return { what: `${quoted} is a time.`, mend: 'Enter it as a number of minutes or hours, like 90 or 1.5.' }
    case 'zero-word':
      return { what: `${quoted} can mean 0 or no value.`, mend: 'Enter 0, or leave the cell empty when there is no value.' }
    case 'error-cell':
      return { what: `${quoted} is an error of the spreadsheet.`, mend: 'Mend the formula, or leave the cell empty.' }
    case 'number-too-large':
      return { what: `${quoted} is too large.`, mend: 'Use a larger unit, such as thousands.' }
    case 'facet-missing':
      return { what: 'The name of the series is missing.', mend: 'Enter the name, or leave the row out.' }
    case 'row-longer':
      return { what: `The row has more cells than there are headings: ${quoted}.`, mend: 'Take away the comma within the number, or paste from the spreadsheet itself.' }
  }
}
