import type { TableModel } from '../../pieces/tables.tsx'
import { numberText } from '../../number-text.ts'
import { processWords } from '../../process-words.ts'
import type { ProcessChartModel } from './model.ts'
import { centreName, labelsOf, limitFormatOf, meaningOf, shown, stretchesOf } from './point-words.ts'
import { spacingOf } from './time-axis.ts'

/**
 * Every figure of a chart as rows for a file, the header first. Numbers keep all their digits; what is not there is an empty cell. Dates as yyyy-mm-dd.
 * @param ruleSet the name of the rules that the chart follows: it stands in every row, so that a row never loses it
 */
export function processChartRows(model: ProcessChartModel, ruleSet: string): readonly (readonly (string | number)[])[] {
  const labels = labelsOf(model)
  const stretches = stretchesOf(model)
  const cell = (value: number | null | undefined) => shown(value) ?? ''
  return [
    Object.values(processWords.columns),
    ...model.points.map((point, index) => [
      point.date ?? '',
      labels[index] ?? '',
      cell(point.value),
      cell(point.centre),
      cell(point.lower),
      cell(point.upper),
      cell(point.target),
      meaningOf(point),
      (point.rules ?? []).join('; '),
      shown(point.lower) === undefined && shown(point.upper) === undefined ? '' : stretches.findLast(({ first }) => first <= index)?.isTrial === true ? processWords.limitKinds.trial : processWords.limitKinds.settled,
      ruleSet,
    ]),
  ]
}

/** The table behind a chart: only columns that hold something. */
export function processTable(model: ProcessChartModel, caption: string): TableModel {
  const labels = labelsOf(model)
  const limitFormat = limitFormatOf(model)
  const { table } = processWords
  const centre = centreName(model)
  const all = [
    { heading: `${centre.charAt(0).toUpperCase()}${centre.slice(1)}`, name: 'centre', format: limitFormat },
    { heading: table.lower, name: 'lower', format: limitFormat },
    { heading: table.upper, name: 'upper', format: limitFormat },
    { heading: table.target, name: 'target', format: model.format },
  ] as const
  const lines = all.filter(({ name }) => model.points.some((point) => shown(point[name]) !== undefined))
  const isOrdered = spacingOf(model.points.map(({ date }) => date)) === 'order'
  return {
    caption,
    columns: [{ heading: isOrdered ? (model.orderName ?? table.order) : table.point }, ...[table.value, ...lines.map(({ heading }) => heading)].map((heading) => ({ heading, isNumber: true })), { heading: table.meaning }, { heading: table.rules }],
    rows: model.points.map((point, index) => [
      labels[index] ?? '',
      numberText(shown(point.value), model.format),
      ...lines.map(({ name, format }) => (shown(point[name]) === undefined ? processWords.none : numberText(shown(point[name]), format))),
      processWords.meanings[meaningOf(point)],
      (point.rules ?? []).join('; ') || processWords.none,
    ]),
  }
}
