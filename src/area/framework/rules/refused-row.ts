import type { FrameworkFileProblem } from '../files/framework-file.ts'

/** Where in a file a problem is. */
export interface RefusedPlace {
  /** The row of a table as a spreadsheet counts it, or the number of the item in a file of CASE, from 1; null for the whole file. */
  readonly row: number | null
  /** The column of a table, or the path within the item or the file of CASE; null for a whole row. */
  readonly column: string | null
}

/** Where a problem of a file is, as a receipt names it. */
export function refusedPlace(found: FrameworkFileProblem): RefusedPlace {
  if (found.kind === 'csv') return found.problem.code === 'csv' ? { row: found.problem.problem.row, column: found.problem.problem.column } : { row: found.problem.code === 'not-separated' ? found.problem.why.row : null, column: null }
  if (found.problem.code !== 'case') return { row: null, column: null }
  const { at } = found.problem.problem
  const [, index, within] = /^(?:CFPackage\.)?CFItems\[(\d+)\]\.?(.*)$/u.exec(at) ?? []
  return index === undefined ? { row: null, column: orNull(at) } : { row: Number(index) + 1, column: orNull(within ?? '') }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
