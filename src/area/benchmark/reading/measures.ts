import type { CheckedRow, CheckedTable } from './checked-table.ts'
import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { readCode } from './code.ts'
import { yearsOf } from './coverage.ts'
import type { KnownCodes } from './known-codes.ts'
import type { Report } from './report.ts'

/** Checks and findings of single files whose values need more than their column says. */

/** A share of patients seen within four hours below this is an error of counting, not of care: the worst real ones are above one half. */
const leastPlausibleAe = 0.3

/**
 * Waiting times in A&E: rounding, and values that cannot be meant.
 * @returns the rows without implausible values
 */
export function examineAe(table: CheckedTable, report: Report): CheckedTable {
  const { file } = table.spec
  const scoreOf = (row: CheckedRow): number => row.numbers['AE_SCORE'] ?? 0
  if (table.rows.every((row) => isTwoDecimals(scoreOf(row)))) report.find('rounded-to-percent', file, { facts: { column: 'AE_SCORE' } })
  const low = table.rows.filter((row) => scoreOf(row) < leastPlausibleAe)
  if (low.length > 0) {
    report.find('implausibly-low', file, {
      codes: low.map((row) => row.code),
      years: low.map((row) => row.year),
      facts: { column: 'AE_SCORE', values: low.map((row) => `${scoreOf(row)} in row ${row.line}`).join(', ') },
    })
  }
  return { ...table, rows: table.rows.filter((row) => scoreOf(row) >= leastPlausibleAe) }
}

/** Beds: the occupancy column is a fraction in spite of its name. */
export function examineBeds(table: CheckedTable, report: Report): void {
  const highest = Math.max(...table.rows.map((row) => row.numbers['BEDS_OCCUPIED_PERCENT'] ?? 0))
  if (highest <= 1) report.find('percent-is-fraction', table.spec.file, { facts: { column: 'BEDS_OCCUPIED_PERCENT' } })
}

/** Accounts: cost is written below zero. */
export function examineFinance(table: CheckedTable, report: Report): void {
  if (table.rows.some((row) => (row.numbers['OP_COST'] ?? 0) < 0)) report.find('cost-is-negative', table.spec.file, { facts: { column: 'OP_COST' } })
}

/** How far a published fraction may be from its parts: rounding in the ninth decimal, with room. */
const fractionSlack = 0.00001

/** Referral to treatment: dates, and fractions that must be what their parts say. */
export function examineRtt(table: CheckedTable, report: Report): void {
  const { file } = table.spec
  for (const row of table.rows) {
    const { N_TOTAL: total = 0, N_18_WEEKS: within = 0, RTT_SCORE: score = 0 } = row.numbers
    const date = row.texts['DATE'] ?? ''
    if (date !== `31/03/${row.year + 1}`) report.refuse('date-and-year-differ', file, { row: row.line, column: 'DATE', facts: { date, year: row.year } })
    if (within > total) report.refuse('parts-exceed-whole', file, { row: row.line, column: 'N_18_WEEKS', facts: { part: within, whole: total, wholeColumn: 'N_TOTAL' } })
    else if (total > 0 && Math.abs(within / total - score) > fractionSlack) {
      report.refuse('fraction-differs', file, { row: row.line, column: 'RTT_SCORE', facts: { value: score, part: within, whole: total } })
    }
  }
  report.find('dated-at-year-end', file, { facts: { rows: table.rows.length } })
}

/** From this share on, a file is about acute trusts; a few others are acute trusts under another heading. */
const nearlyAll = 0.95

/** Mortality: acute trusts that are not specialist, but for a few. */
export function examineShmi(table: CheckedTable, acuteCodes: ReadonlySet<string>, listedCodes: ReadonlySet<string>, report: Report): void {
  const listed = new Set(table.rows.map((row) => row.code).filter((code) => listedCodes.has(code)))
  const others = [...listed].filter((code) => !acuteCodes.has(code))
  if (listed.size < listedCodes.size && others.length <= (1 - nearlyAll) * listed.size) {
    report.find('acute-only', table.spec.file, { codes: others, facts: { exceptions: others.length === 0 ? '' : ` but for ${others.length}` } })
  }
}

/** Ratings: one date for each provider and question; ids of locations; acute trusts without a rating. */
export function examineCqc(table: CheckedTable, acuteCodes: ReadonlySet<string>, report: Report): void {
  const { file } = table.spec
  const codes = new Set(table.rows.map((row) => tidyOdsCode(row.texts['ORG_CODE'] ?? '')))
  const dates = table.rows.map((row) => (row.texts['DATE'] ?? '').split('/').toReversed().join('-')).toSorted()
  report.find('cross-section', file, { facts: { first: dates[0] ?? '', last: dates.at(-1) ?? '' } })
  const twice = repeatedRatings(table)
  if (twice.length > 0) report.find('rated-twice', file, { codes: twice.map((row) => row.texts['ORG_CODE'] ?? ''), facts: { rows: twice.length } })
  const locations = [...codes].filter(isLocation)
  if (locations.length > 0) report.find('location-codes', file, { codes: locations, facts: { count: locations.length } })
  const rated = new Set(table.rows.filter((row) => row.texts['POPULATION'] === 'Overall').map((row) => tidyOdsCode(row.texts['ORG_CODE'] ?? '')))
  const unrated = [...acuteCodes].filter((code) => !rated.has(code))
  if (unrated.length > 0) report.find('without-rating', file, { codes: unrated, facts: { count: unrated.length } })
  const found = acuteCodes.size - unrated.length
  if (found < 0.75 * acuteCodes.size) report.refuse('list-too-short', file, { facts: { found, usual: acuteCodes.size } })
}

/** Refuses codes that are neither ids of locations nor known to another file. */
export function checkCqcCodes(table: CheckedTable, known: KnownCodes, report: Report): void {
  for (const row of table.rows) {
    const code = tidyOdsCode(row.texts['ORG_CODE'] ?? '')
    if (isLocation(code) || known.has(code)) continue
    report.refuse(readCode(code) === undefined ? 'impossible-code' : 'unknown-code', table.spec.file, { row: row.line, column: 'ORG_CODE', facts: { value: code } })
  }
}

/** CQC numbers what it inspects by itself. */
function isLocation(code: string): boolean {
  return /^1-\d+$/.test(code)
}

function repeatedRatings(table: CheckedTable): readonly CheckedRow[] {
  const seen = new Set<string>()
  return table.rows.filter(({ texts }) => {
    const key = [texts['ORG_CODE'], texts['POPULATION'], texts['QUESTION']].join('\n')
    const repeated = seen.has(key)
    seen.add(key)
    return repeated
  })
}

/** A file of one year is no series. */
export function findSingleYear(table: CheckedTable, report: Report): void {
  const years = yearsOf(table)
  if (years.length === 1 && years[0] !== 0) report.find('single-year', table.spec.file, { years })
}

/** Years in which many bodies answered that are no trusts. */
export function findOtherBodies(file: string, rows: readonly { readonly code: string; readonly year: number }[], typeOf: ReadonlyMap<string, string>, report: Report): void {
  const others = rows.filter((row) => /^\d/.test(row.code) || typeOf.get(row.code) === 'Clinical Commissioning Group')
  if (others.length === 0) return
  const codes = new Set(others.map((row) => row.code))
  report.find('bodies-of-other-kinds', file, { codes, years: others.map((row) => row.year), facts: { count: codes.size } })
}

function isTwoDecimals(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-9
}
