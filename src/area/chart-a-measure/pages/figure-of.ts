import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { type ReadColumns, isRoleHeading } from '../reading/index.ts'
import type { ChartChoices } from '../rules/sent-choices.ts'
import type { ChartedSeries } from '../rules/series-of-reading.ts'
import { type ChartFacts, type ChartView, chartView } from '../view/index.ts'
import { columnName } from '../words/cell-problems.ts'
import { pageWords as words } from '../words/pages.ts'

/** What the chart is called. */
export function nameOfChart(read: ReadColumns, choices: ChartChoices): string {
  return headingOfChart(read, choices) ?? words.defaultName
}

/** The same as typed, or by the heading of its column; null without either, and where the heading is no name. */
export function headingOfChart(read: ReadColumns, choices: ChartChoices): string | null {
  const heading = columnHeading(read)
  if (choices.name !== '') return choices.name
  return heading === null || isRoleHeading(heading) ? null : heading
}

/** The heading of the column of values; null without one. */
function columnHeading({ taken: { value }, columns }: ReadColumns): string | null {
  return value === null || (columns[value]?.heading ?? '') === '' ? null : columnName(columns, value)
}

/** A charted series with all its words. */
export function viewOf(read: ReadColumns, choices: ChartChoices, { name, series, judged }: ChartedSeries): ChartView {
  const whole = nameOfChart(read, choices)
  const named = headingOfChart(read, choices)
  const title = name === null ? whole : named === null ? shownValue(name) : `${named}, ${shownValue(name)}`
  const facts: ChartFacts = { heading: title, headingLevel: 2, measure: axisOf(named ?? columnHeading(read) ?? whole, read, choices), format: formatOf(read, choices) }
  const shown = chartView(series, judged, facts)
  const labels = shown.figure.chart.points.map(({ label = '' }) => label)
  const [first = '', last = ''] = [labels[0], labels.at(-1)]
  return { ...shown, figure: { ...shown.figure, words: { ...shown.figure.words, heading: labels.length < 2 ? title : words.period(title, first, last) } } }
}

/** What is measured and in which unit: as typed, or per so many where values have denominators. */
function axisOf(whole: string, { taken }: ReadColumns, { unitText, multiplier, kind }: ChartChoices): string {
  if (unitText !== '') return `${whole} (${unitText})`
  const isPer = taken.denominator !== null && (multiplier === 1000 || (multiplier === 100 && kind === 'u'))
  return isPer ? words.per(whole, formatNumber(multiplier)) : whole
}

function formatOf({ unit, decimals, taken }: ReadColumns, choices: ChartChoices): ChartFacts['format'] {
  const isShare = taken.denominator !== null
  const written = choices.unit ?? (unit ?? (isShare && choices.multiplier === 100 && choices.kind !== 'u' ? 'percent' : 'plain'))
  const digits = isShare ? (choices.multiplier === 1 ? 3 : 1) : decimals
  return { decimals: digits, ...(written === 'percent' ? { unit: '%' } : written === 'pounds' ? { before: '£' } : {}) }
}
