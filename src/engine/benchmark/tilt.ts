import { z95Rounded } from '../../kernel/statistics/normal.ts'
import { intervalAround } from '../../kernel/statistics/interval.ts'
import type { Interval } from '../../kernel/statistics/interval.ts'

/** What is needed of one scale: where the trust stands among the others of its year, and how sure that is. */
export interface ScaleForTilt {
  /** Standard deviations from the mean of the year. */
  readonly z: number
  /** The most that the standard error of z can be. */
  readonly standardErrorUpper: number
  /** How many questions the scale has. */
  readonly questions: number
}

export const tiltDirections = ['more_leadership_than_management', 'more_management_than_leadership', 'cannot_tell'] as const
export type TiltDirection = (typeof tiltDirections)[number]

export interface Tilt {
  /** Above 0: staff rate senior leadership higher, against other trusts of the year, than they rate immediate managers. */
  readonly value: number
  /**
   * 95% interval when a person's answers to the two scales have nothing to do with each other: the widest there can be, unless people who
   * rate one highly rate the other low.
   */
  readonly worstCase95: Interval
  /** 95% interval under the assumed correlations; a sensitivity, never the basis of a direction. */
  readonly assumedCorrelation95: Interval
  /** Named only when the worst-case interval excludes 0. */
  readonly direction: TiltDirection
}

/**
 * Correlations between the answers of one person. No published file holds them; these are assumptions, taken from what attitude
 * scales of this kind usually show.
 */
export const assumedCorrelations = {
  /** between two questions on the immediate manager */
  withinManagement: 0.65,
  /** between two questions on senior managers */
  withinLeadership: 0.6,
  /** between the two scale scores of a person */
  betweenScales: 0.45,
} as const

/**
 * How far a trust tilts from management to leadership in the eyes of its staff: z of the leadership score minus z of the management score.
 *
 * The difference is taken in standard deviations of the year and not in points of the scale, because trusts differ nearly twice as much
 * in the leadership score as in the management score: a difference in points would mostly say the leadership score over again (in the
 * years 2012 to 2018 it goes with that score at r = 0.8 and with the management score at 0.2; in standard deviations at 0.35 and -0.35).
 * Of those trust-years 22% tilt beyond the worst case and 38% under the assumed correlations; 5% would by chance.
 * The means and standard deviations of the year are taken as known.
 * @param management position on the scale of immediate managers
 * @param leadership position on the scale of senior managers
 * @source variance of a difference; a scale of k questions that correlate r has the share (1 + (k - 1) r)/k of the variance that it would have if
 *   all were answered alike
 * @example z 1 and 3, standard errors 0.3 and 0.4: tilt 2, worst case 2 ± 1.96 x 0.5
 */
export function calculateTilt(management: ScaleForTilt, leadership: ScaleForTilt): Tilt {
  const value = leadership.z - management.z
  const worstCase = Math.sqrt(square(management.standardErrorUpper) + square(leadership.standardErrorUpper))
  const worstCase95 = intervalAround(value, worstCase, z95Rounded)
  const m = management.standardErrorUpper * shareOfUpperError(management.questions, assumedCorrelations.withinManagement)
  const l = leadership.standardErrorUpper * shareOfUpperError(leadership.questions, assumedCorrelations.withinLeadership)
  const assumed = Math.sqrt(square(m) + square(l) - 2 * assumedCorrelations.betweenScales * m * l)
  return { value, worstCase95, assumedCorrelation95: intervalAround(value, assumed, z95Rounded), direction: directionOf(worstCase95) }
}

function shareOfUpperError(questions: number, correlation: number): number {
  return Math.sqrt((1 + (questions - 1) * correlation) / questions)
}

function directionOf({ lower, upper }: Interval): TiltDirection {
  if (lower > 0) return 'more_leadership_than_management'
  if (upper < 0) return 'more_management_than_leadership'
  return 'cannot_tell'
}

function square(value: number): number {
  return value * value
}
