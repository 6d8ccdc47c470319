import type { Transaction } from 'kysely'
import { formatCsv } from '../../../platform/files/index.ts'
import { organisationStore } from '../../organisation/index.ts'
import { boardReads } from '../store/board-reads.ts'
import { measureReads } from '../store/reads.ts'
import { targetOn } from '../rules/series-of-measure.ts'
import { shownTimes } from '../rules/check-value.ts'
import { fileColumns } from '../words/import.ts'

/**
 * Every open measure with all its values, as a file that can be imported again: one row a value, with the facts of its measure.
 * @param transaction of the tenant
 * @returns CSV
 */
export async function exportMeasures(transaction: Transaction<unknown>, tenant: string): Promise<string> {
  const units = new Map((await organisationStore(transaction, tenant).units()).map((unit) => [unit.unitId, unit]))
  const reads = measureReads(transaction, tenant)
  const rows: (string | number)[][] = []
  for (const measure of await boardReads(transaction, tenant).openMeasures(null)) {
    const unit = units.get(measure.unitId)
    const facts = [measure.measureId, measure.name, unit?.code ?? '', unit?.name ?? '', measure.domain, measure.improvementDirection, measure.unitOfMeasurement, measure.unitText, measure.decimals, measure.per, measure.chartType, measure.frequency, measure.rules]
    const targets = await reads.targets(measure.measureId)
    for (const { day, value, numerator, denominator, ghostReason } of await reads.observations(measure.measureId)) {
      rows.push([...facts, targetOn(targets, day) ?? '', day, value === null ? '' : value * shownTimes(measure), numerator ?? '', denominator ?? '', ghostReason ?? ''])
    }
  }
  return formatCsv([fileColumns, ...rows])
}
