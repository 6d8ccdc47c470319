import { type Act, type Hours, acts, leadershipActs, managementActs } from './acts.ts'

/** Four ways of spending the week, to compare with: 36 hours each, so that 1.5 are left for what nobody planned. */
export const wayNames = ['balanced', 'management-only', 'leadership-only', 'direct-care-only'] as const
export type WayName = (typeof wayNames)[number]

const balanced: Hours = {
  directCare: 6,
  roster: 3.5, budget: 2, standards: 3, flow: 4, performance: 1.5, roles: 1.5,
  listen: 3, purpose: 1, improve: 5, coach: 2.5, across: 2, speakUp: 1,
}

/** The hours of each way. */
export const ways: Readonly<Record<WayName, Hours>> = {
  'balanced': balanced,
  'management-only': spentOn(managementActs),
  'leadership-only': spentOn(leadershipActs),
  'direct-care-only': { ...nothing(), directCare: 36 },
}

/** The hours of direct care as in balanced, all others on some acts, divided as in balanced. */
function spentOn(some: readonly Act[]): Hours {
  const others = acts.filter((act) => act !== 'directCare')
  const sumOf = (list: readonly Act[]): number => list.reduce((sum, act) => sum + balanced[act], 0)
  const times = sumOf(others) / sumOf(some)
  return { ...nothing(), directCare: balanced.directCare, ...Object.fromEntries(some.map((act) => [act, balanced[act] * times])) }
}

function nothing(): Hours {
  return Object.fromEntries(acts.map((act) => [act, 0])) as Hours // each act is there
}
