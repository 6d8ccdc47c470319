import type { LineProblem } from '../../../../kernel/line-text.ts'

/** What is wrong with a table as a whole. */
export type HeadProblem =
  | { readonly code: 'no-header' | 'no-rows' | 'column-missing' | 'column-twice' }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'row-too-long'; readonly found: number; readonly expected: number }

/** What is wrong with a cell by itself. */
export type CellProblem =
  | { readonly code: 'cell-missing' }
  | { readonly code: 'cell-text'; readonly fault: LineProblem }
  | { readonly code: 'cell-word'; readonly value: string; readonly known: readonly string[]; readonly nearest: string | null }
  | { readonly code: 'cell-number' | 'cell-pounds' | 'cell-day' | 'cell-build'; readonly value: string }

/** A problem with its place. `row` counts as a spreadsheet does; a problem of the whole table has none, and one of a whole row no column. */
export type TableProblem<Column extends string, More = never> = { readonly row: number | null; readonly column: Column | null } & (HeadProblem | CellProblem | More)
