import { type MeasurePlan, followed, steady } from '../measure-plan.ts'

const incidents = 'The incident reporting system, and bed days from the patient administration system'
const audit = 'Checked by the ward on one day each week, ten patients'

/** Falls on wards. What happened on Curlew ward is told value by value: its improvement rests on it. */
const falls = followed('falls', {
  name: 'Falls for each 1,000 bed days',
  definition: 'Every fall of an inpatient that was reported, with or without harm, divided by occupied bed days at midnight and multiplied by 1,000. Falls of visitors and staff are left out.',
  source: incidents, counts: 'rate', unitText: 'for each 1,000 bed days', decimals: 1, chart: 'xmr', better: 'decrease', domain: 'management', every: 'monthly',
}, [
  {
    unit: 'Curlew ward', points: 36, targets: [{ value: 7 }],
    shape: { kind: 'told', values: [8.1, 9.4, 7.6, 8.8, 10.2, 7.9, 9.1, 8.4, 6.9, 9.8, 8.6, 7.2, 9.5, 8, 10.4, 8.9, 7.4, 8.7, 9.9, 7.1, 8.3, 9, 7.8, 9.2, 7, 6.4, 7.7, 5.9, 6.6, 5.2, 6.9, 5.6, 6.1, 4.9, 6.3, 5.4] },
    notes: [{ ago: 11, text: 'Checks at night begin: call bell, glasses and shoes within reach' }, { ago: 5, text: 'New low beds in bays 2 and 3' }],
  },
  { unit: 'Larch ward', points: 36, targets: [{ value: 7 }], shape: { kind: 'around', level: steady(7.4), spread: 1.3, least: 0 } },
  { unit: 'Heron stroke ward', points: 36, targets: [{ value: 7 }], shape: { kind: 'around', level: { base: 6.2, steps: [{ ago: 6, by: 3 }] }, spread: 1.1, least: 0 }, notes: [{ ago: 6, text: 'Six more beds opened for winter' }] },
  { unit: 'Kestrel ward', points: 30, shape: { kind: 'around', level: steady(5.1), spread: 1.2, least: 0 }, missing: [4, 5] },
  { unit: 'Primrose ward', points: 36, targets: [{ value: 6 }], shape: { kind: 'around', level: { base: 8.2, slope: -0.07 }, spread: 0.8, least: 0 } },
])

const observations = followed('observations', {
  name: 'Observations taken on time',
  definition: 'Sets of observations that were taken within the time that the last early warning result asked for, divided by all sets that were due.',
  source: 'The electronic observations system', counts: 'percentage', decimals: 1, chart: 'p', better: 'increase', domain: 'management', every: 'weekly',
}, [
  { unit: 'Curlew ward', points: 60, targets: [{ value: 90 }], shape: { kind: 'share', of: [380, 520], level: { base: 0.86, steps: [{ ago: 15, by: 0.05 }] } }, rebase: { ago: 15, reason: 'Two more handheld devices for each bay. The way of working changed for good, as the team agreed on the day.' } },
  { unit: 'Larch ward', points: 60, targets: [{ value: 90 }], shape: { kind: 'share', of: [380, 520], level: steady(0.88) } },
  { unit: 'Bittern ward', points: 60, targets: [{ value: 90 }], shape: { kind: 'share', of: [300, 460], level: { base: 0.9, steps: [{ ago: 8, by: -0.05 }] } } },
])

const discharges = followed('discharges', {
  name: 'Discharged before noon',
  definition: 'Patients who left the ward for home or another place of care before 12:00, divided by all who left that week. Deaths and moves between wards are left out.',
  source: 'The patient administration system', counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly',
}, [
  { unit: 'Curlew ward', points: 60, targets: [{ value: 30 }], shape: { kind: 'around', level: steady(19), spread: 3.6, least: 0, most: 100 }, missing: [21] },
  { unit: 'Kestrel ward', points: 60, targets: [{ value: 30 }], shape: { kind: 'around', level: { base: 17, slope: 0.14 }, spread: 3, least: 0, most: 100 } },
  { unit: 'Rowan ward', points: 52, targets: [{ value: 30 }], shape: { kind: 'around', level: steady(24), spread: 4, least: 0, most: 100 } },
])

const pressureDamage = followed('pressure-damage', {
  name: 'Days between new pressure ulcers',
  definition: 'Days from one pressure ulcer of category 2 or above that began on the ward to the next. Those with which a patient arrived are left out.',
  source: 'The incident reporting system, checked by the tissue viability nurse', counts: 'days', decimals: 0, chart: 't', better: 'increase', domain: 'management', every: 'irregular',
}, [
  { unit: 'Curlew ward', points: 18, shape: { kind: 'between', level: steady(34) } },
  { unit: 'Aspen hip fracture ward', points: 24, shape: { kind: 'between', level: { base: 16, steps: [{ ago: 7, by: 25 }] } } },
])

const staffing = followed('staffing', {
  name: 'Hours filled against hours planned',
  definition: 'Hours that registered nurses and support workers worked on the ward, divided by the hours that the roster planned. Bank and agency staff count.',
  source: 'The roster system', counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly',
}, [
  { unit: 'Curlew ward', points: 60, targets: [{ value: 95 }], shape: { kind: 'around', level: steady(96.2), spread: 2.2, least: 0, most: 120 }, ghost: { ago: 37, reason: 'The roster system was down for two days, and the hours were guessed.' } },
  { unit: 'Larch ward', points: 60, targets: [{ value: 95 }], shape: { kind: 'around', level: { base: 95, steps: [{ ago: 11, by: -6 }] }, spread: 2, least: 0, most: 120 } },
  { unit: 'Labour ward', points: 60, targets: [{ value: 95 }], shape: { kind: 'around', level: steady(98.5), spread: 1.1, least: 0, most: 120 } },
])

const huddles = followed('huddles', {
  name: 'Safety huddles held',
  definition: 'Days of the week on which the ward met at 9:30 for ten minutes with at least one nurse, doctor and therapist.',
  source: 'Ticked on the ward board', counts: 'number', unitText: 'days of seven', decimals: 0, chart: 'run', better: 'increase', domain: 'management', every: 'weekly',
}, [
  { unit: 'Curlew ward', points: 40, shape: { kind: 'around', level: { base: 4.2, steps: [{ ago: 18, by: 1.6 }] }, spread: 0.9, least: 0, most: 7 }, isAwaited: true },
  { unit: 'Larch ward', points: 40, shape: { kind: 'around', level: steady(4.6), spread: 1, least: 0, most: 7 } },
])

const handHygiene = followed('hand-hygiene', {
  name: 'Hands cleaned when they should be',
  definition: 'Moments at which hands were cleaned, divided by the moments at which they should be, of those that somebody watched.',
  source: audit, counts: 'percentage', decimals: 1, chart: 'p', better: 'increase', domain: 'management', every: 'monthly',
}, [
  { unit: 'Larch ward', points: 36, targets: [{ value: 95 }], shape: { kind: 'share', of: [36, 50], level: steady(0.93) } },
  { unit: 'Intensive care unit', points: 36, targets: [{ value: 95 }], shape: { kind: 'share', of: [60, 90], level: steady(0.985) } },
])

/** What wards follow. */
export const wardMeasures: readonly MeasurePlan[] = [...falls, ...observations, ...discharges, ...pressureDamage, ...staffing, ...huddles, ...handHygiene]
