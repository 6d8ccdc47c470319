import { defaultXmrOptions, type ImprovementDirection, pointsForSteadyLimits, xmr } from '../../../engine/spc/index.ts'
import type { CheckIn, CheckInItem, Step } from '../records.ts'

/** Which way is lighter to bear; belonging has no better way. */
export const directions: Readonly<Record<CheckInItem, ImprovementDirection>> = { energy: 'increase', load: 'decrease', clinical: 'neutral', manager: 'neutral', clarity: 'increase', support: 'increase' }

/** What answers over time say: too few, no change beyond their usual ups and downs, or one that such ups and downs rarely make. */
export type Trend = { readonly kind: 'cannot-tell'; readonly have: number; readonly need: number } | { readonly kind: 'usual' } | { readonly kind: 'changed'; readonly towards: 'high' | 'low'; readonly is: 'lighter' | 'heavier' | 'other' }

/** Answers in a row that lie to one side: the length of a shift in process charts. */
export const inARow = defaultXmrOptions.shiftLength
/** How far they lie from what was before, at least: a step, and half of the way to the process limits where answers vary much. */
const [leastSteps, ofWayToLimit] = [1, 0.5]
/** Limits of every answer: screening takes half of the answers of somebody who is steady for outlying. */
const options = { ...defaultXmrOptions, screenOutliers: false }

/**
 * What the answers to one item say: a change is 7 in a row on one side of what was before, and far from it on average.
 * The other rules of process charts are for measurements: of five steps they call chance a change in 33 to 82 of 100 people a year. This one does so in 1 to 7; in 25 to 60 where heavy weeks come in spells.
 * @param values oldest first, without those left out
 * @source shift of an XmR chart with the earlier answers as its baseline; both shares simulated (rules.test.ts)
 */
export function trendOf(item: CheckInItem, values: readonly Step[]): Trend {
  const need = pointsForSteadyLimits
  if (values.length < need) return { kind: 'cannot-tell', have: values.length, need }
  const latest = values.slice(-inARow)
  const [before, since] = xmr(values, { segmentStarts: [values.length - inARow], targets: [] }, options).segments
  if (before === undefined || before.mean === null || before.upperLimit === null || since === undefined || since.mean === null) return { kind: 'usual' }
  const { mean, upperLimit } = before
  const isHigh = since.mean > mean
  const distance = isHigh ? since.mean - mean : mean - since.mean
  const isOnOneSide = latest.every((value) => (isHigh ? value > mean : value < mean))
  if (!isOnOneSide || distance < leastSteps || distance < (upperLimit - mean) * ofWayToLimit) return { kind: 'usual' }
  return { kind: 'changed', towards: isHigh ? 'high' : 'low', is: meaningOf(directions[item], isHigh) }
}

function meaningOf(direction: ImprovementDirection, isHigh: boolean): 'lighter' | 'heavier' | 'other' {
  if (direction === 'neutral') return 'other'
  return (direction === 'increase') === isHigh ? 'lighter' : 'heavier'
}

/** The answers to one item, oldest first, without those left out. @param newestFirst check-ins as a store gives them */
export function answersTo(item: CheckInItem, newestFirst: readonly CheckIn[]): readonly Step[] {
  return newestFirst.flatMap(({ answers }) => answers[item] ?? []).toReversed()
}
