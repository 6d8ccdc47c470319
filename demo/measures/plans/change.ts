import { type MeasurePlan, followed, steady } from '../measure-plan.ts'

/** Ideas of the team that were tried out. */
const ideas = followed('ideas', {
  name: 'Change ideas tried out',
  definition: 'Ideas of somebody in the team that were tried out in that month, for however short a time. What was ordered from outside the team does not count.',
  source: 'The improvement board of the team', counts: 'number', unitText: 'ideas', decimals: 0, chart: 'c', better: 'increase', domain: 'leadership', every: 'monthly',
}, [
  { unit: 'Curlew ward', points: 30, shape: { kind: 'count', level: { base: 1.4, steps: [{ ago: 11, by: 2.6 }] } }, notes: [{ ago: 11, text: 'Ideas are heard at the Tuesday huddle' }] },
  { unit: 'Larch ward', points: 30, shape: { kind: 'count', level: steady(1.6) } },
  { unit: 'Physiotherapy', points: 30, shape: { kind: 'count', level: steady(2.8) } },
  { unit: 'Market Street neighbourhood team', points: 30, shape: { kind: 'count', level: steady(1.1) } },
  { unit: 'Organisational development', points: 24, shape: { kind: 'count', level: steady(3.4) } },
])

/** The answer of staff to one question, every month, of those who answered. */
const ownImprovements = followed('own-improvements', {
  name: 'Staff who say that they can make things better here',
  definition: 'Those who agree or strongly agree that they are able to make improvements happen in their area of work, divided by all who answered that month.',
  source: 'One question at the end of the monthly team meeting, without names', counts: 'percentage', decimals: 0, chart: 'p', better: 'increase', domain: 'leadership', every: 'monthly',
}, [
  { unit: 'Curlew ward', points: 24, shape: { kind: 'share', of: [22, 34], level: { base: 0.46, steps: [{ ago: 9, by: 0.2 }] } } },
  { unit: 'Heron stroke ward', points: 24, shape: { kind: 'share', of: [20, 32], level: steady(0.52) } },
  { unit: 'Emergency department', points: 24, shape: { kind: 'share', of: [12, 22], level: steady(0.44) }, missing: [10] },
  { unit: 'Intensive care unit', points: 24, shape: { kind: 'share', of: [40, 62], level: { base: 0.6, steps: [{ ago: 5, by: -0.15 }] } } },
  { unit: 'Booking centre', points: 24, shape: { kind: 'share', of: [14, 22], level: steady(0.4) } },
])

/** From an idea to an answer. */
const answered = followed('answered', {
  name: 'Improvements that ended with an answer',
  definition: 'Improvements of the unit and of all units below it that ended in that quarter with an answer to whether anything changed, whatever the answer was.',
  source: 'Evenkeel', counts: 'number', unitText: 'improvements', decimals: 0, chart: 'c', better: 'increase', domain: 'leadership', every: 'quarterly',
}, [
  { unit: 'Older people and stroke', points: 14, shape: { kind: 'count', level: steady(2.2) } },
  { unit: 'Theatres and day surgery', points: 14, shape: { kind: 'count', level: steady(1.8) } },
])

const talks = followed('talks', {
  name: 'Staff who talked with their manager about what they want to learn',
  definition: 'People with a conversation about their development in the last 12 months, divided by all in post on the last day of the month.',
  source: 'The learning system', counts: 'percentage', decimals: 0, chart: 'xmr', better: 'increase', domain: 'leadership', every: 'monthly',
}, [
  { unit: 'Curlew ward', points: 36, targets: [{ value: 80 }, { ago: 12, value: 85 }], shape: { kind: 'around', level: { base: 72, slope: 0.45 }, spread: 2, least: 0, most: 100 } },
  { unit: 'Microbiology', points: 36, targets: [{ value: 85 }], shape: { kind: 'around', level: steady(91), spread: 1.6, least: 0, most: 100 } },
  { unit: 'Recruitment', points: 36, targets: [{ value: 85 }], shape: { kind: 'around', level: steady(74), spread: 3.2, least: 0, most: 100 } },
])

/** What tells of change being made and realised. */
export const changeMeasures: readonly MeasurePlan[] = [...ideas, ...ownImprovements, ...answered, ...talks]
