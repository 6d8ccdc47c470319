import { openXlsx } from '../../../platform/files/index.ts'
import type { ArchiveLimits, XlsxProblem, XlsxWorkbook } from '../../../platform/files/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { keptCells, lastHeaderRow, mostRows } from './file-problem.ts'
import type { ExtractTableRow, FileProblem } from './file-problem.ts'

/** The part that names the sheets. */
const workbookPart = 'xl/workbook.xml'

/** An extract of 40,000 rows with 30 columns has about 50 million characters of markup, in some dozens of parts. It is never held as a whole. */
const workbookLimits: ArchiveLimits = { maxBytes: 300_000_000, maxRatio: 250, maxBytesInAll: 60_000_000, maxFiles: 1_000 }

/** Sheets that are looked into for a header that we know. */
const mostSheets = 20

/**
 * Reads the sheet of an Excel workbook that holds the extract.
 * @param bytes the whole .xlsx or .xlsm file
 * @param fileName as the person knows it
 * @param hasHeader whether a table begins in these rows, the first of a sheet
 * @returns the rows of the first sheet with a header, or of the first sheet when none has one
 * @error wrong-type when the archive holds no workbook (a text document, another program's file)
 * @error workbook-damaged, unpacks-too-large, too-many-parts, password-protected, dates-from-1904
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  hasHeader: (rows: readonly ExtractTableRow[]) => boolean,
): Promise<Result<readonly ExtractTableRow[], FileProblem>> {
  const opened = await openXlsx(bytes, workbookLimits)
  if (!opened.ok) return failure(fileProblemOf(opened.error, fileName))
  const workbook = opened.value
  if (workbook.countsFrom1904) return failure({ code: 'dates-from-1904' })
  const chosen = await sheetWithHeader(workbook, hasHeader)
  if (!chosen.ok) return failure(fileProblemOf(chosen.error, fileName))
  const rows = chosen.value === null ? success([]) : await readRows(workbook, chosen.value, Number.POSITIVE_INFINITY)
  return rows.ok ? rows : failure(fileProblemOf(rows.error, fileName))
}

/** The first sheet with a header, or the first of all; null when there is none. */
async function sheetWithHeader(workbook: XlsxWorkbook, hasHeader: (rows: readonly ExtractTableRow[]) => boolean): Promise<Result<string | null, XlsxProblem>> {
  const names = workbook.sheetNames.slice(0, mostSheets)
  for (const name of names) {
    const rows = await readRows(workbook, name, lastHeaderRow)
    if (!rows.ok) return rows
    if (hasHeader(rows.value)) return success(name)
  }
  return success(names[0] ?? null)
}

/** Rows with anything in them, down to a row of the sheet; one more than an extract may have when there are too many. */
async function readRows(workbook: XlsxWorkbook, sheet: string, lastRow: number): Promise<Result<readonly ExtractTableRow[], XlsxProblem>> {
  const rows: ExtractTableRow[] = []
  const read = await workbook.readSheet(sheet, ({ row, cells }) => {
    if (row <= lastRow && cells.some((cell) => cell !== '')) rows.push({ row, cells: keptCells(cells) })
    return row >= lastRow || rows.length > mostRows + lastHeaderRow ? 'enough' : 'more'
  })
  return read.ok ? success(rows) : read
}

function fileProblemOf(problem: XlsxProblem, fileName: string): FileProblem {
  switch (problem.code) {
    case 'not-a-zip':
      return { code: 'wrong-type', fileName }
    case 'zip-entry-missing':
      return problem.entry === workbookPart ? { code: 'wrong-type', fileName } : { code: 'workbook-damaged' }
    case 'unpacks-too-large':
      return { code: 'unpacks-too-large' }
    case 'zip-too-many-files':
      return { code: 'too-many-parts', most: problem.most }
    case 'zip-not-supported':
      return problem.reason === 'encrypted' ? { code: 'password-protected' } : { code: 'workbook-damaged' }
    case 'zip-cut-off':
    case 'zip-entry-damaged':
    case 'sheet-missing':
    case 'sheet-damaged':
      return { code: 'workbook-damaged' }
  }
}
