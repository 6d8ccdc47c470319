import type { Situation } from '../situation.ts'

/** Situations of the everyday of a ward. */
export const everyday: readonly Situation[] = [
  {
    id: 'nurse-rings-in-sick',
    trend: null,
    kind: 'familiarEmergency',
    factors: { 'life-and-death': 2, autonomy: 0, accountabilities: 1, resources: 3, visibility: 0, interdependencies: 1 },
    severity: 0.6,
    familiarity: 0.9,
    timeLeft: 0.15,
    whoKnows: 'team',
    commitmentNeeded: 0.3,
    hours: 0.5,
    acts: [{ act: 'roster', meets: 1 }, { act: 'directCare', meets: 0.6 }, { act: 'speakUp', meets: 0.4 }],
    stakes: [{ on: 'work', hoursPerDay: 10, days: 1 }, { on: 'trust', size: 0.01 }],
    comes: 'any',
  },
]
