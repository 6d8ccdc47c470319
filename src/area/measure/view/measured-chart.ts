import { type ChartView, type JudgedSeries, type SeriesToChart, chartView, judgeChart } from '../../chart-a-measure/index.ts'
import { type MeasureSeries, seriesToChart } from '../rules/series-of-measure.ts'
import { annotationText, formatOf, measureAxis } from '../words/measure-text.ts'

/** The chart of a measure: what was found, and the same in words and in the parts of its figure. */
export interface MeasuredChart {
  readonly judged: JudgedSeries
  readonly view: ChartView
}

/**
 * What a chart says of a measure: the same on the board, on its page and in every file, because it is worked out here and nowhere else.
 * Values that the chart cannot hold are refused when they are entered; where they are there all the same, they are shown as a run chart.
 */
export function judgeMeasure(series: MeasureSeries): JudgedSeries {
  return shownAs(series).judged
}

/** The series as it is charted, with what the chart says of it. */
function shownAs(series: MeasureSeries): { readonly shown: SeriesToChart; readonly judged: JudgedSeries } {
  const asKept = seriesToChart(series)
  const judged = judgeChart(asKept)
  if (judged.ok) return { shown: asKept, judged: judged.value }
  const plain = plainSeries(series)
  const judgedPlain = judgeChart(plain)
  // A run chart of values without denominators takes every number.
  if (!judgedPlain.ok) throw new Error(`The measure ${series.measure.measureId} holds values that no chart can show`)
  return { shown: plain, judged: judgedPlain.value }
}

/** As a run chart of what is kept: values without their denominators. */
function plainSeries(series: MeasureSeries): SeriesToChart {
  return { ...seriesToChart(series), kind: 'run', points: series.observations.map(({ day, value, ghostReason }) => ({ date: day, value, denominator: null, ghostReason })) }
}

/** The chart with its words, under the name of the measure. */
export function measuredChart(series: MeasureSeries, heading: { readonly heading?: string; readonly headingLevel?: 2 | 3 | 4 } = {}): MeasuredChart {
  const { measure } = series
  const { shown, judged } = shownAs(series)
  const view = chartView(shown, judged, { heading: measure.name, ...heading, measure: measureAxis(measure), format: formatOf(measure), notes: notesOf(series) })
  return { judged, view }
}

/** Each annotation at the first point on its day or after it; after the last point at that one. */
export function notesOf({ observations, annotations }: Pick<MeasureSeries, 'observations' | 'annotations'>): readonly { readonly at: number; readonly words: string }[] {
  if (observations.length === 0) return []
  return annotations.map(({ day, text }) => {
    const found = observations.findIndex((one) => one.day >= day)
    const at = found === -1 ? observations.length - 1 : found
    return { at, words: annotationText(text, day, observations[at]?.day ?? '') }
  })
}
