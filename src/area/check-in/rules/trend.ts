import { defaultXmrOptions, type ImprovementDirection, pointsForSteadyLimits, xmr } from '../../../engine/spc/index.ts'
import type { CheckIn, CheckInItem, Step } from '../records.ts'

/** Which way is lighter to bear; belonging has no better way. */
export const directions: Readonly<Record<CheckInItem, ImprovementDirection>> = { energy: 'increase', load: 'decrease', clinical: 'neutral', manager: 'neutral', clarity: 'increase', support: 'increase' }

/** What answers over time say: too few, no change beyond their usual ups and downs, or one that such ups and downs rarely make. */
export type Trend = { readonly kind: 'cannot-tell'; readonly have: number; readonly need: number } | { readonly kind: 'usual' } | { readonly kind: 'changed'; readonly towards: 'high' | 'low'; readonly is: 'lighter' | 'heavier' | 'other' }

/** Answers come in whole steps: one that lies a single step from the middle is no news by itself, however steady the others were. */
const oneStep = 1

/**
 * What the answers to one item say by the rules of process charts.
 * @param values oldest first, without those left out
 * @source XmR chart of the engine, with its own rules; from 13 points, with which its limits are steady
 */
export function trendOf(item: CheckInItem, values: readonly Step[]): Trend {
  const need = pointsForSteadyLimits
  if (values.length < need) return { kind: 'cannot-tell', have: values.length, need }
  const { points, segments } = xmr(values, { segmentStarts: [], targets: [] }, { ...defaultXmrOptions, improvementDirection: directions[item] })
  const [last, mean] = [points.at(-1), segments.at(-1)?.mean ?? null]
  if (last === undefined || last.value === null || last.side === null || mean === null) return { kind: 'usual' }
  const distance = last.value > mean ? last.value - mean : mean - last.value
  const lasts = last.rules.includes('shift') || last.rules.includes('trend')
  if (!lasts && distance <= oneStep) return { kind: 'usual' }
  return { kind: 'changed', towards: last.side, is: last.meaning === 'improvement' ? 'lighter' : last.meaning === 'concern' ? 'heavier' : 'other' }
}

/** The answers to one item, oldest first, without those left out. @param newestFirst check-ins as a store gives them */
export function answersTo(item: CheckInItem, newestFirst: readonly CheckIn[]): readonly Step[] {
  return newestFirst.flatMap(({ answers }) => answers[item] ?? []).toReversed()
}
