import { isDayNumber, readDate } from './date-forms.ts'
import { readNumberCell } from './number-forms.ts'
import type { TableRow } from './separate-text.ts'
import type { ColumnLook, ReadingChoices, TakenReason } from './types.ts'

/** Where in a table the figures stand and what is above and below them. */
export interface Layout {
  readonly isAcross: boolean
  readonly headings: readonly string[]
  /** Rows of figures. */
  readonly body: readonly TableRow[]
  readonly looks: readonly ColumnLook[]
  readonly reasons: readonly TakenReason[]
}

/** Rows that are looked at to tell what a column holds. */
const sampleRows = 400
/** Headings lie in these rows. */
const lastHeadingRow = 20
const fewestAcross = 6

/**
 * Finds headings, figures and notes in a table.
 * @param rows with anything in them
 */
export function findLayout(rows: readonly TableRow[], isWorkbook: boolean, choices: ReadingChoices): Layout {
  const isAcross = choices.isAcross ?? liesAcross(rows)
  const turned = isAcross ? turn(rows) : rows
  const width = turned.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  // Of a few rows, the first weighs too much: it is mostly a heading.
  const roughLooks = looksOf(sample(turned.length > 5 ? turned : turned.slice(turned.length > 1 ? 1 : 0)), width, [], isWorkbook)
  const start = choices.firstRow === undefined ? firstOfFigures(turned, roughLooks) : turned.findIndex(({ row }) => row >= (choices.firstRow ?? 0))
  const first = Math.max(0, start)
  const { headings, reasons: headingReasons } = headingsAbove(turned.slice(0, first), width)
  const below = turned.slice(first)
  const looks = looksOf(sample(below), width, headings, isWorkbook)
  const end = endOfFigures(below, looks)
  return {
    isAcross,
    headings,
    looks,
    body: below.slice(0, end),
    reasons: [
      ...(isAcross && choices.isAcross === undefined ? [{ code: 'across' } as const] : []),
      ...headingReasons,
      ...(end < below.length ? [{ code: 'rows-below', rows: below.slice(end).map(({ row }) => row) } as const] : []),
    ],
  }
}

/** A few long rows, one of dates; or of numbers, with no date below each other. */
function liesAcross(rows: readonly TableRow[]): boolean {
  const width = Math.max(...rows.slice(0, 10).map(({ cells }) => cells.length))
  if (rows.length > 5 || width < fewestAcross || width <= rows.length) return false
  const further = rows.map(({ cells }) => cells.slice(1).map((cell) => cell.trim()).filter((cell) => cell !== ''))
  const share = (cells: readonly string[], is: (cell: string) => boolean) => cells.filter(is).length / Math.max(1, cells.length)
  const isDated = (cell: string) => !/^\d{1,7}$/u.test(cell) && isDate(cell)
  if (further.some((cells) => share(cells, isDated) > 0.6)) return true
  return !rows.some(({ cells }) => cells.some((cell) => isDated(cell.trim()))) && further.some((cells) => share(cells, (cell) => readNumberCell(cell).kind === 'number') > 0.7)
}

function turn(rows: readonly TableRow[]): readonly TableRow[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, column) => ({ row: column + 1, cells: rows.map(({ cells }) => cells[column] ?? '') }))
  return columns.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

/** From the first row, the middle and the end: titles and notes are few. */
function sample(rows: readonly TableRow[]): readonly TableRow[] {
  if (rows.length <= sampleRows) return rows
  const step = rows.length / sampleRows
  return Array.from({ length: sampleRows }, (_, index) => rows[Math.floor(index * step)]).filter((row) => row !== undefined)
}

export const datedHeading = /\b(?:date|month|week|day|period|quarter|year|w\/c|time)\b/iu

function looksOf(rows: readonly TableRow[], width: number, headings: readonly string[], isWorkbook: boolean): readonly ColumnLook[] {
  const columns = Array.from({ length: width }, (_, column) => rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== ''))
  const looks = columns.map((cells, column) => lookOf(cells, headings[column] ?? ''))
  const numbers = looks.filter((look) => look === 'number').length
  // Days as numbers and years are dates only beside another column of numbers.
  return looks.map((look, column) => {
    const cells = columns[column] ?? []
    const isDated = look === 'number' && numbers > 1 && (areDayNumbers(cells, isWorkbook, headings[column] ?? '') || areYears(cells))
    return isDated ? 'date' : look === 'number' && column === 0 && numbers > 1 && isCounter(cells) ? 'counter' : look
  })
}

function lookOf(cells: readonly string[], heading: string): ColumnLook {
  if (cells.length === 0) return 'empty'
  const numbers = cells.filter((cell) => readNumberCell(cell).kind === 'number').length
  const dates = cells.filter((cell) => !/^\d{1,7}$/u.test(cell) && isDate(cell)).length
  if (dates * 10 >= cells.length * 6 && (dates > numbers || /^\d{8}$/u.test(cells[0] ?? '') || datedHeading.test(heading))) return 'date'
  const missing = cells.filter((cell) => readNumberCell(cell).kind === 'missing').length
  return numbers > 0 && (numbers + missing) * 2 > cells.length ? 'number' : 'text'
}

/** Months without a year are dates too: their year is missing, and that is told. */
function isDate(cell: string): boolean {
  const read = readDate(cell, false)
  return read.kind === 'problem' ? read.code === 'date-without-year' : read.kind !== 'empty'
}

function areDayNumbers(cells: readonly string[], isWorkbook: boolean, heading: string): boolean {
  const figures = cells.filter((cell) => /^\d/u.test(cell))
  return figures.length > 0 && figures.every(isDayNumber) && (isWorkbook || datedHeading.test(heading))
}

function areYears(cells: readonly string[]): boolean {
  const years = cells.filter((cell) => /^(?:19|20)\d{2}$/u.test(cell)).map(Number)
  return years.length >= 3 && years.length === cells.length && years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1)
}

function isCounter(cells: readonly string[]): boolean {
  return cells.length >= 3 && cells.every((cell, index) => Number(cell) === Number(cells[0]) + index) && (cells[0] === '1' || cells[0] === '0')
}

/**
 * The first row of figures: its date is one. Where there is no date, one of its numbers is one; beside a cell that is no date, only below a row of headings.
 * So a first row with a mistake in it is told as a mistake, and not taken for a heading.
 */
function firstOfFigures(rows: readonly TableRow[], looks: readonly ColumnLook[]): number {
  const date = looks.indexOf('date')
  const numbers = looks.flatMap((look, column) => (look === 'number' || look === 'counter' ? [column] : []))
  const fitsAt = ({ cells }: TableRow, column: number) => fits(cells[column]?.trim() ?? '', looks[column] ?? 'text')
  let hasHeading = false
  const found = rows.slice(0, lastHeadingRow).findIndex((row) => {
    const dated = date === -1 ? 'empty' : fitsAt(row, date)
    const numbered = numbers.map((column) => fitsAt(row, column))
    if (dated === 'yes' || (numbered.includes('yes') && (dated === 'empty' || hasHeading))) return true
    hasHeading ||= numbered.includes('no')
    return false
  })
  // Of a single column, at most the first row is a heading.
  return looks.length === 1 ? Math.min(1, found) : found
}

function fits(cell: string, look: ColumnLook): 'yes' | 'no' | 'empty' {
  if (cell === '') return 'empty'
  if (look === 'date') return isDate(cell) || isDayNumber(cell) ? 'yes' : 'no'
  const { kind } = readNumberCell(cell)
  return kind === 'number' || kind === 'missing' ? 'yes' : 'no'
}

/** The heading stands straight above the figures; a row of merged headings may stand above it and holds for the columns to its right. */
function headingsAbove(above: readonly TableRow[], width: number): Pick<Layout, 'headings' | 'reasons'> {
  const heading = above.at(-1)
  const cellsOf = (row: TableRow | undefined): readonly string[] => Array.from({ length: width }, (_, column) => row?.cells[column]?.trim() ?? '')
  if (heading === undefined) return { headings: cellsOf(undefined), reasons: [{ code: 'no-heading' }] }
  const group = above.at(-2)
  const hasGroup = group !== undefined && group.row === heading.row - 1 && width > 1 && group.cells.some((cell, column) => column > 0 && cell.trim() !== '')
  const rows = hasGroup ? [group.row, heading.row] : [heading.row]
  const titles = above.filter(({ row }) => !rows.includes(row)).map(({ row }) => row)
  const groups = hasGroup ? filledRight(cellsOf(group)) : cellsOf(undefined)
  return {
    headings: cellsOf(heading).map((cell, column) => [groups[column] ?? '', cell].filter((part, index, parts) => part !== '' && parts.indexOf(part) === index).join(' ')),
    reasons: [{ code: 'heading', rows }, ...(titles.length === 0 ? [] : [{ code: 'rows-above', rows: titles } as const])],
  }
}

function filledRight(cells: readonly string[]): readonly string[] {
  return cells.reduce<readonly string[]>((filled, cell) => [...filled, cell === '' ? (filled.at(-1) ?? '') : cell], [])
}

/** Below the figures, rows with a single cell of text that is no figure are remarks. */
function endOfFigures(rows: readonly TableRow[], looks: readonly ColumnLook[]): number {
  const told = looks.filter((look) => look === 'date' || look === 'number').length
  const last = rows.findLastIndex(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '').length
    const isFigure = looks.some((look, column) => (look === 'date' || look === 'number') && fits(cells[column]?.trim() ?? '', look) === 'yes')
    return isFigure || (told > 1 && filled > 1)
  })
  // A column that stands alone has no remarks: what is no number is told as a problem.
  return last === -1 || told < 2 ? rows.length : last + 1
}
