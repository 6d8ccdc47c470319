import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Unit, pathOf } from '../../organisation/index.ts'
import { type MeasuredChart, measuredChart } from '../view/measured-chart.ts'
import type { EarlierObservation, Observation } from '../records.ts'
import { type NextValue, nextValue } from '../rules/due-days.ts'
import type { MeasureSeries } from '../rules/series-of-measure.ts'
import type { Asking } from './asking.ts'
import { mayKeepMeasure } from './find-measure.ts'
import { type LastEntry, lastEntryOf } from './keep-values.ts'

/** A series whose values say who entered them. */
export interface WholeSeries extends MeasureSeries {
  readonly observations: readonly Observation[]
}

/** A measure with everything that its page tells. */
export interface MeasureView {
  readonly series: WholeSeries
  readonly chart: MeasuredChart
  /** Units from the organisation down to its own. */
  readonly path: readonly Unit[]
  /** What values were before, latest change first. */
  readonly earlier: readonly EarlierObservation[]
  readonly lastEntry: LastEntry | null
  readonly next: NextValue | null
  /** May who looks change it? */
  readonly isKept: boolean
  readonly lastDay: CalendarDate | null
}

/** Everything that the chart of a measure is made from; null when there is none of this id. */
export async function readSeries({ store }: Pick<Asking, 'store'>, measureId: string): Promise<WholeSeries | null> {
  const measure = await store.measure(measureId)
  if (measure === null) return null
  const [observations, targets] = [await store.observations(measureId), await store.targets(measureId)]
  const [rebases, annotations] = [await store.rebases(measureId), await store.annotations(measureId)]
  return { measure, observations, targets, rebases, annotations }
}

/**
 * What the page of a measure tells.
 * @returns null when there is none of this id
 */
export async function seeMeasure(asking: Pick<Asking, 'store' | 'rights' | 'today'>, measureId: string): Promise<MeasureView | null> {
  const series = await readSeries(asking, measureId)
  const rights = series === null ? null : await asking.rights()
  if (series === null || rights === null) return null
  const { measure, observations } = series
  const earlier = await asking.store.earlierObservations(measureId)
  const lastDay = observations.at(-1)?.day ?? null
  return {
    series,
    chart: measuredChart(series, { headingLevel: 2 }),
    path: pathOf(rights.tree, measure.unitId),
    earlier,
    lastEntry: lastEntryOf(observations, earlier),
    next: measure.closedOn === null ? nextValue(measure.frequency, lastDay, asking.today) : null,
    isKept: mayKeepMeasure(rights, measure),
    lastDay,
  }
}
