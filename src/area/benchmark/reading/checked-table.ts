import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { isDestroyedCode, readCode } from './code.ts'
import type { ColumnSpec, FileSpec } from './file-spec.ts'
import { checkName } from './name-cell.ts'
import { checkNumber, readNumber } from './number-cell.ts'
import type { CellPlace } from './number-cell.ts'
import type { Report } from './report.ts'
import { readTable } from './table.ts'
import type { Table } from './table.ts'

/** A row whose cells keep the form of their file. */
export interface CheckedRow {
  readonly line: number
  /** Normalised; empty in files without organisations. */
  readonly code: string
  /** Start of the financial year; 0 in files without years. */
  readonly year: number
  /** Numbers by column; what is missing is absent. */
  readonly numbers: Readonly<Record<string, number>>
  /** Texts by column, trimmed. */
  readonly texts: Readonly<Record<string, string>>
}

export interface CheckedTable {
  readonly spec: FileSpec
  readonly rows: readonly CheckedRow[]
}

const nameColumn = 'ORG_NAME'
const financialYear = { min: 2000, max: 2100, whole: true }

/**
 * Reads a file of known form and checks every cell of it.
 * @param spec the form
 * @param bytes the raw file
 * @param report takes every defect
 * @returns the rows without problems; nothing when the file is no table of this form
 */
export function readCheckedTable(spec: FileSpec, bytes: Uint8Array, report: Report): CheckedTable | undefined {
  const table = readTable(spec.file, bytes, report)
  if (table === undefined || !hasColumns(table, spec, report)) return undefined
  const rows = table.rows.flatMap((row) => {
    const checked = checkRow(spec, table.header, row.cells, row.line, report)
    return checked === undefined ? [] : [checked]
  })
  reportSpaces(table, spec, report)
  reportZeros(spec, rows, report)
  refuseDuplicates(spec, rows, report)
  return { spec, rows: rows.filter((row) => !isDestroyedCode(row.code)) }
}

/**
 * Whether a header has all columns of a form.
 * A column that is missing while exactly as many unknown ones stand there was probably renamed.
 */
function hasColumns(table: Table, spec: FileSpec, report: Report): boolean {
  const wanted = Object.keys(spec.columns)
  const missing = wanted.filter((column) => !table.header.includes(column))
  const strangers = table.header.filter((column) => !wanted.includes(column))
  missing.forEach((column, index) => {
    const stranger = strangers[index]
    if (stranger !== undefined && strangers.length === missing.length) report.refuse('renamed-column', spec.file, { row: 1, column, facts: { found: stranger } })
    else report.refuse('missing-column', spec.file, { row: 1, column })
  })
  return missing.length === 0
}

function checkRow(spec: FileSpec, header: readonly string[], cells: readonly string[], line: number, report: Report): CheckedRow | undefined {
  const numbers: Record<string, number> = {}
  const texts: Record<string, string> = {}
  let code = ''
  let year = 0
  const before = report.problems.length
  header.forEach((column, index) => {
    const columnSpec = spec.columns[column]
    const raw = cells[index]
    if (columnSpec === undefined || raw === undefined) return
    const at: CellPlace = { file: spec.file, row: line, column }
    const cell = raw.trim()
    if (columnSpec.kind === 'number') {
      const value = checkNumber(cell, columnSpec, at, report)
      if (value !== undefined) numbers[column] = value
    } else if (cell === '' && !(columnSpec.kind === 'text' && columnSpec.optional === true)) report.refuse('empty-cell', spec.file, at)
    else if (columnSpec.kind === 'year') year = checkNumber(cell, financialYear, at, report) ?? 0
    else if (columnSpec.kind === 'code') code = checkCode(cell, at, report)
    else texts[column] = checkText(cell, columnSpec, at, report)
  })
  return report.problems.length === before ? { line, code, year, numbers, texts } : undefined
}

function checkCode(cell: string, at: CellPlace, report: Report): string {
  const code = readCode(cell)
  if (code === undefined && !isDestroyedCode(cell)) report.refuse('impossible-code', at.file, { row: at.row, column: at.column, facts: { value: cell } })
  return code ?? tidyOdsCode(cell)
}

function checkText(cell: string, spec: Exclude<ColumnSpec, { kind: 'number' }>, at: CellPlace, report: Report): string {
  const place = { row: at.row, column: at.column }
  if (spec.kind === 'date' && !/^[0-3]\d\/[01]\d\/\d{4}$/.test(cell)) report.refuse('no-date', at.file, { ...place, facts: { value: cell, form: 'dd/mm/yyyy' } })
  if (spec.kind === 'choice' && !spec.choices.includes(cell)) report.refuse('no-choice', at.file, { ...place, facts: { value: cell, choices: spec.choices.join(', ') } })
  if (at.column === nameColumn) checkName(cell, at, report)
  return cell
}

function reportSpaces(table: Table, spec: FileSpec, report: Report): void {
  const codeAt = table.header.findIndex((column) => spec.columns[column]?.kind === 'code')
  const yearAt = table.header.findIndex((column) => spec.columns[column]?.kind === 'year')
  const nameAt = table.header.indexOf(nameColumn)
  const cellOf = (cells: readonly string[], index: number): string => cells[index] ?? ''
  const yearsOf = (rows: Table['rows']): readonly number[] => (yearAt === -1 ? [] : rows.flatMap((row) => readNumber(cellOf(row.cells, yearAt)) ?? []))
  const codesOf = (rows: Table['rows']): readonly string[] => rows.map((row) => tidyOdsCode(cellOf(row.cells, codeAt)))
  const about = (rows: Table['rows']) => ({ codes: codesOf(rows), years: yearsOf(rows), facts: { rows: rows.length } })
  const hasSpaces = (index: number) => (row: Table['rows'][number]) => cellOf(row.cells, index) !== cellOf(row.cells, index).trim()

  const spaced = codeAt === -1 ? [] : table.rows.filter(hasSpaces(codeAt))
  if (spaced.length > 0) report.find('spaces-in-codes', table.file, about(spaced))
  const spacedNames = nameAt === -1 ? [] : table.rows.filter(hasSpaces(nameAt))
  if (spacedNames.length > 0) report.find('spaces-in-names', table.file, { facts: { rows: spacedNames.length } })
  const suffixed = codeAt === -1 ? [] : table.rows.filter((row) => /-X$/i.test(cellOf(row.cells, codeAt).trim()))
  if (suffixed.length > 0) report.find('suffix-x', table.file, about(suffixed))
  const digits = codeAt === -1 ? [] : table.rows.filter((row) => isDestroyedCode(cellOf(row.cells, codeAt)))
  if (digits.length > 0) report.find('digits-only-code', table.file, about(digits))
}

function reportZeros(spec: FileSpec, rows: readonly CheckedRow[], report: Report): void {
  for (const [column, columnSpec] of Object.entries(spec.columns)) {
    if (columnSpec.kind !== 'number' || columnSpec.zeroIsMissing !== true) continue
    const zeros = rows.filter((row) => row.numbers[column] === 0)
    if (zeros.length === 0) continue
    report.find('zero-means-missing', spec.file, {
      codes: zeros.map((row) => row.code),
      years: zeros.map((row) => row.year),
      facts: { rows: zeros.length, column },
    })
  }
}

function refuseDuplicates(spec: FileSpec, rows: readonly CheckedRow[], report: Report): void {
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    const key = spec.key.map((column) => keyPart(spec, row, column)).join(' ')
    const first = lineOf.get(key)
    if (first === undefined) lineOf.set(key, row.line)
    else report.refuse('duplicate-row', spec.file, { row: row.line, facts: { key, first } })
  }
}

function keyPart(spec: FileSpec, row: CheckedRow, column: string): string {
  const kind = spec.columns[column]?.kind
  if (kind === 'code') return row.code
  return kind === 'year' ? `${row.year}` : (row.texts[column] ?? '')
}
