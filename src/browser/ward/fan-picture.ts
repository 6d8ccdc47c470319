import { spanAround } from '../../area/simulated-ward/view/outcome-chart.ts'
import { fanCaption } from '../../area/simulated-ward/words/debrief-points.ts'
import { debriefWords as words, outcomeNamesInWords } from '../../area/simulated-ward/words/debrief.ts'
import { type OutcomeBand, type OutcomeName, bandsOf } from '../../engine/ward/index.ts'
import { formatNumber } from '../../kernel/number-text.ts'
import { folded } from './debrief-part.ts'
import { box, drawn } from './elements.ts'
import type { FutureWeeks } from './futures-messages.ts'
import { plainTable } from './plain-table.ts'

const [width, height, margin] = [360, 170, { left: 40, right: 8, top: 10, bottom: 24 }] as const

/** The fan of both ways on: the range of the middle 80% by week, and the middle as a line; the other way is dashed. Its scale spans as much as that of a chart of weeks at the least. */
export function fanFigure(outcome: OutcomeName, { asDecided, instead }: FutureWeeks): HTMLElement {
  const [chosen, other] = [bandsOf(asDecided)[outcome], bandsOf(instead)[outcome]]
  const caption = box('figcaption', 'nhsuk-body-s', fanCaption(outcome))
  return box('figure', 'ek-figure ek-debrief__fan', fan(outcome, chosen, other), caption, folded(words.table, fanTable(outcome, chosen, other)))
}

function fan(outcome: OutcomeName, chosen: OutcomeBand, other: OutcomeBand): SVGElement {
  const values = [chosen, other].flatMap(({ low80, high80 }) => [...low80, ...high80])
  const { lower, upper } = spanAround(outcome, values)
  const [low, high] = [Math.min(lower, ...values), Math.max(upper, ...values)]
  const x = (week: number) => margin.left + ((width - margin.left - margin.right) * week) / Math.max(1, chosen.median.length - 1)
  const y = (value: number) => height - margin.bottom - ((height - margin.top - margin.bottom) * (value - low)) / Math.max(high - low, 1e-9)
  const points = (list: readonly number[]) => list.map((value, week) => `${x(week).toFixed(1)},${y(value).toFixed(1)}`)
  const field = ({ low80, high80 }: OutcomeBand, className: string) => drawn('polygon', { class: className, points: [...points(high80), ...points(low80).toReversed()].join(' ') })
  const line = ({ median }: OutcomeBand, className: string) => drawn('polyline', { class: className, points: points(median).join(' ') })
  const svg = drawn('svg', { 'viewBox': `0 0 ${width} ${height}`, 'class': 'ek-debrief__drawing', 'aria-hidden': 'true', 'focusable': 'false' })
  svg.append(
    drawn('path', { class: 'ek-debrief__axis', d: `M${margin.left} ${margin.top}V${height - margin.bottom}H${width - margin.right}` }),
    field(chosen, 'ek-debrief__field'), field(other, 'ek-debrief__field ek-debrief__field--other'),
    line(chosen, 'ek-debrief__middle'), line(other, 'ek-debrief__middle ek-debrief__middle--other'),
    label(margin.left - 4, margin.top + 8, formatNumber(high, 1), 'end'), label(margin.left - 4, height - margin.bottom, formatNumber(low, 1), 'end'),
    label(margin.left, height - 6, 'week 1', 'start'), label(width - margin.right, height - 6, `week ${chosen.median.length}`, 'end'))
  return svg
}

function label(x: number, y: number, text: string, anchor: 'start' | 'end'): SVGElement {
  const made = drawn('text', { 'x': x, 'y': y, 'text-anchor': anchor, 'class': 'ek-debrief__label' })
  made.textContent = text
  return made
}

function fanTable(outcome: OutcomeName, chosen: OutcomeBand, other: OutcomeBand): HTMLElement {
  const { decimals } = outcomeNamesInWords[outcome]
  const cell = ({ median, low80, high80 }: OutcomeBand, week: number) => rangeText(median[week], low80[week], high80[week], decimals)
  return plainTable([words.hoursTable.week, words.asYouChose, words.theOtherWay], chosen.median.map((_, week) => [`${week + 1}`, cell(chosen, week), cell(other, week)]))
}

/** The middle, with its range. @example '9.0 (4.3 to 13.7)' */
export function rangeText(median = NaN, low = NaN, high = NaN, decimals = 1): string {
  return `${formatNumber(median, decimals)} (${formatNumber(low, decimals)} to ${formatNumber(high, decimals)})`
}
