import type { RandomStream } from '../../../kernel/random-stream.ts'
import { wilsonInterval } from '../../../kernel/statistics/interval.ts'
import { meaningCodes, xmrColumns } from '../columns.ts'
import { judgeSeries } from '../judge-series.ts'
import { xmrPlan } from '../plan.ts'
import type { XmrOptions } from '../types.ts'
import type { SimulatedChance, SimulatedChances } from './change-answer.ts'
import { drawsFrom } from './draws.ts'
import type { SeriesModel } from './series-model.ts'
import { seriesSource } from './series-source.ts'
import { momentsOf, welchChance, welchDifference } from './welch.ts'

/** Half of what a 95% interval leaves out. */
const tail95 = 0.025

/** What is simulated. */
export interface SimulatedStudy {
  readonly model: SeriesModel
  readonly before: number
  readonly after: number
  /** Of the mean, in the unit of the values; 0 for no change. */
  readonly shift: number
  /** With the improvement direction; limits are fixed on the points before. */
  readonly options: XmrOptions
  /** As for `welchDifference`. */
  readonly inflation: number
  readonly series: number
}

/**
 * How often the rules, and the rules with the interval, report a change for the better.
 * @param stream used by nobody else
 */
export function simulateChange(study: SimulatedStudy, stream: RandomStream): SimulatedChances {
  const { before, series, inflation } = study
  const values = new Float64Array(before + study.after)
  const fill = seriesSource(study.model, before, study.shift, drawsFrom(stream))
  const signals = signalOf(values, before, study.options)
  const towards = study.options.improvementDirection === 'increase' ? 1 : -1
  let byRules = 0
  let byBoth = 0
  for (let index = 0; index < series; index += 1) {
    fill(values)
    if (!signals()) continue
    byRules += 1
    const found = welchDifference(momentsOf(values, 0, before), momentsOf(values, before, values.length), inflation)
    if (welchChance(found, towards) < tail95) byBoth += 1
  }
  return { rules: chanceOf(byRules, series), rulesAndInterval: chanceOf(byBoth, series) }
}

/** Whether a point after the change is an improvement against limits from the points before it. */
function signalOf(values: Float64Array, before: number, options: XmrOptions): () => boolean {
  const columns = xmrColumns(values.length)
  const plan = xmrPlan({ ...options, fixAfterNPoints: before })
  const ends = [values.length]
  return () => {
    judgeSeries(columns, values, 0, ends, 0, plan)
    for (let index = before; index < values.length; index += 1) if (columns.meaning[index] === meaningCodes.improvement) return true
    return false
  }
}

function chanceOf(count: number, series: number): SimulatedChance {
  return { chance: count / series, interval: wilsonInterval(count, series), series }
}
