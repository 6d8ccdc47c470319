import { shownValue } from '../../../kernel/shown-value.ts'
import { formatCsv } from '../../../platform/files/index.ts'
import type { ReadColumns } from '../reading/index.ts'
import { cellName, cellProblemWords, columnName } from './cell-problems.ts'
import { differenceWords } from './differences.ts'

/** Every cell that cannot be read, to be mended where it comes from, and every cell that was read otherwise than typed, as comma-separated text with a header. */
export function readingCsv(read: ReadColumns): string {
  const problems = read.problems.map((problem) => {
    const { what, mend } = cellProblemWords(problem)
    return [cellName(read, problem.row, problem.column), problem.row, columnName(read.columns, problem.column), shownValue(problem.text), '', what, mend]
  })
  const differences = read.differences.flatMap(({ code, column, cells }) => cells.map(({ row, typed, read: as }) => [cellName(read, row, column), row, columnName(read.columns, column), shownValue(typed), as, differenceWords[code], '']))
  return formatCsv([['Cell', 'Row', 'Column', 'What stands there', 'Read as', 'What to know', 'How to mend it'], ...problems, ...differences])
}
