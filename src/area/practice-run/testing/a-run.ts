import { type ChosenRun, predecessorsPlan } from '../../simulated-ward/index.ts'
import type { RunAtHour } from '../records.ts'

const chosen: ChosenRun = { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed: 7, plan: predecessorsPlan, decisions: [] }

/** A run at an hour, with a change of the plan at each of these hours. */
export function aRun({ hour = 0, decidedAt = [], seed = 7 }: { readonly hour?: number; readonly decidedAt?: readonly number[]; readonly seed?: number } = {}): RunAtHour {
  return { run: { ...chosen, seed, decisions: decidedAt.map((at) => ({ kind: 'plan', hour: at, plan: { ...predecessorsPlan, orders: ['homeOnTime'] } })) }, hour }
}
