import type { Slope } from './dormand-prince.ts'
import { endingFrom, timeUntil } from './trajectory.ts'

/** A team that divides its hours between doing the work and getting better at it. */
export interface ImprovementEffort {
  /** Share of the hours spent on improvement, 0 to 1: until the change, and from it on. */
  readonly shareBefore: number
  readonly shareAfter: number
  /** In what time capability erodes to 1/e of itself when nobody cares for it: time units above 0. */
  readonly erosionTime: number
  /** Capability gained by an hour of improvement, above 0. */
  readonly gainPerHour: number
  /** Hours per time unit, above 0. */
  readonly hours: number
}

/** What the team turns out per time unit, around a change of the share of its hours. */
export interface OutputAroundChange {
  readonly before: number
  readonly justAfter: number
  readonly inTheEnd: number
  /** When output is back at its level before the change: after so much time, or never. */
  readonly breakEven: { readonly kind: 'after'; readonly time: number } | { readonly kind: 'never' }
}

/** Outputs nearer to each other than this share are taken for equal: ten times what following them may be wrong by. */
const equalShare = 1e-8

/**
 * Output of a team before, just after and long after it changes the share of its hours that goes into improvement.
 * Capability C grows by gain x hours x share and erodes by C / erosion time; output is C x hours x (1 - share).
 * The team starts with the capability at which the first share settles.
 * @source our own minimal form of the structure in Repenning and Sterman, Nobody ever gets credit for fixing problems that never happened,
 *   California Management Review 43 (2001) 64-88
 * @example shares 0.1 to 0.3, erosion time 12, gain 0.05, 40 hours: 86.4, then 67.2, in the end 201.6; back at 86.4 after 1.85
 */
export function outputAroundChange(effort: ImprovementEffort): OutputAroundChange {
  const { shareBefore, shareAfter, erosionTime } = effort
  const capabilityBefore = capabilityInTheEnd(effort, shareBefore, 0)
  const before = outputOf(effort, capabilityBefore, shareBefore)
  const justAfter = outputOf(effort, capabilityBefore, shareAfter)
  const inTheEnd = outputOf(effort, capabilityInTheEnd(effort, shareAfter, capabilityBefore), shareAfter)
  const side = sideOf(justAfter, before)
  if (side === 0) return { before, justAfter, inTheEnd, breakEven: { kind: 'after', time: 0 } }
  // Capability rises or falls all the way, so output passes the old level once, if it ends on the other side, or never.
  if (sideOf(inTheEnd, before) !== -side) return { before, justAfter, inTheEnd, breakEven: { kind: 'never' } }
  const isBack = (capability: number): boolean => (outputOf(effort, capability, shareAfter) - before) * side <= 0
  const time = timeUntil(capabilitySlope(effort, shareAfter), capabilityBefore, erosionTime, isBack)
  return { before, justAfter, inTheEnd, breakEven: { kind: 'after', time } }
}

function capabilitySlope({ gainPerHour, hours, erosionTime }: ImprovementEffort, share: number): Slope {
  return (capability) => gainPerHour * hours * share - capability / erosionTime
}

function capabilityInTheEnd(effort: ImprovementEffort, share: number, start: number): number {
  const ending = endingFrom(capabilitySlope(effort, share), start, effort.erosionTime, Infinity)
  return ending.kind === 'settles' ? ending.level : Infinity // what erodes with its size settles
}

function outputOf({ hours }: ImprovementEffort, capability: number, share: number): number {
  return capability * hours * (1 - share)
}

/** On which side of another an output lies: 1 above, -1 below, 0 as good as equal. */
function sideOf(output: number, other: number): -1 | 0 | 1 {
  const difference = output - other
  if (Math.abs(difference) <= equalShare * Math.max(output, other)) return 0
  return difference > 0 ? 1 : -1
}
