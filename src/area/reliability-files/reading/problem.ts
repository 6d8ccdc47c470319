/** What the file calls its columns. */
export const columnNames = ['round', 'person', 'rater', 'group', 'item', 'score'] as const
export type ColumnName = (typeof columnNames)[number]

/** Who may rate somebody. */
export const raterGroups = ['self', 'manager', 'peer', 'report', 'other'] as const
export type RaterGroup = (typeof raterGroups)[number]

/** The least and the most of a scale. */
export interface Scale {
  readonly least: number
  readonly most: number
}

/** What is wrong with a row, or with the whole. `line` counts from 1. */
export type RatingProblem =
  | { readonly code: 'empty' | 'no-answers' }
  | { readonly code: 'no-column'; readonly column: ColumnName }
  | { readonly code: 'column-twice'; readonly column: ColumnName }
  | { readonly code: 'bad-csv'; readonly line: number; readonly reason: 'quote-not-closed' | 'text-after-quote' | 'row-too-large' }
  | { readonly code: 'cell-missing' | 'cell-too-long'; readonly line: number; readonly column: ColumnName }
  | { readonly code: 'unknown-group'; readonly line: number; readonly text: string }
  | { readonly code: 'not-a-number'; readonly line: number; readonly text: string }
  | { readonly code: 'off-scale'; readonly line: number; readonly text: string; readonly scale: Scale }
  | { readonly code: 'rater-in-two-groups'; readonly line: number; readonly rater: string; readonly person: string; readonly groups: readonly [RaterGroup, RaterGroup] }
  | { readonly code: 'too-many-items'; readonly line: number; readonly most: number }
  | { readonly code: 'answer-twice'; readonly person: string; readonly round: string; readonly rater: string; readonly item: string }

/** Problems that are told; of more only the number. */
export const problemsTold = 50

/** The first problems and how many there are. */
export interface Problems {
  readonly first: readonly RatingProblem[]
  readonly count: number
}
