/** The columns of a framework as a table, in the order in which they are written. */
export const columns = ['code', 'kind', 'parent', 'text', 'about', 'domain', 'aspect', 'stage', 'trends', 'form', 'goes_with'] as const
export type Column = (typeof columns)[number]

/** Without these no item is one. */
export const neededColumns: readonly Column[] = ['code', 'kind', 'text']

/** How each word of `form` is written in a table. */
export const formWords = { 'short-and-full': 'short', full: 'full' } as const

/** A row of a table, numbered as a spreadsheet numbers it: the first is row 1. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}
