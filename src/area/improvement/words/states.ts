import type { ImprovementState, MeasurePart, Member } from '../records.ts'

/** How far an improvement is. */
export const stateWords: Readonly<Record<ImprovementState, string>> = {
  planning: 'Being planned',
  running: 'Under way',
  finished: 'Finished',
  stopped: 'Stopped',
}

export const partWords: Readonly<Record<MeasurePart, string>> = {
  outcome: 'What should get better (outcome measure)',
  process: 'What we do differently (process measure)',
  balancing: 'What must not get worse (balancing measure)',
}

export const shortPartWords: Readonly<Record<MeasurePart, string>> = { outcome: 'Outcome', process: 'Process', balancing: 'Balancing' }

export const memberWords: Readonly<Record<Member['part'], string>> = { lead: 'Leads', member: 'Works on it' }
