import type { ExtractTable } from '../extract/read-extract.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { FileColumns } from '../staff-import.ts'
import { lineText } from '../../../kernel/line-text.ts'

/** Values of a column that are shown. */
const samplesShown = 3
/** Rows among which they are looked for: a column that is empty so far is hardly used. */
const rowsLookedAt = 500

/** The columns of a table with the first values that differ. */
export function fileColumns({ headings, rows }: Pick<ExtractTable, 'headings' | 'rows'>): FileColumns {
  const first = rows.slice(0, rowsLookedAt)
  const samples = headings.map((_, column) => {
    const values = first.map(({ cells }) => lineText(cells[column] ?? '')).filter((value) => value !== '')
    return [...new Set(values)].slice(0, samplesShown).map(shownValue)
  })
  return { headings, samples, rowCount: rows.length }
}
