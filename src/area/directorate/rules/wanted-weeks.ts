import { type Act, type Hours, acts, hoursIn, ways } from '../../../engine/ward/index.ts'
import type { Direction } from './chosen-run.ts'

/** The week that a ward manager is asked for, by direction: 36 hours, from the balanced way. Ours. */
export const wantedWeeks: Readonly<Record<Direction, Hours>> = {
  'balanced': ways.balanced,
  'beds': withTimes(['roster', 'flow'], 2),
  'improvement': withTimes(['listen', 'improve'], 2),
  'less-care': withTimes(['directCare'], 1 / 3),
}

/** So many times as much of some acts; what is left of the week is divided over the others. */
function withTimes(some: readonly Act[], times: number): Hours {
  const whole = hoursIn(ways.balanced)
  const own = some.reduce((sum, act) => sum + ways.balanced[act], 0)
  const rest = (whole - times * own) / (whole - own)
  return Object.fromEntries(acts.map((act): [Act, number] => [act, ways.balanced[act] * (some.includes(act) ? times : rest)])) as Hours // each act is there
}

/** Hours that lie elsewhere in one week than in another. @example 20 hours of care against 6: 14 */
export function hoursApart(one: Hours, other: Hours): number {
  return acts.reduce((sum, act) => sum + Math.abs(one[act] - other[act]), 0) / 2
}
