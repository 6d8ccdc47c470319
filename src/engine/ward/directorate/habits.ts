import { type Act, type Hours, acts, leadershipActs, managementActs } from '../policy/acts.ts'
import { ways } from '../policy/ways.ts'

/** Where a ward manager comes from: how she spends the week when nobody asks for anything else. */
export const habitNames = ['clinician', 'administrator', 'improver', 'balanced'] as const
export type HabitName = (typeof habitNames)[number]

const whole = acts.reduce((sum, act) => sum + ways.balanced[act], 0)

/** Hours of each habit; ours. A clinician is at home in care: more than half of the week. The others give some acts 1.7 times as much as balanced. */
export const habits: Readonly<Record<HabitName, Hours>> = {
  clinician: withMore(['directCare'], (0.55 * whole) / ways.balanced.directCare),
  administrator: withMore(managementActs, 1.7),
  improver: withMore(leadershipActs, 1.7),
  balanced: ways.balanced,
}

/** So many times as much of some acts as in balanced; what is left of the week is divided over the others. */
function withMore(some: readonly Act[], times: number): Hours {
  const own = some.reduce((sum, act) => sum + ways.balanced[act], 0)
  const rest = (whole - times * own) / (whole - own)
  return Object.fromEntries(acts.map((act): [Act, number] => [act, ways.balanced[act] * (some.includes(act) ? times : rest)])) as Hours // each act is there
}

/** Hours between two ways of spending the week. @param weight 0 gives the one, 1 the other */
export function between(one: Hours, other: Hours, weight: number): Hours {
  return Object.fromEntries(acts.map((act): [Act, number] => [act, one[act] + weight * (other[act] - one[act])])) as Hours // each act is there
}
