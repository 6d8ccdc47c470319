import { drawsFrom } from '../../src/engine/spc/change/draws.ts'
import type { SeriesSource } from '../../src/engine/spc/change/series-source.ts'
import { momentsOf, welchChance, welchDifference } from '../../src/engine/spc/change/welch.ts'
import { defaultXmrOptions, judgeSeries, xmrColumns, xmrPlan } from '../../src/engine/spc/index.ts'
import type { XmrColumns, XmrOptions } from '../../src/engine/spc/index.ts'
import { randomStream } from '../../src/kernel/random-stream.ts'
import { changeMethods } from './change-methods.ts'
import { studiedSeries } from './studied-series.ts'

/** How many series each study makes, and from which seed. */
export interface Effort {
  readonly series: number
  readonly seed: number
}

function sourceOf(family: string, study: string, effort: Effort): SeriesSource {
  return studiedSeries(family, drawsFrom(randomStream(effort.seed, `spc-simulation/${study}`)))
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

/** A series in which nothing changes, with limits from all of its points. */
export interface StableSeries {
  readonly family: string
  readonly points: number
  readonly screenOutliers: boolean
  /** The points at which a special cause counts. */
  readonly at: 'any' | 'last'
}

/** Chance that a series in which nothing changes has a special cause. */
export function stable({ family, points, screenOutliers, at }: StableSeries, effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf(family, `stable/${family}/${points}`, effort)
  const look = judge(values, { screenOutliers })
  return share(effort, () => {
    fill(values)
    const { deciding } = look()
    return at === 'any' ? deciding.some((rule) => rule !== 0) : deciding[points - 1] !== 0
  })
}

/** A series in which nothing changes, with limits fixed on its first points. */
export interface WatchedSeries {
  readonly family: string
  readonly baseline: number
  readonly next: number
}

/** Chance of a false signal in the next points after limits are fixed. */
export function watch({ family, baseline, next }: WatchedSeries, effort: Effort): number {
  const values = new Float64Array(baseline + next)
  const fill = sourceOf(family, `watch/${family}/${baseline}/${next}`, effort)
  const look = judge(values, { fixAfterNPoints: baseline })
  return share(effort, () => {
    fill(values)
    return look().deciding.subarray(baseline).some((rule) => rule !== 0)
  })
}

/** A series whose mean steps up at a known point. */
export interface SteppedSeries {
  readonly family: string
  /** Points before the step, and after it. */
  readonly before: number
  readonly after: number
  /** In the unit of the values, which is one standard deviation where they are normal; 0 for no change. */
  readonly step: number
}

/** For each way of answering, by its name, the chance that it reports an improvement. */
export function changes({ family, before, after, step }: SteppedSeries, effort: Effort): Readonly<Record<string, number>> {
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

/** The centre is the mean of so many points. */
const pointsOfCentre = 12

/** Chance of at least one rebase when the centre moves by itself after so many points on one side. */
export function automaticRebase(points: number, length: number, effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf('normal', `rebase/${points}/${length}`, effort)
  return share(effort, () => {
    fill(values)
    const { mean } = momentsOf(values, 0, pointsOfCentre)
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
/** A date "shows" an improvement when chance alone would do so less often (one-sided). */
const level = 0.05

/** Chance that the best of all dates "shows" an improvement in a series in which nothing changes. */
export function dateAfterLooking(points: number, effort: Effort): number {
  const values = new Float64Array(points)
  const fill = sourceOf('normal', `date/${points}`, effort)
  return share(effort, () => {
    fill(values)
    for (let before = shortest; before <= points - shortest; before += 1) {
      if (welchChance(welchDifference(momentsOf(values, 0, before), momentsOf(values, before, points), 1), 1) < level) return true
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
