import { z95Rounded } from '../../kernel/statistics/normal.ts'

export const corners = ['both_high', 'both_low', 'management_high_leadership_low', 'management_low_leadership_high'] as const
export type Corner = (typeof corners)[number]
export const placements = [...corners, 'not_placed'] as const
export type Placement = (typeof placements)[number]

/** Where a score lies against the mean of its year. */
export interface Distance {
  /** Score minus the mean of the year. */
  readonly fromMean: number
  readonly standardErrorUpper: number
}

/**
 * The corner in which the bare scores lie, however unsure: above the mean of the year is high.
 * Never shown as a finding: seven in ten of these corners are not supported by the data.
 * @param management distance on the scale of immediate managers
 * @param leadership distance on the scale of senior managers
 */
export function rawCorner(management: Distance, leadership: Distance): Corner {
  if (management.fromMean > 0) return leadership.fromMean > 0 ? 'both_high' : 'management_high_leadership_low'
  return leadership.fromMean > 0 ? 'management_low_leadership_high' : 'both_low'
}

/**
 * The corner that may be named: only when on both axes the 95% interval excludes the mean of the year.
 * @param management distance on the scale of immediate managers
 * @param leadership distance on the scale of senior managers
 * @returns the corner, or not_placed: cannot tell
 * @example distances 0.2 and -0.05, standard errors 0.05 each: not_placed, because 0.05 is less than 1.96 x 0.05
 */
export function placeAt95(management: Distance, leadership: Distance): Placement {
  return excludesMean(management) && excludesMean(leadership) ? rawCorner(management, leadership) : 'not_placed'
}

function excludesMean({ fromMean, standardErrorUpper }: Distance): boolean {
  return Math.abs(fromMean) > z95Rounded * standardErrorUpper
}
