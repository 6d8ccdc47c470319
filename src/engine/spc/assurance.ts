import type { AssuranceIcon, Segment, XmrOptions } from './types.ts'

/**
 * What the limits of the last segment say about the target.
 * @param target  in force at the last point; null for none
 * @returns null without a target, and when neither way is better
 */
export function assuranceOf(segment: Segment | undefined, target: number | null, { rules, improvementDirection }: XmrOptions): AssuranceIcon | null {
  if (segment === undefined || target === null || improvementDirection === 'neutral') return null
  const { lowerLimit, upperLimit } = segment
  if (lowerLimit === null || upperLimit === null) return rules === 'mdc' ? null : 'inconsistent'
  const [better, worse] = improvementDirection === 'increase' ? [lowerLimit - target, target - upperLimit] : [target - upperLimit, lowerLimit - target]
  if (better > 0 || (rules === 'mdc' && better === 0)) return 'pass'
  return worse > 0 || (rules === 'mdc' && worse === 0) ? 'fail' : 'inconsistent'
}
