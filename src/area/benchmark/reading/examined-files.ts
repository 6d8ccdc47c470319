import { median } from '../../../kernel/statistics/quantile.ts'
import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { isTrustCode } from './code.ts'
import { otherFiles } from './file-spec.ts'
import { readNumber } from './number-cell.ts'
import type { Report } from './report.ts'
import { readTable } from './table.ts'
import type { Table } from './table.ts'
import type { WaitingLists } from './rtt-extract.ts'
import type { WorkforceCount } from './workforce-workbook.ts'

/** Files that are looked at and never become figures: survey files without a licence to reuse, and a compilation of others. */

/** Two counts of the same thing that differ by more than this are not the same thing. */
const implausibleRatio = 1.5

/**
 * Examines the private compilation of March 2026 against the true counts.
 * @param staff true numbers of staff by organisation, with the day they belong to
 * @param waiting true waiting lists by organisation
 * @returns its codes
 */
export function examineSnapshot(
  bytes: Uint8Array,
  staff: ReadonlyMap<string, WorkforceCount> | undefined,
  waiting: WaitingLists | undefined,
  report: Report,
): readonly string[] {
  const file = otherFiles.snapshot
  const table = readTable(file, bytes, report)
  if (table === undefined || !hasColumns(table, ['org_code', 'workforce_total_fte_latest', 'total_waiting_latest'], report)) return []
  const codes = codesOf(table, 'org_code')
  refuseRepeats(table, ['org_code'], report)
  refuseText(table, report)
  report.find('examined-only', file, { facts: { reason: 'is a private compilation without a licence' } })
  const compare = (column: string, truth: (code: string) => number | undefined): { readonly ratio: number; readonly count: number } | undefined => {
    const ratios = table.rows.flatMap((row) => {
      const value = readNumber(cellOf(table, row.cells, column))
      const real = truth(tidyOdsCode(cellOf(table, row.cells, 'org_code')))
      return real === undefined || real === 0 || value === undefined || value === 0 ? [] : [value / real]
    })
    return ratios.length === 0 ? undefined : { ratio: median(ratios), count: ratios.length }
  }
  const workforce = compare('workforce_total_fte_latest', (code) => staff?.get(code)?.allStaffFte)
  if (workforce !== undefined && workforce.ratio > implausibleRatio) {
    report.find('snapshot-workforce', file, { facts: { column: 'workforce_total_fte_latest', ratio: workforce.ratio.toFixed(1), count: workforce.count, month: 'June 2018' } })
  }
  const lists = compare('total_waiting_latest', (code) => waiting?.get(code))
  if (lists !== undefined && lists.ratio > implausibleRatio) {
    report.find('snapshot-waiting', file, { facts: { column: 'total_waiting_latest', ratio: lists.ratio.toFixed(1), count: lists.count } })
  }
  const strangers = codes.filter((code) => !isTrustCode(code))
  if (strangers.length > 0) report.find('rows-not-trusts', file, { codes: strangers, facts: { count: strangers.length } })
  return codes
}

/** Examines the survey results on wellbeing of 2021 and later. */
export function examineWellbeing(bytes: Uint8Array, report: Report): readonly string[] {
  const file = otherFiles.wellbeing
  const table = readTable(file, bytes, report)
  if (table === undefined || !hasColumns(table, ['ODS code', 'Year', 'Respondents', 'Autonomy_base'], report)) return []
  refuseRepeats(table, ['ODS code', 'Year'], report)
  refuseText(table, report)
  report.find('examined-only', file, { facts: { reason: 'holds survey results of 2021 and later, which carry no licence to reuse' } })
  const fractions = table.header.filter((column) => {
    const rates = column.endsWith('_response_rate') ? numbersOf(table, column) : []
    return rates.length > 0 && Math.max(...rates) <= 1
  })
  if (fractions.length > 0) report.find('rate-is-fraction', file, { facts: { columns: fractions.join(', ') } })
  const respondents = numbersOf(table, 'Respondents')
  const floor = Math.min(...respondents)
  const floored = table.rows.filter((row) => {
    const base = readNumber(cellOf(table, row.cells, 'Autonomy_base'))
    return readNumber(cellOf(table, row.cells, 'Respondents')) === floor && base !== undefined && base < floor
  })
  if (floored.length > 1) {
    report.find('respondents-floored', file, {
      codes: floored.map((row) => tidyOdsCode(cellOf(table, row.cells, 'ODS code'))),
      years: floored.flatMap((row) => readNumber(cellOf(table, row.cells, 'Year')) ?? []),
      facts: { rows: floored.length, floor },
    })
  }
  findNotAvailable(table, 'Year', report)
  const others = new Set(codesOf(table, 'ODS code').filter((code) => /^(?:\d|Q)/.test(code)))
  if (others.size > 0) report.find('bodies-of-other-kinds', file, { codes: others, facts: { count: others.size } })
  return codesOf(table, 'ODS code')
}

/** Examines the file that joins survey indices and mortality, 2012 to 2019. */
export function examineSurveyShmi(bytes: Uint8Array, report: Report): readonly string[] {
  const file = otherFiles.surveyShmi
  const table = readTable(file, bytes, report)
  if (table === undefined || !hasColumns(table, ['Code', 'Year.Index', 'SHMI.Index', 'Engagement.Index'], report)) return []
  refuseRepeats(table, ['Code', 'Year.Index'], report)
  refuseText(table, report)
  report.find('examined-only', file, { facts: { reason: 'joins survey indices with mortality and carries no licence for the survey' } })
  const ranges = table.header.slice(table.header.indexOf('Responses')).flatMap((column) => {
    const values = numbersOf(table, column)
    return values.length === 0 ? [] : [`${column} ${Number(Math.min(...values).toFixed(2))} to ${Number(Math.max(...values).toFixed(2))}`]
  })
  report.find('mixed-scales', file, { facts: { ranges: ranges.join(', ') } })
  findNotAvailable(table, 'Year.Index', report)
  return codesOf(table, 'Code')
}

function findNotAvailable(table: Table, yearColumn: string, report: Report): void {
  const rows = table.rows.filter((row) => row.cells.includes('NA'))
  const cells = rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell === 'NA').length, 0)
  if (cells > 0) report.find('not-available-text', table.file, { years: rows.flatMap((row) => readNumber(cellOf(table, row.cells, yearColumn)) ?? []), facts: { cells } })
}

function hasColumns(table: Table, columns: readonly string[], report: Report): boolean {
  const missing = columns.filter((column) => !table.header.includes(column))
  for (const column of missing) report.refuse('missing-column', table.file, { row: 1, column })
  return missing.length === 0
}

/** A column with this share of numbers is a column of numbers. */
const mostlyNumbers = 0.95

function refuseText(table: Table, report: Report): void {
  table.header.forEach((column, index) => {
    const filled = table.rows.filter((row) => !['', 'NA', '-'].includes(row.cells[index] ?? ''))
    const texts = filled.filter((row) => readNumber(row.cells[index] ?? '') === undefined)
    if (texts.length === 0 || texts.length > (1 - mostlyNumbers) * filled.length) return
    for (const row of texts) report.refuse('no-number', table.file, { row: row.line, column, facts: { value: row.cells[index] ?? '' } })
  })
}

function refuseRepeats(table: Table, columns: readonly string[], report: Report): void {
  const lineOf = new Map<string, number>()
  for (const row of table.rows) {
    const key = columns.map((column) => cellOf(table, row.cells, column).trim()).join(' ')
    const first = lineOf.get(key)
    if (first === undefined) lineOf.set(key, row.line)
    else report.refuse('duplicate-row', table.file, { row: row.line, facts: { key, first } })
  }
}

function codesOf(table: Table, column: string): readonly string[] {
  return table.rows.map((row) => tidyOdsCode(cellOf(table, row.cells, column)))
}

function numbersOf(table: Table, column: string): readonly number[] {
  return table.rows.flatMap((row) => readNumber(cellOf(table, row.cells, column)) ?? [])
}

function cellOf(table: Table, cells: readonly string[], column: string): string {
  return cells[table.header.indexOf(column)] ?? ''
}
