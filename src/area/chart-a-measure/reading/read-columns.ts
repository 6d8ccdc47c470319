import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { type DateColumn, type TypedCell, readDateColumn } from './date-column.ts'
import { isTotal } from './date-forms.ts'
import { type DifferenceLedger, differenceLedger } from './differences.ts'
import { settleDuplicates } from './duplicate-dates.ts'
import { type Layout, findLayout } from './find-layout.ts'
import { type NumberColumn, readNumberColumn } from './number-column.ts'
import { type SourceTable, readSource } from './read-source.ts'
import type { TableRow } from './separate-text.ts'
import { takeColumns } from './take-columns.ts'
import type { CellProblem, ColumnRole, ColumnSource, FoundColumn, ReadColumns, ReadQuestion, ReadingChoices, SeriesRow, TableProblem, TakenReason } from './types.ts'

const previewRows = 8
const samplesShown = 3

/**
 * Reads what somebody pasted or uploaded into a series of values, with everything that was decided on the way, everything that was read otherwise than typed, and
 * everything that only a person can decide.
 * @param source  text, or a file (CSV in any usual character set, or .xlsx) of at most 100,000 rows
 * @param choices what a person decided; nothing at first
 * @returns rows that can be charted when there are neither questions nor problems
 * @error why it is no table at all
 */
export async function readColumns(source: ColumnSource, choices: ReadingChoices = {}): Promise<Result<ReadColumns, TableProblem>> {
  const table = await readSource(source, choices)
  if (!table.ok) return table
  const read = readTable(table.value, choices)
  const hasNothingToChart = read.questions.some((question) => question.code === 'which-value' && question.columns.length === 0)
  return hasNothingToChart ? failure({ code: 'no-numbers' }) : success(read)
}

function readTable(table: SourceTable, choices: ReadingChoices): ReadColumns {
  const layout = findLayout(table.rows, table.isWorkbook, choices)
  const { taken, reasons, question } = takeColumns(layout, choices)
  const differences = differenceLedger()
  const body = bodyOf(table, layout)
  const longer = longerRows(table, layout)
  const series = readSeries(body, taken, table.isWorkbook || layout.looks[taken.date ?? -1] === 'date', choices, differences)
  const isLeftOut = choices.troubled === 'leave-out'
  const problems = [...longer, ...series.problems].toSorted((one, other) => one.row - other.row)
  if (isLeftOut) for (const { row, column, text } of problems) differences.note('left-out', column, { row, typed: text, read: '' })
  const blank = body.length - layout.body.length
  return {
    isWorkbook: table.isWorkbook,
    separator: table.separator,
    isAcross: layout.isAcross,
    firstRow: layout.body[0]?.row ?? 1,
    columns: foundColumns(layout),
    taken,
    reasons: [...table.reasons, ...layout.reasons, ...reasons, ...(blank > 0 ? [{ code: 'blank-lines', count: blank } as const] : []), ...series.reasons],
    rows: series.rows,
    differences: differences.all(),
    questions: [...(table.question === null ? [] : [table.question]), ...(question === null ? [] : [question]), ...series.questions],
    problems: isLeftOut ? [] : problems,
    unit: series.unit,
    decimals: series.decimals,
    preview: table.rows.slice(0, previewRows),
    hiddenRows: table.hiddenRows,
    carried: table.carried,
  }
}

/** A column that stands alone keeps its empty lines: they are points without a value. */
function bodyOf({ isWorkbook }: SourceTable, { body, looks, isAcross }: Layout): readonly TableRow[] {
  const [first] = body
  const last = body.at(-1)
  if (looks.length !== 1 || isAcross || isWorkbook || first === undefined || last === undefined || last.row - first.row + 1 === body.length || last.row - first.row > 2 * body.length) return body
  const byRow = new Map(body.map((row) => [row.row, row]))
  return Array.from({ length: last.row - first.row + 1 }, (_, index) => byRow.get(first.row + index) ?? { row: first.row + index, cells: [''] })
}

/** In text with commas, a row that is longer than its heading holds a comma too many: its cells stand in wrong columns. */
function longerRows({ separator }: SourceTable, { headings, body, isAcross }: Layout): readonly CellProblem[] {
  const width = headings.findLastIndex((heading) => heading !== '') + 1
  if (separator !== ',' || isAcross || width < 2) return []
  return body.flatMap(({ row, cells }) => (cells.slice(width).some((cell) => cell.trim() !== '') ? [{ code: 'row-longer', row, column: width, text: cells.join(', ') } as const] : []))
}

function foundColumns({ headings, looks, body }: Layout): readonly FoundColumn[] {
  return looks.map((look, index) => ({
    index,
    heading: headings[index] ?? '',
    look,
    samples: body.slice(0, 200).map(({ cells }) => cells[index]?.trim() ?? '').filter((cell) => cell !== '').slice(0, samplesShown),
  }))
}

interface Series {
  readonly rows: readonly SeriesRow[]
  readonly questions: readonly ReadQuestion[]
  readonly problems: readonly CellProblem[]
  readonly reasons: readonly TakenReason[]
  readonly unit: ReadColumns['unit']
  readonly decimals: number
}

function readSeries(body: readonly TableRow[], taken: Readonly<Record<ColumnRole, number | null>>, countsDays: boolean, choices: ReadingChoices, differences: DifferenceLedger): Series {
  const cellsOf = (column: number): readonly TypedCell[] => body.map(({ row, cells }) => ({ row, text: cells[column]?.trim() ?? '' }))
  const dates = taken.date === null ? null : readDateColumn(cellsOf(taken.date), taken.date, countsDays, choices, differences)
  const numbers = taken.value === null ? null : readNumberColumn(cellsOf(taken.value), taken.value, choices, differences)
  const below = taken.denominator === null ? null : readNumberColumn(cellsOf(taken.denominator), taken.denominator, choices, differences)
  const placed = placeRows(body, taken, dates, numbers, below)
  const settled = dates === null ? { rows: placed.rows, question: null } : settleDuplicates(placed.rows, taken.value ?? 0, choices.duplicates, differences)
  const rows = inOrder(settled.rows)
  const isMoved = dates !== null && isOutOfOrder(settled.rows)
  const parts = [dates, numbers, below].filter((part) => part !== null)
  return {
    rows,
    questions: [...parts.flatMap(({ questions }) => questions), ...(settled.question === null ? [] : [settled.question])],
    problems: [...parts.flatMap(({ problems }) => problems), ...placed.problems],
    reasons: [...parts.flatMap(({ reasons }) => reasons), ...(isMoved ? [{ code: 'put-in-order' } as const] : []), ...(mayBeShares(rows, taken, numbers) ? [{ code: 'may-be-shares' } as const] : [])],
    unit: numbers?.unit ?? null,
    decimals: numbers?.decimals ?? 0,
  }
}

/** Rows with a value column; a row without a date in a column of dates is no point. */
function placeRows(body: readonly TableRow[], taken: Readonly<Record<ColumnRole, number | null>>, dates: DateColumn | null, numbers: NumberColumn | null, below: NumberColumn | null): { readonly rows: readonly SeriesRow[]; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = []
  if (numbers === null) return { rows: [], problems }
  const cell = ({ cells }: TableRow, column: number | null) => (column === null ? '' : (cells[column]?.trim() ?? ''))
  const rows = body.flatMap((row, index): readonly SeriesRow[] => {
    const day = dates?.days[index] ?? null
    const facet = taken.facet === null ? null : cell(row, taken.facet)
    if (facet === '') problems.push({ code: 'facet-missing', row: row.row, column: taken.facet ?? 0, text: '' })
    if (dates !== null && day === null) {
      // What is no date was told by its column; a value beside an empty date is told here.
      if (cell(row, taken.date) === '' && cell(row, taken.value) !== '') problems.push({ code: 'date-missing', row: row.row, column: taken.date ?? 0, text: '' })
      return []
    }
    if (facet === '') return []
    const total = dates === null ? row.cells.findIndex((text, column) => column !== taken.value && isTotal(text)) : -1
    if (total !== -1) problems.push({ code: 'total-row', row: row.row, column: total, text: row.cells[total]?.trim() ?? '' })
    if (total !== -1) return []
    return [{ row: row.row, date: day?.date ?? null, precision: day?.precision ?? 'day', dateTyped: cell(row, taken.date), value: numbers.values[index] ?? null, valueTyped: cell(row, taken.value), denominator: below?.values[index] ?? null, facet }]
  })
  return { rows, problems }
}

/** Does a date of a series stand below a later one of the same series? */
function isOutOfOrder(rows: readonly SeriesRow[]): boolean {
  const latest = new Map<string | null, string>()
  return rows.some(({ date, facet }) => {
    const isLater = (date ?? '') < (latest.get(facet) ?? '')
    latest.set(facet, date ?? '')
    return isLater
  })
}

function inOrder(rows: readonly SeriesRow[]): readonly SeriesRow[] {
  return rows.toSorted((one, other) => (one.date === other.date ? 0 : (one.date ?? '') < (other.date ?? '') ? -1 : 1))
}

/** A spreadsheet shows 0.95 as 95% and keeps 0.95. */
function mayBeShares(rows: readonly SeriesRow[], taken: Readonly<Record<ColumnRole, number | null>>, numbers: NumberColumn | null): boolean {
  const values = rows.map(({ value }) => value).filter((value) => value !== null)
  return taken.denominator === null && numbers?.unit === null && values.length >= 3 && values.every((value) => value >= 0 && value <= 1) && values.some((value) => value > 0 && value < 1)
}
