import { log } from '../../../kernel/portable-math.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { median } from '../../../kernel/statistics/quantile.ts'
import type { CheckedTable } from './checked-table.ts'
import { isTrustCode } from './code.ts'
import { yearsOf } from './coverage.ts'
import type { Report } from './report.ts'

/** Values by code, then by year. */
export type Series = ReadonlyMap<string, ReadonlyMap<number, number>>

/**
 * One column of a yearly file as a series of each organisation; missing values and zeros that mean missing are absent.
 */
export function seriesOf(table: CheckedTable, column: string): Series {
  const series = new Map<string, Map<number, number>>()
  for (const row of table.rows) {
    const value = row.numbers[column]
    if (value === undefined || value === 0) continue
    const ofCode = series.get(row.code) ?? new Map<number, number>()
    ofCode.set(row.year, value)
    series.set(row.code, ofCode)
  }
  return series
}

/** A national sum that moves this much between two years is a change of who is counted. */
const nationalBreak = 0.1

/**
 * Finds years in which so many bodies leave that national sums cannot be compared.
 * @param managers the file of managers
 */
export function findVanishedBodies(managers: CheckedTable, report: Report): void {
  const series = seriesOf(managers, 'SIMPLE_MANAGERS_FTE')
  const sumIn = (year: number): number => [...series.values()].reduce((sum, ofCode) => sum + (ofCode.get(year) ?? 0), 0)
  for (const year of yearsOf(managers).slice(1)) {
    const before = sumIn(year - 1)
    const after = sumIn(year)
    if (after > before * (1 - nationalBreak)) continue
    const gone = [...series].filter(([, ofCode]) => ofCode.has(year - 1) && !ofCode.has(year))
    const total = gone.reduce((sum, [, ofCode]) => sum + (ofCode.get(year - 1) ?? 0), 0)
    report.find('bodies-vanish', managers.spec.file, {
      codes: gone.map(([code]) => code),
      years: [year],
      facts: { count: gone.length, total: Math.round(total), before: Math.round(before), after: Math.round(after) },
    })
  }
}

/** Beds per manager this many robust standard deviations (of the logarithm) from the median, in this many years, is another way of coding. */
const codingDistance = 3
const codingYears = 3
/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const normalMad = 1.4826

/**
 * Finds acute trusts whose beds per manager lie far from all others year after year: "manager" is a code chosen locally.
 */
export function findManagerCoding(managers: CheckedTable, beds: CheckedTable, acuteCodes: ReadonlySet<string>, report: Report): void {
  const managerSeries = seriesOf(managers, 'SIMPLE_MANAGERS_FTE')
  const bedSeries = seriesOf(beds, 'BEDS')
  const farYears = new Map<string, { readonly year: number; readonly ratio: number }[]>()
  for (const year of yearsOf(managers)) {
    const ratios = [...acuteCodes].flatMap((code) => {
      const ofManagers = managerSeries.get(code)?.get(year)
      const ofBeds = bedSeries.get(code)?.get(year)
      return ofManagers === undefined || ofBeds === undefined ? [] : [{ code, ratio: ofBeds / ofManagers, logRatio: log(ofBeds / ofManagers) }]
    })
    if (ratios.length < 10) continue
    const centre = median(ratios.map(({ logRatio }) => logRatio))
    const spread = normalMad * median(ratios.map(({ logRatio }) => Math.abs(logRatio - centre)))
    for (const { code, ratio, logRatio } of ratios) {
      if (Math.abs(logRatio - centre) > codingDistance * spread) farYears.set(code, [...(farYears.get(code) ?? []), { year, ratio }])
    }
  }
  const coded = [...farYears].filter(([, years]) => years.length >= codingYears).toSorted(([one], [other]) => (one < other ? -1 : 1))
  if (coded.length === 0) return
  const values = coded.map(([code, years]) => {
    const counts = years.flatMap(({ year }) => managerSeries.get(code)?.get(year) ?? [])
    return `${code} ${mean(years.map(({ ratio }) => ratio)).toFixed(1)} beds per manager with ${Math.round(Math.min(...counts))} to ${Math.round(Math.max(...counts))} managers`
  })
  report.find('manager-coding', managers.spec.file, { codes: coded.map(([code]) => code), years: coded.flatMap(([, years]) => years.map(({ year }) => year)), facts: { values: values.join('; ') } })
}

/**
 * Finds acute trusts of the provider list that had managers once and have none in the last year.
 */
export function findPredecessorsInList(providerFile: string, managers: CheckedTable, acuteCodes: ReadonlySet<string>, report: Report): void {
  const lastYear = yearsOf(managers).at(-1) ?? 0
  const ended = [...seriesOf(managers, 'SIMPLE_MANAGERS_FTE')].filter(([code, ofCode]) => acuteCodes.has(code) && isTrustCode(code) && !ofCode.has(lastYear))
  if (ended.length > 0) report.find('predecessors-in-list', providerFile, { codes: ended.map(([code]) => code), facts: { count: ended.length } })
}
