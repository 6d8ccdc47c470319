import type { LineProblem } from '../../../../kernel/line-text.ts'
import type { FrameworkProblem } from '../framework-problem.ts'
import type { Column } from './columns.ts'

/** Why a table is no framework. `row` counts as a spreadsheet does; a problem of the whole table has none, and one of a whole row no column. */
export type CsvProblem = { readonly row: number | null; readonly column: Column | null } & (
  | { readonly code: 'no-header' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'column-missing' }
  | { readonly code: 'column-twice' }
  | { readonly code: 'row-too-long'; readonly found: number; readonly expected: number }
  | { readonly code: 'cell-missing' }
  | { readonly code: 'cell-text'; readonly fault: LineProblem }
  | { readonly code: 'cell-word'; readonly value: string; readonly known: readonly string[]; readonly nearest: string | null }
  | { readonly code: 'framework'; readonly problem: FrameworkProblem }
)

/** A column that we do not know is passed over; `nearest` is what may be meant. */
export interface CsvRemark {
  readonly code: 'column-unknown'
  readonly heading: string
  readonly nearest: Column | null
}
