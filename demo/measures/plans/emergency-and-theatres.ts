import { type MeasurePlan, followed, steady } from '../measure-plan.ts'

const emergencySystem = 'The emergency department system'
const theatreSystem = 'The theatre system'

/** Minutes to the first assessment; told value by value, since an improvement rests on it. */
const firstAssessment: MeasurePlan = {
  key: 'first-assessment', unit: 'Resuscitation and majors team', name: 'Minutes to first assessment',
  definition: 'Middle value of the minutes from arrival to the first assessment by a nurse, of all who came by ambulance that week.',
  source: emergencySystem, counts: 'minutes', decimals: 0, chart: 'xmr', better: 'decrease', domain: 'management', every: 'weekly', points: 40, targets: [{ value: 15 }],
  shape: { kind: 'told', values: [25, 21, 28, 24, 19, 26, 23, 30, 22, 25, 20, 27, 24, 29, 21, 23, 26, 18, 25, 28, 22, 24, 27, 20, 23, 26, 24, 22, 27, 20, 25, 19, 26, 23, 28, 21, 24, 22, 25, 20] },
  notes: [{ ago: 13, text: 'A nurse meets every ambulance at the door' }],
}

const fourHours = followed('four-hours', {
  name: 'Left the department within 4 hours',
  definition: 'People who were admitted, transferred or sent home within 4 hours of arrival, divided by all who came that week.',
  source: emergencySystem, counts: 'percentage', decimals: 1, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly',
}, [
  { unit: 'Emergency department', points: 60, targets: [{ value: 78 }], shape: { kind: 'around', level: steady(69.5), spread: 2.4, least: 0, most: 100 } },
  { unit: 'Minor injuries team', points: 60, targets: [{ value: 95 }], shape: { kind: 'around', level: steady(98.1), spread: 0.7, least: 0, most: 100 } },
  { unit: 'Same day emergency care', points: 60, targets: [{ value: 90 }], shape: { kind: 'around', level: { base: 84, steps: [{ ago: 12, by: 6 }] }, spread: 2.2, least: 0, most: 100 } },
])

const emergency: readonly MeasurePlan[] = [
  firstAssessment,
  ...fourHours,
  {
    key: 'left-unseen', unit: 'Emergency department', name: 'Left before being seen',
    definition: 'People who left before a clinician saw them, divided by all who came that week.',
    source: emergencySystem, counts: 'percentage', decimals: 1, chart: 'p', better: 'decrease', domain: 'management', every: 'weekly', points: 60, targets: [{ value: 5 }],
    shape: { kind: 'share', of: [1_450, 1_750], level: { base: 0.062, steps: [{ ago: 9, by: -0.016 }] } },
  },
  {
    key: 'complaints', unit: 'Emergency department', name: 'Complaints',
    definition: 'Formal complaints about the department that came in during the month.',
    source: 'Complaints and legal services', counts: 'number', decimals: 0, chart: 'c', better: 'decrease', domain: 'management', every: 'monthly', points: 36,
    shape: { kind: 'count', level: steady(5.5) },
  },
]

/** Starts of lists; those of theatre team A are told, with a rise that was under way long before anybody changed anything. */
const starts = followed('theatre-starts', {
  name: 'Lists that started on time',
  definition: 'Morning and afternoon lists whose first patient was in the room within 15 minutes of the planned start, divided by all lists of the week.',
  source: theatreSystem, counts: 'percentage', decimals: 0, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly',
}, [
  {
    unit: 'Theatre team A', points: 36, targets: [{ value: 85 }], notes: [{ ago: 11, text: 'The first patient is sent for at 8:10' }],
    shape: { kind: 'told', values: [54, 57, 52, 58, 56, 61, 55, 60, 58, 63, 59, 62, 65, 60, 64, 67, 62, 66, 69, 65, 68, 71, 67, 70, 72, 75, 71, 74, 77, 73, 76, 79, 75, 80, 77, 81] },
  },
  { unit: 'Theatre team B', points: 52, targets: [{ value: 85 }], shape: { kind: 'around', level: steady(66), spread: 6, least: 0, most: 100 } },
  { unit: 'Theatre team C', points: 52, targets: [{ value: 85 }], shape: { kind: 'around', level: steady(71), spread: 5, least: 0, most: 100 } },
])

const theatres: readonly MeasurePlan[] = [
  ...starts,
  {
    key: 'theatre-cancelled', unit: 'Theatre team A', name: 'Cancelled on the day', definition: 'Operations cancelled on the day for a reason other than the health or wish of the patient.',
    source: theatreSystem, counts: 'number', unitText: 'operations', decimals: 0, chart: 'c', better: 'decrease', domain: 'management', every: 'weekly', points: 52,
    shape: { kind: 'count', level: steady(3.1) },
  },
  {
    key: 'never-events', unit: 'Theatres and day surgery', name: 'Operations between safety checks that were left out', definition: 'Operations done from one that began without the full check aloud to the next such one.',
    source: 'Watched by the theatre educators, each tenth operation', counts: 'number', unitText: 'operations', decimals: 0, chart: 'g', better: 'increase', domain: 'management', every: 'irregular', points: 22,
    shape: { kind: 'between', level: { base: 24, steps: [{ ago: 6, by: 40 }] } },
  },
]

const critical: readonly MeasurePlan[] = [
  {
    key: 'sleep', unit: 'Intensive care unit', name: 'Patients who slept 5 hours or more', definition: 'Patients who were awake at 8:00 and slept at least 5 hours that night by the night chart, divided by all who were awake at 8:00.',
    source: 'The night chart', counts: 'percentage', decimals: 0, chart: 'xmr', better: 'increase', domain: 'management', every: 'weekly', points: 34,
    shape: { kind: 'told', values: [38, 44, 35, 41, 47, 39, 36, 43, 40, 45, 37, 42, 34, 46, 41, 38, 44, 36, 43, 39, 47, 40, 35, 42, 45, 38, 41, 36, 44, 40, 46, 49, 43, 51] },
    notes: [{ ago: 3, text: 'Quiet hours from 23:00 to 5:00 begin' }],
  },
  {
    key: 'alarms', unit: 'Intensive care unit', name: 'Alarms at night for each bed', definition: 'Alarms of monitors between 23:00 and 5:00, divided by occupied beds.',
    source: 'The monitor network', counts: 'rate', unitText: 'for each bed and night', decimals: 1, chart: 'xmr', better: 'decrease', domain: 'management', every: 'weekly', points: 34,
    shape: { kind: 'around', level: { base: 46, steps: [{ ago: 3, by: -9 }] }, spread: 4.5, least: 0 },
  },
  {
    key: 'line-infections', unit: 'Intensive care unit', name: 'Days between infections of central lines', definition: 'Days from one infection of a central line that began on the unit to the next.',
    source: 'Infection prevention', counts: 'days', decimals: 0, chart: 't', better: 'increase', domain: 'management', every: 'irregular', points: 16,
    shape: { kind: 'between', level: steady(52) },
  },
]

/** What emergency care, theatres and critical care follow. */
export const emergencyAndTheatreMeasures: readonly MeasurePlan[] = [...emergency, ...theatres, ...critical]
