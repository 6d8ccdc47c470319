import { measuredChart } from './measured-chart.ts'
import type { WholeSeries } from '../service/see-measure.ts'
import { pageWords } from '../words/measure-page.ts'

/** All values of a measure with what its chart says of them, as rows for a file, the header first. Numbers keep all their digits. */
export function valueRows(series: WholeSeries): readonly (readonly (string | number)[])[] {
  const { judged, view } = measuredChart(series)
  const rows = series.observations.map((one, index) => {
    const point = judged.points[index]
    const cell = (value: number | null | undefined) => value ?? ''
    return [one.day, cell(point?.value), cell(one.numerator), cell(one.denominator), one.ghostReason ?? '', point?.meaning ?? '', cell(point?.centre), cell(point?.lower), cell(point?.upper), cell(point?.target), (point?.rules ?? []).join('; '), view.figure.ruleSet.name, one.enteredAt.toISOString(), one.way]
  })
  return [pageWords.csvColumns, ...rows]
}
