import type { WeekPlan } from '../../../engine/ward/index.ts'

/** The week as the last ward manager left it, from which a run begins: 36 hours, many of them in direct care. Ours. */
export const predecessorsPlan: WeekPlan = {
  hours: { directCare: 15, roster: 5, budget: 2, standards: 2, flow: 5, performance: 1, roles: 1, listen: 2, purpose: 0, improve: 1, coach: 1, across: 1, speakUp: 0 },
  orders: [],
  improve: 'weakest',
}
