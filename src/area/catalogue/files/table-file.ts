import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DelimitedProblem, isMarkup, readDelimited, separatorOf, tableKindOf, tableText } from '../../../platform/files/index.ts'
import type { TableRow } from '../rules/csv/table.ts'

/** The largest file that is read. */
export const mostTableBytes = 10_000_000

/** Columns that are kept of a row, so that one too many shows. */
const mostColumns = 60

/** Why a file is no table. */
export type TableFileProblem = { readonly code: 'too-large'; readonly found: number; readonly most: number } | { readonly code: 'empty' | 'not-a-table' } | { readonly code: 'not-separated'; readonly why: DelimitedProblem }

/**
 * The rows of a file of separated text, also as spreadsheets write it: with semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
 * @param bytes the whole file
 * @param mostRows below the headings; one more is read, so that it shows
 * @error why it is none
 */
export function readTableFile(bytes: Uint8Array, mostRows: number): Result<readonly TableRow[], TableFileProblem> {
  if (bytes.length > mostTableBytes) return failure({ code: 'too-large', found: bytes.length, most: mostTableBytes })
  const kind = tableKindOf(bytes)
  const text = kind === 'text' ? tableText(bytes) : failure(kind === 'empty' ? ('empty' as const) : ('not-text' as const))
  if (!text.ok) return failure({ code: text.error === 'empty' ? 'empty' : 'not-a-table' })
  if (isMarkup(text.value)) return failure({ code: 'not-a-table' })
  const rows = readDelimited(text.value, { mostRows: mostRows + 2, keep: (cells) => cells.slice(0, mostColumns), ...separatorIn(text.value) })
  return rows.ok ? success(rows.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))) : failure({ code: 'not-separated', why: rows.error })
}

/** The headings tell: texts below them may hold more semicolons than there are columns. A first line that names the sign itself is read by the reader. */
function separatorIn(text: string): Pick<Parameters<typeof readDelimited>[1], 'separator'> {
  if (/^sep=/iu.test(text)) return {}
  const [headings = ''] = text.split(/[\r\n]/u, 1)
  return { separator: separatorOf(headings).separator }
}
