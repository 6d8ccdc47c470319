import { type Result, success } from '../../../kernel/result.ts'
import { type NumberFormat, type SheetRow, type XlsxProblem, type XlsxWorkbook, columnLetters } from '../../../platform/files/index.ts'
import type { TableRow } from './separate-text.ts'
import type { TakenReason } from './types.ts'

/** The rows of a sheet with anything in them, as the workbook shows them. */
export interface WorkbookRows {
  readonly rows: readonly TableRow[]
  /** Places, from 0, of the rows that its owner does not see. */
  readonly hiddenRows: ReadonlySet<number>
  readonly reasons: readonly TakenReason[]
}

/**
 * Reads a sheet: a share that the workbook shows in percent is read in percent, and a part of a day that it shows as a time is read as a time, each with all its digits.
 * @param most rows are read, no further
 */
export async function readWorkbookRows({ readSheet, numberFormats }: Pick<XlsxWorkbook, 'readSheet' | 'numberFormats'>, sheet: string, most: number): Promise<Result<WorkbookRows, XlsxProblem>> {
  const formats = await numberFormats()
  if (!formats.ok) return formats
  const rows: TableRow[] = []
  const hiddenRows = new Set<number>()
  const percent = percentLedger()
  const read = await readSheet(sheet, (row) => {
    if (row.cells.every((cell) => cell.trim() === '')) return 'more'
    if (row.isHidden) hiddenRows.add(rows.length)
    rows.push({ row: row.row, cells: withoutEmptyEnd(shownCells(row, formats.value, percent.note)) })
    return rows.length >= most ? 'enough' : 'more'
  })
  return read.ok ? success({ rows, hiddenRows, reasons: percent.reasons() }) : read
}

type NotePercent = (cell: string, kept: string, shown: string) => void

function shownCells({ row, cells, styles }: SheetRow, formats: readonly NumberFormat[], notePercent: NotePercent): readonly string[] {
  if (styles.length === 0) return cells
  return cells.map((kept, column) => {
    const format = formats[styles[column] ?? -1] ?? 'other'
    if (format === 'other' || kept === '') return kept
    const shown = format === 'percent' ? percentText(kept) : timeText(kept)
    if (format === 'percent') notePercent(`${columnLetters(column)}${row}`, kept, shown)
    return shown
  })
}

/** @example 0.45 is 45%; tails of doubles (0.07 times 100) are cut off */
function percentText(kept: string): string {
  const value = Number(kept)
  return Number.isFinite(value) ? `${Number((value * 100).toPrecision(15))}%` : kept
}

const secondsOfDay = 86_400
/** Longer times are no times of day, but days of the calendar in the format of a time. */
const mostDays = 1000

/** @example 0.0625 of a day is 1:30 */
function timeText(kept: string): string {
  const days = Number(kept)
  if (!(days >= 0 && days < mostDays)) return kept
  const seconds = Math.round(days * secondsOfDay)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`}`
}

/** Counts cells with a percent format, and remembers the first. */
function percentLedger(): { readonly note: NotePercent; readonly reasons: () => readonly TakenReason[] } {
  let cells = 0
  let first = { cell: '', kept: '', shown: '' }
  return {
    note: (cell, kept, shown) => {
      if (cells === 0) first = { cell, kept, shown }
      cells += 1
    },
    reasons: () => (cells === 0 ? [] : [{ code: 'percent-format', cells, ...first }]),
  }
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}
