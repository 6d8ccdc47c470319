import type { Interval } from '../../../kernel/statistics/interval.ts'
import type { Rule } from '../types.ts'
import type { BaselineChecks } from './baseline-checks.ts'
import type { SeriesModel } from './series-model.ts'

/** What can honestly be said. A change is never found by moving the baseline. */
export type ChangeVerdict = 'too-early' | 'cannot-tell' | 'changed' | 'changed-the-other-way' | 'not-yet'

/** Why nothing can be told, whatever the points do. */
export type ChangeObstacle =
  | { readonly code: 'baseline-too-short'; readonly points: number; readonly needed: number }
  | { readonly code: 'baseline-does-not-vary' }
  | { readonly code: 'baseline-drifts'; readonly chance: number; readonly slope: number }
  | { readonly code: 'neighbours-too-alike'; readonly correlation: number }
  | { readonly code: 'not-registered' }
  | { readonly code: 'registered-after-the-first-value' }

/** What decided. */
export type ChangeReason =
  | ChangeObstacle
  | { readonly code: 'few-points-after'; readonly points: number; readonly needed: number }
  | { readonly code: 'rules-met'; readonly direction: ChangeDirection }
  | { readonly code: 'no-rule-met' }
  | { readonly code: 'interval-without-zero'; readonly direction: ChangeDirection }
  | { readonly code: 'interval-with-zero' }

/** What a reader should know beside the verdict; none of it decides. */
export type ChangeCaution =
  | { readonly code: 'special-cause-in-baseline'; readonly points: number }
  | { readonly code: 'drift-against-the-difference'; readonly chance: number; readonly slope: number }
  /** The slope of the baseline, too faint for a warning, would explain such a share of the difference had it gone on. */
  | { readonly code: 'drift-could-explain'; readonly share: number }
  | { readonly code: 'neighbours-alike'; readonly correlation: number }
  | { readonly code: 'baseline-below-24'; readonly points: number }
  | { readonly code: 'other-chart-better'; readonly chart: 't' | 'c' }
  | { readonly code: 'rules-often-wrong'; readonly falseAlarm: number }
  | { readonly code: 'hoped-shift-hard-to-see'; readonly power: number }
  | { readonly code: 'smaller-than-worthwhile' }
  | { readonly code: 'may-be-smaller-than-worthwhile' }

export type ChangeDirection = 'better' | 'worse'

/** The rules that points after the change meet against limits from the baseline, in the order in which rules decide. */
export interface ChangeSignal {
  readonly better: readonly Rule[]
  readonly worse: readonly Rule[]
  /** The first point after the change, counted from 1 there, that signals each way; null when none does. */
  readonly firstBetter: number | null
  readonly firstWorse: number | null
}

/** Mean after minus mean before, in the unit of the values. */
export interface ChangeDifference {
  readonly meanBefore: number
  readonly meanAfter: number
  readonly difference: number
  /** 95%, by Welch's method. */
  readonly interval: Interval
  /** By how much likeness of neighbours widened the variance; 1 when it did not. */
  readonly inflation: number
}

/** A chance found by simulation. */
export interface SimulatedChance {
  readonly chance: number
  /** 95%, of the simulation itself. */
  readonly interval: Interval
  readonly series: number
}

export interface SimulatedChances {
  /** The rules signal the better way. */
  readonly rules: SimulatedChance
  /** They do, and the interval of the difference lies wholly on the better side: what the verdict asks for. */
  readonly rulesAndInterval: SimulatedChance
}

export interface ChangeAnswer {
  readonly verdict: ChangeVerdict
  readonly reasons: readonly ChangeReason[]
  readonly cautions: readonly ChangeCaution[]
  readonly baseline: BaselineChecks
  readonly pointsAfter: number
  readonly signal: ChangeSignal
  /** Null with fewer than 2 values on a side. */
  readonly difference: ChangeDifference | null
  /** What the simulated series are like; null when the baseline does not vary or has fewer than 2 values, or when there is no point after. */
  readonly model: SeriesModel | null
  /** When nothing changed, for as many points and such values; null without a model. */
  readonly falseAlarm: SimulatedChances | null
  /** When the mean moved by the hoped shift at the date of the change; null without a model or a hoped shift. */
  readonly power: SimulatedChances | null
}
