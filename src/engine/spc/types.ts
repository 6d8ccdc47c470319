/** The published sets of rules, the usual one first. The name stands on every chart and in every export. */
export const ruleSetNames = ['plot-the-dots-r-0.2.2', 'plot-the-dots-two-sigma', 'mdc'] as const
export type RuleSetName = (typeof ruleSetNames)[number]

/** Which way the measure should go. `neutral`: neither way is better; a special cause is only high or low. */
export const improvementDirections = ['increase', 'decrease', 'neutral'] as const
export type ImprovementDirection = (typeof improvementDirections)[number]

/** The rules that a point can meet, in the order in which they decide. */
export type Rule = 'outside-limits' | 'trend' | 'two-in-three' | 'shift'

/** What a point means to its reader. `missing`: no value; `ghost`: shown, but left out of every calculation. */
export type PointMeaning = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low' | 'ghost' | 'missing'

/** On which side a special cause lies, or towards which side it runs. */
export type Side = 'high' | 'low'

/** What the last point of a chart says about its variation. */
export type VariationIcon =
  | 'common-cause'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low'

/** What the limits say about a target: it will be met, it will be missed, or chance decides from point to point. */
export type AssuranceIcon = 'pass' | 'fail' | 'inconsistent'

/** What a point means that meets a rule on either side at once, under `mdc`: what the first rule says, or always the one or the other. */
export const conflictRules = ['first-rule', 'improvement', 'concern'] as const
export type ConflictRule = (typeof conflictRules)[number]

/** How an XmR chart is calculated. */
export interface XmrOptions {
  readonly rules: RuleSetName
  readonly improvementDirection: ImprovementDirection
  /** Leave moving ranges above their own limit out of the mean moving range. `mdc` never screens, whatever is said here. */
  readonly screenOutliers: boolean
  /** Centre and limits of each segment from its first so many points only; whole number of at least 12, or null for all. */
  readonly fixAfterNPoints: number | null
  /** Points on one side that make a shift, 6 to 8; 7 unless told. */
  readonly shiftLength: number
  /** Points that make a trend, 6 to 8; 7 unless told. */
  readonly trendLength: number
  /** Asked by `mdc` only: the other sets always go by the first rule. */
  readonly onConflict: ConflictRule
}

/** What is known about the points of a series beyond their values. */
export interface SeriesFacts {
  /** Index of the first point of each segment, in rising order; the first point of all may be left out. */
  readonly segmentStarts: readonly number[]
  /** The target at each point, as many as there are values, or none at all. */
  readonly targets: readonly (number | null)[]
  /** Indexes of points that are shown but left out of every calculation. */
  readonly ghosts?: readonly number[]
}

/** One stretch of a chart with its own centre and limits. */
export interface Segment {
  /** First and last point, both inclusive, counted from 0 in time order. */
  readonly first: number
  readonly last: number
  /** How many of its points have a value and count. */
  readonly valueCount: number
  /** Null when no point has a value. */
  readonly mean: number | null
  /** Lower and upper process limit; null when fewer than two values stand beside each other. */
  readonly lowerLimit: number | null
  readonly upperLimit: number | null
  /** Fewer than 13 points: the limits will still move. */
  readonly isShort: boolean
}

/** One point with everything that was found about it. */
export interface XmrPoint {
  readonly segment: number
  readonly value: number | null
  /** Whether it took part in centre and limits. */
  readonly inBaseline: boolean
  /** -1 below the centre, 0 on it, 1 above it; null without a value. */
  readonly relativeToMean: -1 | 0 | 1 | null
  /** Strictly beyond the near limit and not outside the process limit; outside it too where the rule set counts such points for two in three. */
  readonly isCloseToLimit: boolean
  /** Every rule it meets, in the order in which they decide. */
  readonly rules: readonly Rule[]
  /** The rule that decides its meaning; null for common cause. */
  readonly decidingRule: Rule | null
  /** The side of the deciding rule; null for common cause. */
  readonly side: Side | null
  /** Which way the trend runs that it is part of, whatever decides; null in no trend. */
  readonly trendSide: Side | null
  readonly meaning: PointMeaning
  readonly target: number | null
}

/** A finished XmR chart of one series. */
export interface XmrChart {
  readonly options: XmrOptions
  readonly segments: readonly Segment[]
  readonly points: readonly XmrPoint[]
  /** Of the last point that has a value; null when none has. */
  readonly variation: VariationIcon | null
  /** Null without a target and when neutral. Without limits to judge by, the reference says inconsistent; `mdc` says nothing. */
  readonly assurance: AssuranceIcon | null
}
