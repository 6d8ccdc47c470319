import { formatNumber } from '../../../kernel/number-text.ts'
import { shownUpTo } from '../../../kernel/shown-value.ts'
import type { CsvFileProblem } from '../files/csv-file.ts'
import type { CsvProblem, CsvRemark } from '../rules/csv/csv-problem.ts'
import { fileWords } from './file-problems.ts'
import { frameworkProblemWords, meantWords } from './framework-problems.ts'
import { faultWords } from './text-faults.ts'

/** Why a file is no framework as a table: where, what, and how to mend it. */
export function csvFileProblemWords(problem: CsvFileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return fileWords(problem)
    case 'empty':
      return 'The file is empty. Export it again, then choose it.'
    case 'not-a-table':
      return 'The file is no table of text. Save it as CSV UTF-8, then choose it.'
    case 'not-separated':
      return `Row ${formatNumber(problem.why.row)} ${separationWords[problem.why.code]}`
    case 'csv':
      return csvProblemWords(problem.problem)
  }
}

const separationWords = {
  'quote-not-closed': 'has a quotation mark that is never closed. Close it.',
  'text-after-quote': 'has text after a closing quotation mark. Double the quotation marks within the cell.',
  'row-too-large': 'is longer than 1 million characters. Export the file again.',
} as const

function csvProblemWords(problem: CsvProblem): string {
  const place = placeWords(problem)
  switch (problem.code) {
    case 'no-header':
      return 'The first row has no headings that we know. Begin with code, kind, parent and text.'
    case 'no-rows':
      return 'There are no rows below the headings. Add one for each item.'
    case 'too-many-rows':
      return `There are more than ${formatNumber(problem.most)} rows. Leave out what is not needed.`
    case 'column-missing':
      return `There is no column ${problem.column ?? ''}. Add it.`
    case 'column-twice':
      return `The column ${problem.column ?? ''} is there twice. Delete one.`
    case 'row-too-long':
      return `${place} has ${formatNumber(problem.found)} cells for ${formatNumber(problem.expected)} headings. Put cells that hold a comma in quotation marks.`
    case 'cell-missing':
      return `${place}: the cell is empty. Fill it in.`
    case 'cell-text':
      return `${place}: the cell ${faultWords(problem.fault)}`
    case 'cell-word':
      return `${place}: we do not know “${shownUpTo(problem.value, 40)}”. ${meantWords(problem.nearest, problem.known)}`
    case 'framework':
      return problem.row === null ? frameworkProblemWords(problem.problem) : `See ${place.charAt(0).toLowerCase()}${place.slice(1)}. ${frameworkProblemWords(problem.problem)}`
  }
}

function placeWords({ row, column }: CsvProblem): string {
  const cell = row === null ? 'The table' : `Row ${formatNumber(row)}`
  return column === null ? cell : `${cell}, column ${column}`
}

/** A column that is passed over. */
export function csvRemarkWords({ heading, nearest }: CsvRemark): string {
  return `We left out the column “${shownUpTo(heading, 40)}”. ${nearest === null ? 'It is none of ours.' : `Did you mean ${nearest}?`}`
}
