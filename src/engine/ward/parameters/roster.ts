import { assumed } from './parameter.ts'

/** Who works when, and who fills gaps. */
export const roster = {
  paidHours: assumed(11.5, [11, 11.5], 'paid hours of a shift of 12 hours', 'a usual shift pattern, with unpaid breaks'),
  onLeave: assumed(0.15, [0.13, 0.17], 'share of days on leave or training', '27 to 33 days of leave, bank holidays, mandatory training'),
  unfairness: assumed(16, [8, 30], 'hours by which shifts are divided at random where nobody works on the roster', 'ours'),
  overlooked: assumed(0.08, [0.03, 0.13], 'share of shifts left open by mistake where nobody works on the roster', 'ours'),
  extraShifts: assumed(0.3, [0.15, 0.45], 'chance that somebody of the ward takes an open shift when asked', 'ours; less when tired'),
  agencyComes: assumed(0.7, [0.5, 0.9], 'chance that agency fills an open shift', 'ours; less on the day'),
  agencyFrozen: assumed(0.25, [0.1, 0.4], 'of that, when spending is frozen', 'ours'),
}
