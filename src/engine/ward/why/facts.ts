import type { AskedCode, CauseCode } from './cause.ts'

const person = ['shifts', 'nights', 'extras', 'load', 'energy'] as const
const fit = ['fit', 'beds'] as const
const shift = ['short', 'planned', 'there', 'agency', 'extra', 'sick', 'vacant', 'onLeave'] as const

/** Which numbers of the state go with each code. */
export const factNames: Partial<Readonly<Record<AskedCode | CauseCode, readonly string[]>>> = {
  'fell': shift, 'medicine-harm': shift, 'noticed-late': shift, 'shift-short': shift, 'pulled-in': shift,
  'fell-ill': person, 'gave-notice': person, 'left-post': person,
  'frozen': ['spent', 'planned', 'weeks', 'frozenWeeks'], 'spending-frozen': ['spent', 'planned', 'weeks', 'frozenWeeks'],
  'queue': ['waiting', 'bedsTaken', 'beds', 'came', 'usual'], 'went-elsewhere': ['waiting', 'bedsTaken', 'beds'], 'postponed': ['waiting', 'bedsTaken', 'beds'],
  'answered': ['quality'], 'situation': ['quality'], 'chance': ['perWeek', 'came', 'usual'],
  'care-late': ['done.personalCare', 'done.comfort'], 'medicines-late': ['done.medicines'], 'observations-late': ['done.observations'],
  'huddle': ['capability.huddle'], 'handover': ['capability.handover'], 'medicines-process': ['capability.medicines'], 'discharge-process': ['capability.discharge'],
  'norm': ['norm'], 'hurry': ['pressure'], 'voice': ['voice'],
  'short-shift': shift, 'agency-hands': shift, 'few-planned': shift, 'more-patients': ['bedsTaken', 'beds'], 'taken-in': ['takenIn'],
  'sick': ['sick'], 'vacant': ['vacant'], 'leave': ['onLeave'],
  'usual-work': person, 'overload-weeks': person, 'night-shifts': person, 'extra-shifts': person, 'low-energy': person,
  'low-morale': ['morale'], 'low-trust': ['trust'], 'care-lost': ['shareLost'],
  'pay': ['pay', 'weeks'], 'agency': ['agency', 'agencyShifts', 'weeks'], 'extra-pay': ['extra', 'weeks'], 'supplies': ['supplies', 'weeks'], 'situation-cost': ['situations', 'weeks'],
  'season': ['came', 'usual'], 'fit-medicines': fit, 'fit-transport': fit, 'fit-social-care': fit, 'fit-overnight': fit, 'discharge-work': ['done.dischargeWork'],
}
