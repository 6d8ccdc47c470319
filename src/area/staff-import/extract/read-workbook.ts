import { openZip, readXlsxSheet, unpackZipEntry } from '../../../platform/files/index.ts'
import type { XlsxProblem } from '../../../platform/files/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { keptCells, lastHeaderRow, mostRows } from './file-problem.ts'
import type { ExtractTableRow, FileProblem } from './file-problem.ts'

/** The part that names the sheets. */
const workbookPart = 'xl/workbook.xml'

/** A sheet of 100,000 rows has about 150 million characters of markup. It is never held as a whole. */
const sheetLimits = { maxBytes: 300_000_000, maxRatio: 250 } as const

/** Sheets that are looked into for a header that we know. */
const mostSheets = 20

/** No sheet can be called so: the answer then lists the sheets that there are. */
const noSheet = '\u0000'

/**
 * Reads the sheet of an Excel workbook that holds the extract.
 * @param bytes the whole .xlsx or .xlsm file
 * @param fileName as the person knows it
 * @param hasHeader whether a table begins in these rows
 * @returns the rows of the first sheet with a header, or of the first sheet when none has one
 * @error wrong-type when the archive holds no workbook (a text document, another program's file)
 * @error workbook-damaged, unpacks-too-large, password-protected, dates-from-1904
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string,
  hasHeader: (rows: readonly ExtractTableRow[]) => boolean,
): Promise<Result<readonly ExtractTableRow[], FileProblem>> {
  const sheets = await sheetNames(bytes, fileName)
  if (!sheets.ok) return sheets
  let first: readonly ExtractTableRow[] | undefined
  for (const name of sheets.value.slice(0, mostSheets)) {
    const rows = await readSheet(bytes, fileName, name)
    if (!rows.ok) return rows
    if (hasHeader(rows.value)) return rows
    first ??= rows.value
  }
  return success(first ?? [])
}

async function sheetNames(bytes: Uint8Array, fileName: string): Promise<Result<readonly string[], FileProblem>> {
  const opened = await openZip(bytes)
  if (!opened.ok) return failure(fileProblemOf(opened.error, fileName))
  const workbook: Uint8Array[] = []
  const unpacked = await unpackZipEntry(opened.value, workbookPart, (piece) => workbook.push(piece), { maxBytes: 1_000_000, maxRatio: 250 })
  if (!unpacked.ok) return failure(fileProblemOf(unpacked.error, fileName))
  if (/date1904\s*=\s*["'](?:1|true)["']/u.test(Buffer.concat(workbook).toString('utf8'))) return failure({ code: 'dates-from-1904' })
  const answer = await readXlsxSheet(bytes, noSheet, () => {}, sheetLimits)
  if (answer.ok) return success([])
  return answer.error.code === 'sheet-missing' ? success(answer.error.sheets) : failure(fileProblemOf(answer.error, fileName))
}

async function readSheet(bytes: Uint8Array, fileName: string, sheet: string): Promise<Result<readonly ExtractTableRow[], FileProblem>> {
  const rows: ExtractTableRow[] = []
  const read = await readXlsxSheet(bytes, sheet, (row) => {
    if (rows.length <= mostRows + lastHeaderRow && row.cells.some((cell) => cell !== '')) rows.push({ row: row.row, cells: keptCells(row.cells) })
  }, sheetLimits)
  return read.ok ? success(rows) : failure(fileProblemOf(read.error, fileName))
}

function fileProblemOf(problem: XlsxProblem, fileName: string): FileProblem {
  switch (problem.code) {
    case 'not-a-zip':
      return { code: 'wrong-type', fileName }
    case 'zip-entry-missing':
      return problem.entry === workbookPart ? { code: 'wrong-type', fileName } : { code: 'workbook-damaged' }
    case 'unpacks-too-large':
      return { code: 'unpacks-too-large' }
    case 'zip-not-supported':
      return problem.reason === 'encrypted' ? { code: 'password-protected' } : { code: 'workbook-damaged' }
    case 'zip-cut-off':
    case 'zip-entry-damaged':
    case 'sheet-missing':
    case 'sheet-damaged':
      return { code: 'workbook-damaged' }
  }
}
