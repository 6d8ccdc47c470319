import { assumed, sourced } from './parameter.ts'

const pay = 'ours: with on-costs; near usual pay bands, and not taken from them'

/** What it costs. */
export const money = {
  nursePay: assumed(920, [850, 1000], 'pounds a week for a registered nurse', pay),
  assistantPay: assumed(600, [550, 660], 'pounds a week for a healthcare assistant', pay),
  extraPay: assumed(1.25, [1.1, 1.4], 'pay of an hour of an extra shift over a planned one', 'ours'),
  agencyCharge: sourced(1.55, [1.4, 1.9], 'charge of an agency hour over a planned one', 'cap of 55% above basic pay from April 2016 (BMJ); 86% and 90% seen before; ours is over pay with its on-costs'),
  agencyWaste: assumed(0.3, [0.15, 0.45], 'share more where nobody looks after money', 'late bookings, dear agencies'),
  bedDay: assumed(65, [50, 80], 'pounds for consumables and services of a bed day', 'ours'),
  bedDayWaste: assumed(0.15, [0.05, 0.25], 'share more where nobody looks after money', 'ours'),
  reserve: assumed(0.045, [0.03, 0.06], 'share of pay planned for extra shifts and agency', 'ours'),
  tolerance: assumed(0.03, [0.02, 0.05], 'share over plan in four weeks from which spending is frozen', 'ours'),
  freeze: assumed(8, [4, 12], 'weeks of a freeze', 'ours'),
}
