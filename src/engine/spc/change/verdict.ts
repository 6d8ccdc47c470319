import type { BaselineChecks } from './baseline-checks.ts'
import type { ChangeAnswer, ChangeDirection, ChangeObstacle, ChangeReason, ChangeVerdict } from './change-answer.ts'
import type { ChangeQuestion } from './change-question.ts'

/** Fewer points after a change cannot meet the rule of seven points on one side by themselves. */
export const fewestAfter = 7

/** Limits from fewer points move too much: half of all charts then have a false signal within 24 points. */
const fewestBefore = 12

/** Neighbours that carry on more than this leave too little that is independent: 4 values tell as much as 1. */
const mostDependence = 0.6

type Facts = Pick<ChangeAnswer, 'baseline' | 'pointsAfter' | 'signal' | 'difference'>

/**
 * The verdict, read from top to bottom: too early, then what stands in the way, then the points. "Changed" asks for both a signal by the rules
 * and an interval without zero on the same side: either alone is wrong too often.
 */
export function changeVerdict(question: ChangeQuestion, facts: Facts): { readonly verdict: ChangeVerdict; readonly reasons: readonly ChangeReason[] } {
  const obstacles = obstaclesOf(question, facts)
  if (facts.pointsAfter < fewestAfter) {
    return { verdict: 'too-early', reasons: [{ code: 'few-points-after', points: facts.pointsAfter, needed: fewestAfter }, ...obstacles] }
  }
  if (obstacles.length > 0) return { verdict: 'cannot-tell', reasons: obstacles }
  const seen = directionOfInterval(question, facts)
  const reasons = [signalReason(facts, seen), intervalReason(seen)]
  if (seen === 'better' && facts.signal.better.length > 0) return { verdict: 'changed', reasons }
  if (seen === 'worse' && facts.signal.worse.length > 0) return { verdict: 'changed-the-other-way', reasons }
  return { verdict: 'not-yet', reasons }
}

function obstaclesOf({ registration, improvementDirection }: ChangeQuestion, { baseline, difference }: Facts): readonly ChangeObstacle[] {
  const obstacles: ChangeObstacle[] = []
  const { registeredOn, firstAfterOn } = registration
  if (registeredOn === null) obstacles.push({ code: 'not-registered' })
  else if (firstAfterOn !== null && registeredOn > firstAfterOn) obstacles.push({ code: 'registered-after-the-first-value' })
  if (baseline.points < fewestBefore) obstacles.push({ code: 'baseline-too-short', points: baseline.points, needed: fewestBefore })
  if (!baseline.varies) obstacles.push({ code: 'baseline-does-not-vary' })
  if (driftsWithDifference(baseline, difference?.difference, improvementDirection)) {
    obstacles.push({ code: 'baseline-drifts', chance: baseline.drift.chance, slope: baseline.drift.slope })
  }
  const { isAlike, dependence, correlation } = baseline.neighbours
  if (isAlike && dependence > mostDependence) obstacles.push({ code: 'neighbours-too-alike', correlation })
  return obstacles
}

/** A drift explains a difference that goes the same way; before there is a difference, the hope is taken for it. */
export function driftsWithDifference({ drift }: BaselineChecks, difference: number | undefined, hoped: ChangeQuestion['improvementDirection']): boolean {
  const way = difference ?? (hoped === 'increase' ? 1 : -1)
  return drift.isWarning && drift.slope * way > 0
}

function directionOfInterval({ improvementDirection }: ChangeQuestion, { difference }: Facts): ChangeDirection | undefined {
  if (difference === null) return undefined
  const { lower, upper } = difference.interval
  if (lower > 0) return improvementDirection === 'increase' ? 'better' : 'worse'
  if (upper < 0) return improvementDirection === 'decrease' ? 'better' : 'worse'
  return undefined
}

/** The signal that goes with the interval; when the interval holds zero, the better one first. */
function signalReason({ signal }: Facts, seen: ChangeDirection | undefined): ChangeReason {
  const directions: readonly ChangeDirection[] = seen === undefined ? ['better', 'worse'] : [seen]
  const direction = directions.find((each) => signal[each].length > 0)
  return direction === undefined ? { code: 'no-rule-met' } : { code: 'rules-met', direction }
}

function intervalReason(seen: ChangeDirection | undefined): ChangeReason {
  return seen === undefined ? { code: 'interval-with-zero' } : { code: 'interval-without-zero', direction: seen }
}
