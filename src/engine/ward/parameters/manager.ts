import { assumed } from './parameter.ts'

/** What the week does to you, and what your state does to the week. */
export const manager = {
  rest: assumed(0.06, [0.045, 0.075], 'share of missing energy that comes back in a day off work', 'as staff'),
  drain: assumed(0.0105, [0.008, 0.013], 'energy that a working day of 7.5 hours costs', 'as staff'),
  drainByHours: assumed(2.2, [1.5, 3], 'power of hours in what a day costs', 'as staff'),
  worthTired: assumed(0.55, [0.4, 0.7], 'worth of an hour without energy', 'ours'),
  worthRested: assumed(0.55, [0.4, 0.7], 'worth that energy adds', 'ours'),
  pulledIn: assumed(2, [1, 4], 'hours for which you are pulled into care on a weekday on which a quarter of nurses is missing', 'NICE SG1: a shortfall of 25% is a red flag; the hours are ours'),
  overrun: assumed(5, [3, 8], 'hours a week that a manager stays on before something is left undone', 'ours'),
}
