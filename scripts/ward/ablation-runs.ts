import type { WeekRecord } from '../../src/engine/ward/record/week-record.ts'
import type { Ablation } from './ablations.ts'
import { runsOf } from './ends.ts'

export type OnOrOff = 'on' | 'off'

/** Runs of a ward with a mechanism, or without it. */
export function runsWith({ setting, way, off }: Ablation, is: OnOrOff, replications: number): readonly (readonly WeekRecord[])[] {
  const changes = is === 'off' && 'changes' in off ? off.changes : {}
  const orders = is === 'on' && 'without' in off ? [off.without] : []
  return runsOf(setting, way, replications, changes, orders)
}
