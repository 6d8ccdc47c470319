import { drawsFrom } from '../../src/engine/spc/change/draws.ts'
import { momentsOf, welchChance, welchDifference } from '../../src/engine/spc/change/welch.ts'
import { defaultXmrOptions, judgeSeries, xmrColumns, xmrPlan } from '../../src/engine/spc/index.ts'
import type { XmrColumns, XmrOptions } from '../../src/engine/spc/index.ts'
import { randomStream } from '../../src/kernel/random-stream.ts'
import { changeMethods } from './change-methods.ts'
import { studiedSeries } from './studied-series.ts'
import type { SeriesSource } from './studied-series.ts'

/** How many series each study makes, and from which seed. */
export interface Effort {
  readonly series: number
  readonly seed: number
}

function sourceOf(family: string, study: string, effort: Effort): SeriesSource {
  const source = studiedSeries(family, drawsFrom(randomStream(effort.seed, `spc-simulation/${study}`)))
  if (source === undefined) throw new Error(`Nothing is known about series of ${family}.`)
  return source
}

function share(effort: Effort, happens: () => boolean): number {
  let count = 0
  for (let series = 0; series < effort.series; series += 1) if (happens()) count += 1
  return count / effort.series
}

function judge(values: Float64Array, options: Partial<XmrOptions>): () => XmrColumns {
  const columns = xmrColumns(values.length)
  const plan = xmrPlan({ ...defaultXmrOptions, ...options })
  const ends = [values.length]
  return () => {
    judgeSeries(columns, values, 0, ends, 0, plan)
    return columns
  }
}

/** Chance that a series in which nothing changes has at least one special cause, or has one at its last point. */
export function stable(family: string, points: number, screenOutliers: boolean, where: 'any' | 'last', effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf(family, `stable/${family}/${points}`, effort)
  const look = judge(values, { screenOutliers })
  return share(effort, () => {
    fill(values)
    const { deciding } = look()
    return where === 'any' ? deciding.some((rule) => rule !== 0) : deciding[points - 1] !== 0
  })
}

/** Chance of a false signal in the next points after limits are fixed. */
export function watch(family: string, baseline: number, next: number, effort: Effort): number {
  const values = new Float64Array(baseline + next)
  const fill = sourceOf(family, `watch/${family}/${baseline}/${next}`, effort)
  const look = judge(values, { fixAfterNPoints: baseline })
  return share(effort, () => {
    fill(values)
    return look().deciding.subarray(baseline).some((rule) => rule !== 0)
  })
}

/** For each way of answering, the chance that it reports an improvement after a step of so many standard deviations. */
export function changes(family: string, before: number, after: number, step: number, effort: Effort): Readonly<Record<string, number>> {
  const values = new Float64Array(before + after)
  const fill = sourceOf(family, `change/${family}/${before}/${after}/${step}`, effort)
  const fixed = judge(values, { fixAfterNPoints: before })
  const twoSigma = judge(values, { fixAfterNPoints: before, rules: 'plot-the-dots-two-sigma' })
  const allPoints = judge(values, {})
  const counts = new Map(Object.keys(changeMethods).map((name) => [name, 0]))
  for (let series = 0; series < effort.series; series += 1) {
    fill(values)
    for (let index = before; index < values.length; index += 1) values[index] = (values[index] ?? NaN) + step
    const change = { values, before, columns: fixed(), twoSigma: twoSigma(), allPoints: allPoints() }
    for (const [name, reports] of Object.entries(changeMethods)) if (reports(change)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].map(([name, count]) => [name, count / effort.series]))
}

/** Chance of at least one rebase when the centre moves by itself after so many points on one side. */
export function automaticRebase(points: number, length: number, effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf('normal', `rebase/${points}/${length}`, effort)
  return share(effort, () => {
    fill(values)
    const { mean } = momentsOf(values, 0, 12)
    let run = 0
    for (let index = 0; index < points; index += 1) {
      const side = Math.sign((values[index] ?? NaN) - mean)
      run = side === Math.sign(run) ? run + side : side
      if (Math.abs(run) >= length) return true
    }
    return false
  })
}

/** A date is tried when so many points stand on each side of it. */
const shortest = 6

/** Chance that the best of all dates "shows" an improvement in a series in which nothing changes. */
export function dateAfterLooking(points: number, effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf('normal', `date/${points}`, effort)
  return share(effort, () => {
    fill(values)
    for (let before = shortest; before <= points - shortest; before += 1) {
      if (welchChance(welchDifference(momentsOf(values, 0, before), momentsOf(values, before, points), 1), 1) < 0.05) return true
    }
    return false
  })
}

/** Chance of the icon that says a target will be met, for a target so many standard deviations from the mean. */
export function assurance(points: number, target: number, effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf('normal', `assurance/${points}/${target}`, effort)
  const look = judge(values, {})
  return share(effort, () => {
    fill(values)
    return target < (look().limits.lower[0] ?? NaN)
  })
}
