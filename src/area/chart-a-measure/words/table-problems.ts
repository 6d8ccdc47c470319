import { formatNumber } from '../../../kernel/number-text.ts'
import type { TableProblem } from '../reading/index.ts'

/** What is wrong, and how to mend it. */
export interface WhatAndMend {
  readonly what: string
  readonly mend: string
}

/** Why what was pasted or chosen is no table, in words. */
export function tableProblemWords(problem: TableProblem): WhatAndMend {
  switch (problem.code) {
    case 'nothing-there':
      return { what: 'There are no figures yet.', mend: 'Paste a column of numbers, or choose a file.' }
    case 'no-numbers':
      return { what: 'There is no column of numbers.', mend: 'Paste the numbers beside their dates, or alone.' }
    case 'wrong-type':
      return { what: 'We cannot read this as a table.', mend: 'Save it as CSV or as an Excel workbook (.xlsx), or copy the cells and paste them.' }
    case 'old-workbook':
      return { what: 'This is an old Excel workbook (.xls).', mend: 'Open it and save it as .xlsx, or copy the cells and paste them.' }
    case 'password-protected':
      return { what: 'The file is protected by a password.', mend: 'Open it, copy the cells and paste them.' }
    case 'workbook-damaged':
      return { what: 'The workbook is cut off or damaged.', mend: 'Save it again, or copy the cells and paste them.' }
    case 'unpacks-too-large':
      return { what: 'The workbook holds too much to be read here.', mend: 'Copy the columns that you need and paste them.' }
    case 'dates-from-1904':
      return { what: 'The workbook counts its dates from 1904.', mend: 'Copy the cells and paste them: then the dates are right.' }
    case 'quote-not-closed':
      return { what: `A quotation mark in row ${problem.row} is never closed.`, mend: 'Take it away, or close it at the end of the cell.' }
    case 'text-after-quote':
      return { what: `In row ${problem.row}, text follows a closing quotation mark.`, mend: 'Double the quotation marks within the cell, or take them away.' }
    case 'row-too-large':
      return { what: `Row ${problem.row} is longer than 1 million characters.`, mend: 'Copy the columns that you need and paste them.' }
    case 'too-many-rows':
      return { what: `There are more than ${formatNumber(problem.most)} rows.`, mend: 'Leave out rows that the chart does not need, or add them up by day, week or month.' }
    case 'too-many-columns':
      return { what: `Row ${problem.row} has more than ${problem.most} columns.`, mend: 'Copy the columns that you need and paste them.' }
  }
}
