/** Why a file cannot be read as a table at all; `row` counts as a spreadsheet does. */
export type FileProblem =
  | { readonly code: 'file-empty' }
  | { readonly code: 'wrong-type'; readonly fileName: string }
  | { readonly code: 'old-workbook' }
  | { readonly code: 'password-protected' }
  | { readonly code: 'workbook-damaged' }
  | { readonly code: 'unpacks-too-large' }
  | { readonly code: 'too-many-parts'; readonly most: number }
  | { readonly code: 'dates-from-1904' }
  | { readonly code: 'quote-not-closed'; readonly row: number }
  | { readonly code: 'text-after-quote'; readonly row: number }
  | { readonly code: 'row-too-large'; readonly row: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'too-many-columns'; readonly row: number; readonly most: number }
  | { readonly code: 'no-header' }
  | { readonly code: 'no-rows' }

/** A row of a sheet, numbered as a spreadsheet numbers it: the first is row 1. */
export interface ExtractTableRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** More rows than any NHS employer has assignments. */
export const mostRows = 100_000
/** More columns than any export of staff has. */
export const mostColumns = 200
/**
 * The cells of a row that are kept: no more than the limit, and one more when anything stands beyond it, so that it shows. A file may claim thousands of
 * empty columns in each of its rows.
 */
export function keptCells(cells: readonly string[]): readonly string[] {
  if (cells.length <= mostColumns) return cells
  const beyond = cells.slice(mostColumns).find((cell) => cell.trim() !== '')
  return beyond === undefined ? cells.slice(0, mostColumns) : [...cells.slice(0, mostColumns), beyond]
}

/** How far down the header may stand: exports put titles and dates above it. */
export const lastHeaderRow = 10
