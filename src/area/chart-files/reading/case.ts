import type { ChartRow, ChartRowsOptions, OtherChartInput, OtherChartOptions } from '../../../engine/spc/index.ts'

/** What one line of a file asks for. */
export type ChartCase =
  | { readonly kind: 'xmr'; readonly rows: readonly ChartRow[]; readonly options: ChartRowsOptions }
  | { readonly kind: 'other'; readonly input: OtherChartInput; readonly options: OtherChartOptions }

/** Why a line cannot be read; rows are counted from 1. */
export type ReadingProblem =
  | { readonly code: 'not-json' | 'not-an-object' | 'input-not-an-object' | 'options-not-an-object' }
  | { readonly code: 'column-not-a-list'; readonly column: string }
  | { readonly code: 'columns-differ'; readonly column: string; readonly length: number; readonly expected: number }
  | { readonly code: 'cell-not-a-number' | 'cell-not-text'; readonly column: string; readonly row: number }
  | { readonly code: 'option-not-one-of'; readonly option: string; readonly allowed: readonly string[] }
  | { readonly code: 'option-not-valid'; readonly option: OptionWithForm }

/** Options whose form takes a sentence to explain. */
export type OptionWithForm = 'screen_outliers' | 'fix_after_n_points' | 'shift_length' | 'trend_length' | 'rebase' | 'target' | 'freeze' | 'part'
