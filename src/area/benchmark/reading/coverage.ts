import { isTrustCode } from './code.ts'
import type { CheckedTable } from './checked-table.ts'
import type { Report } from './report.ts'

/** A year with fewer than this part of a file's usual acute trusts was cut off. */
const leastPart = 0.75

/** A provider list with fewer than this part of the trusts that have managers was cut off. */
const leastListed = 0.9

/** From this share on, acute trusts that other files know and one lacks are worth a word. */
const noticeablePart = 0.08

/**
 * Refuses yearly files that lost a year or most of their trusts: a file that was cut between two rows.
 * @param tables the yearly files that could be read
 * @param acuteCodes acute trusts of the provider list
 */
export function checkCoverage(tables: readonly CheckedTable[], acuteCodes: ReadonlySet<string>, report: Report): void {
  if (tables.length === 0) return
  const lastYear = Math.max(...tables.map(lastYearOf))
  const firstCommonYear = mostFrequent(tables.map(firstYearOf))
  for (const table of tables) {
    const { file } = table.spec
    const trusts = countTrusts(table, acuteCodes)
    const usual = Math.max(0, ...trusts.values())
    for (let year = Math.min(firstYearOf(table), firstCommonYear); year <= lastYear; year += 1) {
      const found = trusts.get(year) ?? 0
      if (!table.rows.some((row) => row.year === year)) {
        report.refuse('year-lost', file, { facts: { year, because: year > firstYearOf(table) && year < lastYearOf(table) ? 'it has earlier and later ones' : 'other files have them' } })
      } else if (found < leastPart * usual) report.refuse('few-organisations', file, { facts: { year, found, usual } })
    }
  }
}

/**
 * Refuses a provider list that does not know the trusts of the managers' file: a list that was cut off.
 * @param providers codes of the provider list
 * @param file name of the provider list
 * @param managers the file of managers
 */
export function checkProviderList(providers: ReadonlySet<string>, file: string, managers: CheckedTable, report: Report): void {
  const lastYear = lastYearOf(managers)
  const trusts = managers.rows.filter((row) => row.year === lastYear && isTrustCode(row.code))
  const found = trusts.filter((row) => providers.has(row.code)).length
  if (found < leastListed * trusts.length) report.refuse('list-too-short', file, { facts: { found, usual: trusts.length } })
}

/**
 * Finds years in which a file lacks acute trusts that have managers or survey answers.
 * @param table the file in question
 * @param known files that have nearly all trusts
 */
export function findMissingTrusts(table: CheckedTable, known: readonly CheckedTable[], acuteCodes: ReadonlySet<string>, report: Report): void {
  for (const year of yearsOf(table)) {
    const expected = new Set(known.flatMap((other) => other.rows).filter((row) => row.year === year && acuteCodes.has(row.code)).map((row) => row.code))
    const there = new Set(table.rows.filter((row) => row.year === year).map((row) => row.code))
    const missing = [...expected].filter((code) => !there.has(code))
    if (missing.length > noticeablePart * expected.size) {
      report.find('trusts-missing-in-year', table.spec.file, { codes: missing, years: [year], facts: { count: missing.length } })
    }
  }
}

/** The years of a file, ascending. */
export function yearsOf(table: CheckedTable): readonly number[] {
  return [...new Set(table.rows.map((row) => row.year))].toSorted((one, other) => one - other)
}

/** The value that stands most often; of several the latest. */
function mostFrequent(years: readonly number[]): number {
  const counts = [...Map.groupBy(years, (year) => year)].toSorted(([one], [other]) => other - one)
  return counts.reduce((best, next) => (next[1].length > best[1].length ? next : best))[0]
}

function firstYearOf(table: CheckedTable): number {
  return Math.min(...table.rows.map((row) => row.year))
}

function lastYearOf(table: CheckedTable): number {
  return Math.max(...table.rows.map((row) => row.year))
}

function countTrusts(table: CheckedTable, acuteCodes: ReadonlySet<string>): ReadonlyMap<number, number> {
  const byYear = Map.groupBy(table.rows.filter((row) => acuteCodes.has(row.code)), (row) => row.year)
  return new Map([...byYear].map(([year, rows]) => [year, rows.length]))
}
