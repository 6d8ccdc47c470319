import type { Cycle, CycleStage } from '../records.ts'

type Written = Pick<Cycle, 'did' | 'studied' | 'outcome' | 'act'>

/**
 * How far a cycle is, told by what is written and never set: what comes next to write.
 * @returns `do` once it is planned, `study` once something was done, `act` once it was studied, `closed` once it was decided how to go on
 */
export function cycleStage({ did, studied, outcome, act }: Written): CycleStage {
  if (did === '') return 'do'
  if (studied === '' || outcome === null) return 'study'
  return act === null ? 'act' : 'closed'
}

/** The parts that can be written or changed at a stage: the next one, and the one before it. A closed cycle stays as it is. */
export const writableParts: Readonly<Record<CycleStage, readonly ('plan' | 'do' | 'study' | 'act')[]>> = {
  do: ['do', 'plan'],
  study: ['study', 'do'],
  act: ['act', 'study'],
  closed: [],
}

/** May this part of the cycle be written now? The plan with its prediction is fixed once something was done. */
export function mayWrite(cycle: Written, part: 'plan' | 'do' | 'study' | 'act'): boolean {
  return writableParts[cycleStage(cycle)].includes(part)
}
