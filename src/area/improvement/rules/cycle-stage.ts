import type { Cycle, CycleStage } from '../records.ts'

/**
 * How far a cycle is, told by what is written and never set: what comes next to write.
 * @returns `do` once it is planned, `study` once something was done, `act` once it was studied, `closed` once it was decided how to go on
 */
export function cycleStage({ did, studied, outcome, act }: Pick<Cycle, 'did' | 'studied' | 'outcome' | 'act'>): CycleStage {
  if (did === '') return 'do'
  if (studied === '' || outcome === null) return 'study'
  return act === null ? 'act' : 'closed'
}
