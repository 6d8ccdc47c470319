import { assumed, calibrated, sourced } from './parameter.ts'

/** How patients come to harm. */
export const harm = {
  falls: calibrated(4.35, [3.4, 5.3], 'falls per 1,000 bed days where no care is late', '6.63 falls per 1,000 occupied bed days (Royal College of Physicians audit, as reported); 3 to 14 in hospitals (Healey et al. 2008)'),
  fallsByCare: assumed(1.6, [0.8, 2.4], 'logarithm of the rate of falls when all personal care and comfort is late', 'ours: that care which comes late brings falls, and how many'),
  fallsByNight: assumed(1.25, [1, 1.5], 'rate of falls by night over that by day', 'fewer eyes'),
  fallsByAcuity: assumed(0.15, [0.05, 0.25], 'share more falls for each level of acuity above 2', 'weaker patients'),
  fallsWithHuddle: assumed(0.3, [0.1, 0.5], 'share fewer falls where safety huddles are wholly capable', 'ours: that huddles prevent falls, and how many'),
  deteriorations: assumed(9, [6, 12], 'deteriorations per 1,000 bed days at acuity 2', 'a few a week on a ward of 28 beds'),
  deteriorationByAcuity: assumed(0.7, [0.4, 1], 'logarithm of that rate for each level of acuity more', 'sicker patients'),
  noticedIn: assumed(1.2, [0.8, 2], 'hours until a deterioration is noticed where all is well', 'observations every four hours, and eyes between them'),
  lateAfter: assumed(4, [3, 6], 'hours after which it is noticed late', 'ours: what we call late'),
  noticedByHandover: assumed(0.4, [0.2, 0.6], 'share of noticing that hangs on handover', 'knowing whom to watch'),
  noticedByVoice: assumed(0.4, [0.2, 0.6], 'share of noticing that hangs on daring to say it', 'a worried assistant who is not heard'),
  lateStay: assumed(0.25, [0.1, 0.4], 'share by which a stay grows when a deterioration was noticed late', 'longer recovery'),
  settles: assumed(10, [6, 16], 'hours until a patient who was noticed settles', 'treatment works'),
  medicineHarms: assumed(1, [0.5, 1.5], 'harms from medicines per 1,000 bed days where none is late and the process is incapable', 'ours: far fewer than errors'),
  medicineByDelay: assumed(1.2, [0.6, 1.8], 'logarithm of that rate when all medicines are late', 'hurry'),
  medicineByProcess: assumed(0.6, [0.3, 0.8], 'share fewer where the medicines process is wholly capable', 'checks, no interruptions'),
  cornersCut: assumed(0.8, [0.3, 1.3], 'logarithm of all these rates for a norm of care that is all gone', 'what is no longer done at all'),
  fallInjury: sourced(0.4, [0.3, 0.5], 'share of falls with an injury', 'any injury in 30% to 50% of falls, as told by a supplier (vivid.care); not checked at its origin'),
}
