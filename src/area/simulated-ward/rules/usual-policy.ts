import { type Policy, type WeekPlan, usualStyles } from '../../../engine/ward/index.ts'

/** How situations are answered that did not come up in a run: in the way that goes with their kind, and with the act on which its plan spends most. */
export function usualPolicy(plan: WeekPlan): Policy {
  return { plan, styles: usualStyles }
}
