import { type LastWeek, chartWords, fewestWeeks, outcomeSentence, outcomeWords, ruleWords, weekName } from '../words/outcome-words.ts'
import type { ImprovementDirection, Segment, VariationIcon, XmrChart } from '../../../engine/spc/types.ts'
import { xmr } from '../../../engine/spc/xmr.ts'
import { defaultXmrOptions } from '../../../engine/spc/xmr-options.ts'
import type { OutcomeName, WeekRecord } from '../../../engine/ward/index.ts'
import type { ProcessChartModel } from '../../../platform/design/charts/process-chart/model.ts'

/** An outcome over the weeks so far, as it is charted. */
export interface OutcomeChart {
  readonly model: ProcessChartModel
  readonly sentence: string
  /** Null while weeks are too few to tell. */
  readonly variation: VariationIcon | null
}

const betterWay: Readonly<Record<OutcomeName, ImprovementDirection>> = { safe: 'decrease', flow: 'decrease', staff: 'increase', money: 'decrease', improvement: 'increase' }

/** What an outcome can be at all: a count or a time is never below 0, an index lies from 0 to 100, money can go either way. */
const possible: Readonly<Record<OutcomeName, { readonly least: number; readonly most: number }>> = {
  safe: { least: 0, most: Infinity }, flow: { least: 0, most: Infinity }, staff: { least: 0, most: 100 }, money: { least: -Infinity, most: Infinity }, improvement: { least: 0, most: 100 },
}

/** What a scale spans at least, in the unit of each outcome: a difference that is nothing must not look like much. Ours. */
const leastSpan: Readonly<Record<OutcomeName, number>> = { safe: 20, flow: 4, staff: 10, money: 2, improvement: 10 }

/**
 * The process chart of an outcome by the rules of the NHS.
 * @param weeks in their order, at least one. With fewer than five there are no limits; up to 12 they are trial limits. A limit beyond what is possible is none: no week can lie outside it.
 */
export function outcomeChart(name: OutcomeName, weeks: readonly WeekRecord[]): OutcomeChart {
  const values = weeks.map(({ outcomes }) => outcomes[name])
  const chart = xmr(values, { segmentStarts: [], targets: [] }, { ...defaultXmrOptions, improvementDirection: betterWay[name] })
  const isTooEarly = weeks.length < fewestWeeks
  const last = lastWeek(chart, isTooEarly)
  const rule = chart.points.at(-1)?.decidingRule ?? null
  return {
    model: modelOf(name, weeks, chart, isTooEarly),
    sentence: outcomeSentence(name, { week: weeks.at(-1)?.week ?? 0, value: values.at(-1) ?? 0, last, said: rule === null ? '' : ruleWords[rule] }),
    variation: isTooEarly ? null : chart.variation,
  }
}

function lastWeek({ points }: XmrChart, isTooEarly: boolean): LastWeek {
  const meaning = points.at(-1)?.meaning
  if (isTooEarly) return 'too-early'
  return meaning === 'improvement' || meaning === 'concern' ? meaning : 'chance'
}

function modelOf(name: OutcomeName, weeks: readonly WeekRecord[], { points, segments: [segment] }: XmrChart, isTooEarly: boolean): ProcessChartModel {
  const { measure, decimals, before, unit } = outcomeWords[name]
  const levels = isTooEarly || segment === undefined ? {} : { centre: segment.mean, ...possibleLimits(name, segment) }
  return {
    measure,
    format: { decimals, ...(before === undefined ? {} : { before }), ...(unit === undefined ? {} : { unit }) },
    orderName: chartWords.week,
    within: spanOf(name, weeks),
    stretches: [{ first: 0, isTrial: segment?.isShort ?? true }],
    points: points.map(({ value, meaning, rules }, index) => ({
      label: weekName(weeks[index]?.week ?? index + 1),
      value,
      meaning: isTooEarly ? 'common-cause' as const : meaning,
      rules: isTooEarly ? [] : rules.map((rule) => ruleWords[rule]),
      ...levels,
    })),
  }
}

function possibleLimits(name: OutcomeName, { lowerLimit, upperLimit }: Segment): { readonly lower: number | null; readonly upper: number | null } {
  const { least, most } = possible[name]
  return { lower: lowerLimit !== null && lowerLimit < least ? null : lowerLimit, upper: upperLimit !== null && upperLimit > most ? null : upperLimit }
}

/** What a scale holds at least: so much that a small difference looks small, about the middle of what came out, and within what is possible. @param weeks at least one */
export function spanOf(name: OutcomeName, weeks: readonly WeekRecord[]): { readonly lower: number; readonly upper: number } {
  return spanAround(name, weeks.map(({ outcomes }) => outcomes[name]))
}

/** The same of any values of an outcome. @param values at least one */
export function spanAround(name: OutcomeName, values: readonly number[]): { readonly lower: number; readonly upper: number } {
  const lower = Math.max(possible[name].least, (Math.min(...values) + Math.max(...values) - leastSpan[name]) / 2)
  return { lower, upper: Math.min(possible[name].most, lower + leastSpan[name]) }
}
