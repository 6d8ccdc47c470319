import type { Transaction } from 'kysely'
import { formatCsv } from '../../../platform/files/index.ts'
import { type Unit, organisationStore } from '../../organisation/index.ts'
import { type Names, nameBehind, nameText, namesOf } from '../../people/index.ts'
import { notesOf } from '../view/measured-chart.ts'
import type { Measure } from '../records.ts'
import { type MeasureSeries, stretchStarts, targetOn } from '../rules/series-of-measure.ts'
import { shownTimes } from '../rules/check-value.ts'
import type { MeasureReads } from '../service/measure-reads.ts'
import { measureReads } from '../store/reads.ts'
import { type FileColumn, fileColumns } from '../words/import.ts'

type Row = Partial<Readonly<Record<FileColumn, string | number>>>

/**
 * Every measure with all its values, closed ones too, as a file that can be imported again: one row a value, with the facts of its measure; one row without a day for a measure that has no value.
 * @param transaction of the tenant
 * @returns CSV with the columns of `fileColumns`
 */
export async function exportMeasures(transaction: Transaction<unknown>, tenant: string): Promise<string> {
  const units = new Map((await organisationStore(transaction, tenant).units()).map((unit) => [unit.unitId, unit]))
  const reads = measureReads(transaction, tenant)
  const measures = await reads.measuresOfUnits([...units.keys()])
  const names = await namesOf(transaction, tenant, measures.map(({ ownerPersonId }) => ownerPersonId))
  const rows: Row[] = []
  for (const measure of measures) {
    const facts = factsOf(measure, units.get(measure.unitId), names)
    const series = await seriesOf(reads, measure)
    const values = series.observations.length === 0 ? [{ target: series.targets.at(-1)?.value ?? '' }] : valuesOf(series)
    for (const value of values) rows.push({ ...facts, ...value })
  }
  return formatCsv([fileColumns, ...rows.map((row) => fileColumns.map((column) => row[column] ?? ''))])
}

async function seriesOf(reads: MeasureReads, measure: Measure): Promise<MeasureSeries> {
  const { measureId } = measure
  return { measure, observations: await reads.observations(measureId), targets: await reads.targets(measureId), rebases: await reads.rebases(measureId), annotations: await reads.annotations(measureId) }
}

function factsOf(measure: Measure, unit: Unit | undefined, names: Names): Row {
  const owner = nameBehind(names, measure.ownerPersonId)
  return {
    'measure id': measure.measureId,
    measure: measure.name,
    'unit code': unit?.code ?? '',
    unit: unit?.name ?? '',
    domain: measure.domain,
    direction: measure.improvementDirection,
    'unit of measurement': measure.unitOfMeasurement,
    'unit words': measure.unitText,
    decimals: measure.decimals,
    per: measure.per,
    chart: measure.chartType,
    frequency: measure.frequency,
    rules: measure.rules,
    definition: measure.definition,
    source: measure.source,
    'screen outliers': measure.screenOutliers ? 'yes' : 'no',
    'fix after': measure.fixAfterNPoints ?? '',
    owner: owner === null ? '' : nameText(owner),
    'closed on': measure.closedOn ?? '',
  }
}

/** One row a value. */
function valuesOf(series: MeasureSeries): readonly Row[] {
  const rebases = new Map(stretchStarts(series).map(({ first, rebase }) => [first, rebase]))
  const notes = Map.groupBy(notesOf(series), ({ at }) => at)
  return series.observations.map(({ day, value, numerator, denominator, ghostReason }, index) => ({
    target: targetOn(series.targets, day) ?? '',
    date: day,
    value: value === null ? '' : value * shownTimes(series.measure),
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    'left out because': ghostReason ?? '',
    'limits anew from': rebases.get(index)?.startsOn ?? '',
    'limits anew because': rebases.get(index)?.reason ?? '',
    note: (notes.get(index) ?? []).map(({ words }) => words).join('; '),
  }))
}
