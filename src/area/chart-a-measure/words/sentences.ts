import type { AssuranceIcon, ImprovementDirection, PointMeaning, Rule, Side } from '../../../engine/spc/index.ts'

/** Facts of the last value that counts, in words where they are numbers. */
export interface LastPoint {
  /** "March 2025". */
  readonly name: string
  readonly value: string
  readonly meaning: PointMeaning
  readonly rule: Rule | null
  readonly side: Side
  readonly direction: ImprovementDirection
  /** "mean" or "median". */
  readonly centre: string
  readonly lengths: Lengths
}

/** How many points make a shift and a trend; null where the length goes by the number of points. */
export interface Lengths {
  readonly shift: number | null
  readonly trend: number
}

/**
 * What the last value of a chart says, plainly.
 * @example The last point, March 2025 (34), is one of 7 or more in a row above the mean. That is unlikely to be chance (special cause). It is an improvement: higher is better here.
 */
export function variationSentence({ name, value, meaning, rule, side, direction, centre, lengths }: LastPoint): string {
  if (rule === null) return `Nothing unusual: the last point, ${name} (${value}), lies within what chance alone explains (common cause).`
  return `The last point, ${name} (${value}), ${lastRule(rule, side, centre, lengths)}. That is unlikely to be chance (special cause). ${meaningSentence(meaning, direction)}`
}

function lastRule(rule: Rule, side: Side, centre: string, { shift, trend }: Lengths): string {
  const isHigh = side === 'high'
  switch (rule) {
    case 'outside-limits':
      return `lies ${isHigh ? 'above the upper' : 'below the lower'} limit`
    case 'shift':
      return `is ${shift === null ? 'part of an unusually long run' : `one of ${shift} or more in a row`} ${isHigh ? 'above' : 'below'} the ${centre} (shift)`
    case 'trend':
      return `is one of ${trend} or more in a row that ${isHigh ? 'rise' : 'fall'} (trend)`
    case 'two-in-three':
      return `is one of 2 out of 3 points close to the ${isHigh ? 'upper' : 'lower'} limit`
  }
}

/**
 * What is said instead while a chart has so few points that none could be marked.
 * @example Too early to tell: the last point, March 2025 (34), is one of only 3. With fewer than 5 points, none can stand out from chance.
 */
export function tooEarlySentence({ name, value, count, fewest, isAnew }: { readonly name: string; readonly value: string; readonly count: number; readonly fewest: number; readonly isAnew: boolean }): string {
  return `Too early to tell: the last point, ${name} (${value}), is ${count === 1 ? 'the only one' : `one of only ${count}`}${isAnew ? ' since limits began anew' : ''}. With fewer than ${fewest} points, none can stand out from chance.`
}

/** Why "improvement" or "concern": which way is better. */
function meaningSentence(meaning: PointMeaning, direction: ImprovementDirection): string {
  const better = direction === 'increase' ? 'higher is better here' : 'lower is better here'
  if (meaning === 'improvement') return `It is an improvement: ${better}.`
  if (meaning === 'concern') return `It is a cause for concern: ${better}.`
  return 'Find out what is different.'
}

/** Why a point is marked, beside the point. */
export function ruleReason(rule: Rule, side: Side, centre: string, { shift, trend }: Lengths): string {
  const isHigh = side === 'high'
  switch (rule) {
    case 'outside-limits':
      return isHigh ? 'above the upper limit' : 'below the lower limit'
    case 'shift':
      return `part of a shift: ${shift === null ? 'an unusually long run' : `${shift} or more in a row`} ${isHigh ? 'above' : 'below'} the ${centre}`
    case 'trend':
      return `part of a trend: ${trend} or more in a row that ${isHigh ? 'rise' : 'fall'}`
    case 'two-in-three':
      return `2 out of 3 close to the ${isHigh ? 'upper' : 'lower'} limit`
  }
}

/** A point without a date, in a sentence. */
export function numberedPoint(number: string): string {
  return `number ${number}`
}

/** Several points beside each other. */
export function markedRange(first: string, last: string, count: number): string {
  return `${first} to ${last}, ${count} points`
}

/** Where limits and target lie to each other at the last value. `on`: exactly on each other. */
export interface TargetFacts {
  readonly target: string
  readonly direction: ImprovementDirection
  readonly assurance: AssuranceIcon | null
  readonly hasLimits: boolean
  /** There are so few points that limits say little. */
  readonly isTooEarly: boolean
  /** The target is exactly the limit that decides. */
  readonly isOnLimit: boolean
  /** All values are the same, and are the target. */
  readonly isEachValue: boolean
}

/** What the limits say about the target, in a sentence. */
export function assuranceSentence({ target, direction, assurance, hasLimits, isTooEarly, isOnLimit, isEachValue }: TargetFacts): string {
  if (direction === 'neutral') return `The target is ${target}. The chart says whether it will be met only when one way is better.`
  if (isEachValue) return `Each value is exactly the target of ${target}.`
  if (hasLimits && isTooEarly) return `The target is ${target}. From so few points, the chart cannot tell whether it will be met.`
  if (!hasLimits || assurance === null) return `The target is ${target}. Without limits, the chart cannot tell whether it will be met.`
  const isUp = direction === 'increase'
  switch (assurance) {
    case 'pass':
      return isUp
        ? `Even the lower limit is ${isOnLimit ? 'on' : 'above'} the target of ${target}. Expect to meet it each time while nothing changes.`
        : `Even the upper limit is ${isOnLimit ? 'on' : 'below'} the target of ${target}. Expect to meet it each time while nothing changes.`
    case 'fail':
      return isUp
        ? `Even the upper limit is ${isOnLimit ? 'on' : 'below'} the target of ${target}. Expect to miss it each time until the process itself changes.`
        : `Even the lower limit is ${isOnLimit ? 'on' : 'above'} the target of ${target}. Expect to miss it each time until the process itself changes.`
    case 'inconsistent':
      return `The target of ${target} lies ${isOnLimit ? 'on a limit' : 'between the limits'}. While nothing changes, chance alone decides whether a point meets it.`
  }
}

/** What its reader should know about a chart. */
export const remarkWords = {
  none: 'There is no value yet, so there is nothing to chart.',
  noLimits: 'There are no limits yet: it takes 2 values side by side.',
  trial: (count: number) => `Trial limits: there ${count === 1 ? 'is 1 point' : `are ${count} points`}, fewer than 13. The limits will still move with each new point.`,
  trialFrom: (name: string, count: number) => `From ${name}, limits are trial limits: ${count === 1 ? '1 point' : `${count} points`}, fewer than 13.`,
  notFixedYet: (fixAfter: number, count: number) => `Limits are to come from the first ${fixAfter} points. There are ${count} so far, so the limits still move with each new point.`,
  notFixedFrom: (name: string, fixAfter: number, count: number) => `From ${name}, limits are to come from ${fixAfter} points. There are ${count} so far, so they still move with each new point.`,
  missing: (count: number) => (count === 1 ? '1 point has no value. It is a gap, and nothing is calculated from it.' : `${count} points have no value. They are gaps, and nothing is calculated from them.`),
  ghost: (name: string, reason: string) => `${name} is shown but left out of the calculation${reason === '' ? '.' : `: ${reason}`}`,
  ghosts: (count: number) => `${count} points are shown but left out of the calculation.`,
  earlier: (count: number) => (count === 1 ? '1 earlier point is marked as unlikely to be chance.' : `${count} earlier points are marked as unlikely to be chance.`),
  noneEarlier: 'No earlier point is marked either.',
  bothSides: (centre: string) => `Long runs lie on both sides of the ${centre}. If you know what changed in the process, and when, let limits begin anew there.`,
  crossings: (counted: number, least: number, centre: string) => `The line crosses the ${centre} ${counted === 1 ? 'once' : `${counted} times`}. Chance alone gives at least ${least}: something has changed in this time.`,
  untrustedLast: (name: string) => `The last point, ${name}, has no value. The sentence is about the last one that has.`,
} as const

/**
 * How often such a chart marks a point although nothing has changed.
 * @param points how many count, 12 or more
 * @source simulation of 60,000 normal series a length with the four rules: 8.2% at 13 points, 18.5% at 24, 29.2% at 36, 46.6% at 60, 68.9% at 104; the last point itself in 1.4% to 1.8%
 */
export function howSureWords(points: number): string {
  const any = falseMarks.findLast(({ from }) => points >= from) ?? falseMarks[0]
  return `When nothing has changed, the last point is marked in about 2 of 100 charts. Some point is marked in ${any.words}.`
}

const falseMarks = [
  { from: 12, words: 'about 1 of 12' },
  { from: 19, words: 'about 1 of 5' },
  { from: 31, words: 'about 3 of 10' },
  { from: 49, words: 'nearly half' },
  { from: 83, words: 'about 7 of 10' },
] as const
