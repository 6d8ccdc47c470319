import { formatCsv } from '../../../platform/files/index.ts'
import { fieldNames } from '../words/import-fields.ts'
import { importProblemWords } from '../words/import-problems.ts'
import type { ImportProblem } from './import-problem.ts'
import { shownValue } from '../../../kernel/shown-value.ts'

/**
 * Problems as comma-separated text, to be mended beside the extract: row, column, value, what is wrong, how to mend it.
 * @param problems in the order in which they are to stand
 * @returns text with a header; a value that a spreadsheet would run as a formula gets an apostrophe before it
 */
export function errorsCsv(problems: readonly ImportProblem[]): string {
  const rows = problems.map((problem) => {
    const { what, mend } = importProblemWords(problem)
    return [problem.row, problem.column ?? (problem.field === null ? '' : fieldNames[problem.field]), shownValue(problem.value), what, mend]
  })
  return formatCsv([['Row', 'Column', 'Value', 'What is wrong', 'How to mend it'], ...rows])
}
