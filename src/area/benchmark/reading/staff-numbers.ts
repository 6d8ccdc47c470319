import { median } from '../../../kernel/statistics/quantile.ts'
import type { CheckedTable } from './checked-table.ts'
import { yearsOf } from './coverage.ts'
import type { Report } from './report.ts'
import { workbookMonths } from './workforce-workbook.ts'
import type { WorkforceCounts } from './workforce-workbook.ts'

/** Staff numbers may drift in a few years, but not by a quarter over all trusts at once. */
const plausibleRatio = { least: 0.8, most: 1.25 }

/**
 * Holds the file of all staff against the true count of the workbook. Its numbers are never used, plausible or not:
 * a manager share needs both counts of the same day.
 * @param allStaff the file in question
 * @param counts the true count
 */
export function examineAllStaff(allStaff: CheckedTable, counts: WorkforceCounts, report: Report): void {
  const truth = counts.get('2017-SEP')
  const year = yearsOf(allStaff).at(-1) ?? 0
  const ratios = allStaff.rows.flatMap((row) => {
    const real = truth?.get(row.code)
    const given = row.numbers['SIMPLE_ALL_STAFF_FTE'] ?? 0
    return row.year !== year || real === undefined || given === 0 ? [] : [real.allStaffFte / given]
  })
  const { file } = allStaff.spec
  if (ratios.length === 0) {
    report.find('examined-only', file, { facts: { reason: 'has no trust and year that can be held against the true count' } })
    return
  }
  const middle = median(ratios)
  if (middle >= plausibleRatio.least && middle <= plausibleRatio.most) {
    report.find('examined-only', file, { facts: { reason: 'counts staff without the managers of the same day' } })
    return
  }
  report.find('all-staff-implausible', file, {
    facts: {
      factor: (1 / middle).toFixed(1),
      month: 'September 2017',
      year,
      ratio: middle.toFixed(3),
      low: Math.min(...ratios).toFixed(2),
      high: Math.max(...ratios).toFixed(2),
      count: ratios.length,
    },
  })
}

/** The years of the series for which no count of all staff exists. */
export function findYearsWithoutShare(file: string, years: readonly number[], report: Report): void {
  const counted: readonly number[] = Object.values(workbookMonths)
  const without = years.filter((year) => !counted.includes(year))
  if (without.length > 0) report.find('no-share-of-year', file, { years: without })
}
