import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { type ArchiveLimits, type XlsxProblem, type XlsxWorkbook, isMarkup, openXlsx, tableKindOf, tableText } from '../../../platform/files/index.ts'
import { carriedText } from './carried-text.ts'
import { readDate } from './date-forms.ts'
import { readNumberCell } from './number-forms.ts'
import { type SeparatedText, type TableRow, roomAbove, separateText } from './separate-text.ts'
import type { ColumnSource, ReadQuestion, ReadingChoices, TableProblem, TakenReason } from './types.ts'
import { mostColumnsRead, mostRowsRead } from './types.ts'
import { readWorkbookRows } from './workbook-rows.ts'

/** The cells of what was pasted or chosen, with nothing read into them yet. */
export interface SourceTable {
  readonly isWorkbook: boolean
  readonly rows: readonly TableRow[]
  readonly separator: SeparatedText['separator'] | null
  readonly question: ReadQuestion | null
  /** Which of the rows with anything in them the workbook hides, by their places from 0; also those that were left out. */
  readonly hiddenRows: ReadonlySet<number>
  readonly reasons: readonly TakenReason[]
  /** The whole table as text that gives the same reading again: what was pasted, or the sheet as text with tabs. */
  readonly carried: string
}

/** A sheet of 100,000 rows and some columns has about 30 million characters of markup. It is never held as a whole. */
const workbookLimits: ArchiveLimits = { maxBytes: 60_000_000, maxRatio: 250, maxBytesInAll: 60_000_000, maxFiles: 1_000 }
const mostSheets = 20
const sampleRows = 40

/**
 * Reads text, a CSV file or an Excel workbook into rows of cells. What a file is, is told by its content.
 * @error the first thing that makes it no table
 */
export async function readSource(source: ColumnSource, choices: ReadingChoices): Promise<Result<SourceTable, TableProblem>> {
  const table = source.kind === 'text' ? ofText(source, choices) : await ofFile(source.content, choices)
  if (!table.ok) return table
  const { rows, question, reasons } = settleHiddenRows(table.value, choices)
  const wide = rows.find(({ cells }) => cells.length > mostColumnsRead)
  if (rows.length === 0) return failure({ code: 'nothing-there' })
  if (rows.length > mostRowsRead + roomAbove) return failure({ code: 'too-many-rows', most: mostRowsRead })
  if (wide !== undefined) return failure({ code: 'too-many-columns', row: wide.row, most: mostColumnsRead })
  return success({ ...table.value, rows, question, reasons })
}

const hiddenShown = 3

/** Whether rows that the workbook hides belong to the figures, only a person can know. Until it is answered they are read. */
function settleHiddenRows({ rows, hiddenRows, question, reasons }: SourceTable, { hiddenRows: choice }: ReadingChoices): Pick<SourceTable, 'rows' | 'question' | 'reasons'> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const hidden = filled.filter((_, place) => hiddenRows.has(place))
  if (hidden.length === 0) return { rows: filled, question, reasons }
  if (choice === undefined) return { rows: filled, reasons, question: { code: 'hidden-rows', count: hidden.length, examples: hidden.slice(0, hiddenShown) } }
  const areRead = choice === 'read'
  return { rows: areRead ? filled : filled.filter((_, place) => !hiddenRows.has(place)), question, reasons: [...reasons, { code: 'hidden-rows', count: hidden.length, areRead }] }
}

type PastedText = Extract<ColumnSource, { readonly kind: 'text' }>

function ofText({ text, isWorkbook = false, hiddenRows = new Set() }: PastedText, { separator }: ReadingChoices): Result<SourceTable, TableProblem> {
  if (isMarkup(text)) return failure({ code: 'wrong-type' })
  const separated = separateText(text, isWorkbook ? '\t' : separator)
  if (!separated.ok) return separated
  const { rows, separator: found, question } = separated.value
  const isTold = !isWorkbook && separator === undefined && found !== 'none' && found !== '\t'
  return success({ isWorkbook, rows, hiddenRows, separator: isWorkbook ? null : found, question, reasons: isTold || question !== null ? [{ code: 'separator', separator: found }] : [], carried: text })
}

async function ofFile(bytes: Uint8Array, choices: ReadingChoices): Promise<Result<SourceTable, TableProblem>> {
  const kind = tableKindOf(bytes)
  if (kind === 'workbook') return ofWorkbook(bytes, choices)
  if (kind !== 'text') return failure({ code: kind === 'empty' ? 'nothing-there' : kind })
  const text = tableText(bytes)
  return text.ok ? ofText({ kind: 'text', text: text.value }, choices) : failure({ code: text.error === 'empty' ? 'nothing-there' : 'wrong-type' })
}

async function ofWorkbook(bytes: Uint8Array, { sheet }: ReadingChoices): Promise<Result<SourceTable, TableProblem>> {
  const opened = await openXlsx(bytes, workbookLimits)
  if (!opened.ok) return failure(workbookProblem(opened.error))
  const workbook = opened.value
  if (workbook.countsFrom1904) return failure({ code: 'dates-from-1904' })
  const chosen = await sheetWithFigures(workbook, sheet)
  if (!chosen.ok) return failure(workbookProblem(chosen.error))
  const read = await readWorkbookRows(workbook, chosen.value, mostRowsRead + roomAbove + 1)
  if (!read.ok) return failure(workbookProblem(read.error))
  const { rows, hiddenRows, reasons } = read.value
  const others = workbook.sheetNames.length - 1
  return success({ isWorkbook: true, rows, hiddenRows, separator: null, question: null, reasons: [...(others === 0 ? [] : [{ code: 'sheet', sheet: chosen.value, others } as const]), ...reasons], carried: carriedText(rows) })
}

/** The sheet that was asked for, or the first with rows of figures, or the first of all. What its owner sees comes before what is hidden. */
async function sheetWithFigures(workbook: XlsxWorkbook, asked: string | undefined): Promise<Result<string, XlsxProblem>> {
  const { sheetNames, hiddenSheets } = workbook
  if (asked !== undefined && sheetNames.includes(asked)) return success(asked)
  const inOrder = [...sheetNames.filter((name) => !hiddenSheets.has(name)), ...hiddenSheets]
  for (const name of inOrder.slice(0, mostSheets)) {
    const read = await readWorkbookRows(workbook, name, sampleRows)
    if (!read.ok) return read
    const figures = read.value.rows.filter(({ cells }) => cells.some((cell) => readNumberCell(cell).kind === 'number' || readDate(cell, false).kind === 'date'))
    if (figures.length >= 3) return success(name)
  }
  return success(inOrder[0] ?? '')
}

function workbookProblem(problem: XlsxProblem): TableProblem {
  switch (problem.code) {
    case 'not-a-zip':
      return { code: 'wrong-type' }
    case 'zip-entry-missing':
      return problem.entry === 'xl/workbook.xml' ? { code: 'wrong-type' } : { code: 'workbook-damaged' }
    case 'unpacks-too-large':
    case 'zip-too-many-files':
      return { code: 'unpacks-too-large' }
    case 'zip-not-supported':
      return { code: problem.reason === 'encrypted' ? 'password-protected' : 'workbook-damaged' }
    case 'zip-cut-off':
    case 'zip-entry-damaged':
    case 'sheet-missing':
    case 'sheet-damaged':
      return { code: 'workbook-damaged' }
  }
}
