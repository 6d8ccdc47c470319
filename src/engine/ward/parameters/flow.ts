import { assumed } from './parameter.ts'

const steps = 'ours: so that many who are fit wait; that 13,000 people a day in England did so (2023, as reported) says nothing of this number'

/** How patients come to a bed and go from it. */
export const flow = {
  turnaround: assumed(1.5, [1, 3], 'hours until a bed that was left can be taken', 'cleaning, making, telling'),
  elsewhereAfter: assumed(4, [3, 6], 'hours of waiting after which a bed elsewhere is looked for', 'ours: as long as the four-hour standard of A&E, which is about something else'),
  elsewhere: assumed(0.035, [0.015, 0.07], 'chance an hour that a waiting patient goes to another ward, for each who waits', 'the longer the queue, the more is done against it'),
  outlierStay: assumed(0.1, [0, 0.25], 'share by which a stay is longer on another ward of the directorate', 'ours'),
  postponedAfter: assumed(6, [4, 8], 'hours after which a planned patient without a bed is sent home', 'the list of the day is over'),
  leavesFrom: assumed(8, [8, 8], 'hour of the day from which patients go home', 'ours'),
  leavesUntil: assumed(21, [21, 21], 'hour of the day until which they do', 'ours'),
  extraBeds: assumed(2, [1, 3], 'beds put up in a corridor when that stands as an order', 'what a ward is asked for in escalation'),
  needMedicines: assumed(0.9, [0.8, 1], 'share of patients who take medicines home', steps),
  needTransport: assumed(0.4, [0.3, 0.5], 'share who need transport', steps),
  needSocialCare: assumed(0.16, [0.1, 0.22], 'share who need care at home or a place', steps),
  medicinesTake: assumed(5, [3, 8], 'open hours for medicines to take home, mean, where discharge works as well as it can', steps),
  transportTakes: assumed(4, [2, 6], 'open hours for transport, mean, as above', steps),
  socialCareTakes: assumed(16, [10, 26], 'open hours for social care, mean, as above', steps),
  dischargeEffect: assumed(0.6, [0.4, 0.8], 'share of the pace of steps that hangs on the discharge process', 'nobody asks, nobody orders, nobody answers'),
  flowEffect: assumed(0.35, [0.2, 0.5], 'share of the pace of steps that hangs on work on beds', 'somebody calls every day'),
  partnerEffect: assumed(0.5, [0.3, 0.7], 'share of the pace of social care that hangs on partners', 'who knows whom'),
  planAhead: assumed(36, [12, 60], 'hours before a patient is fit from which steps can begin, where the discharge process is wholly capable', 'planned on admission'),
}
