import type { ImprovementState } from '../../src/area/improvement/records.ts'

/** An improvement of which little is told: what it is called, where, and how far it is. */
export interface BriefImprovement {
  readonly unit: string
  readonly title: string
  readonly state: ImprovementState
  /** Who leads it, counted through the people of the unit, who lead it first. */
  readonly lead: number
}

/** Further improvements, so that who leads them can be told in numbers. Those who lead are of many bands and professions. */
export const briefImprovements: readonly BriefImprovement[] = [
  { unit: 'Larch ward', title: 'Medicines ready before the patient leaves', state: 'running', lead: 0 },
  { unit: 'Larch ward', title: 'Every patient out of bed for lunch', state: 'finished', lead: 4 },
  { unit: 'Heron stroke ward', title: 'Swallow check within 4 hours', state: 'finished', lead: 1 },
  { unit: 'Heron stroke ward', title: 'Families at the weekly meeting', state: 'running', lead: 6 },
  { unit: 'Bittern ward', title: 'Fewer bells that ring for long', state: 'running', lead: 3 },
  { unit: 'Alder ward', title: 'One call to the next place of care', state: 'running', lead: 0 },
  { unit: 'Alder ward', title: 'Drinks within reach', state: 'finished', lead: 8 },
  { unit: 'Kestrel ward', title: 'Blood tests by 8:00', state: 'stopped', lead: 2 },
  { unit: 'Rowan ward', title: 'Weights on the first day', state: 'finished', lead: 5 },
  { unit: 'Dunlin respiratory ward', title: 'Oxygen checked each shift', state: 'running', lead: 1 },
  { unit: 'Coronary care unit', title: 'Visitors welcome at any time', state: 'finished', lead: 0 },
  { unit: 'Maple ward', title: 'Pain asked about and written down', state: 'running', lead: 2 },
  { unit: 'Linnet ward', title: 'Home on the second day after bowel surgery', state: 'running', lead: 0 },
  { unit: 'Aspen hip fracture ward', title: 'To theatre within 36 hours', state: 'running', lead: 0 },
  { unit: 'Labour ward', title: 'One to one care in labour', state: 'running', lead: 0 },
  { unit: 'Labour ward', title: 'Skin to skin within the hour', state: 'finished', lead: 4 },
  { unit: 'Wren maternity ward', title: 'Feeding support at night', state: 'running', lead: 3 },
  { unit: 'Community midwifery north', title: 'The same midwife at each visit', state: 'planning', lead: 0 },
  { unit: 'Emergency department', title: 'People who wait know why', state: 'running', lead: 2 },
  { unit: 'Emergency medicine doctors', title: 'A senior decision within 2 hours', state: 'running', lead: 0 },
  { unit: 'Acute medicine doctors', title: 'Ward rounds that end by noon', state: 'stopped', lead: 1 },
  { unit: 'Older people doctors', title: 'Fewer medicines at discharge', state: 'running', lead: 1 },
  { unit: 'Anaesthetic doctors', title: 'Warm patients after long operations', state: 'finished', lead: 2 },
  { unit: 'Theatre team B', title: 'The briefing with everybody there', state: 'running', lead: 0 },
  { unit: 'Recovery team', title: 'Sickness treated before it starts', state: 'finished', lead: 3 },
  { unit: 'Physiotherapy', title: 'Exercises as short films', state: 'running', lead: 6 },
  { unit: 'Occupational therapy', title: 'Home visits by video where they suit', state: 'finished', lead: 1 },
  { unit: 'Speech and language therapy', title: 'Menus that everybody can read', state: 'running', lead: 3 },
  { unit: 'Ward pharmacy', title: 'Medicines checked on the day of arrival', state: 'running', lead: 1 },
  { unit: 'Dispensary', title: 'Prescriptions for going home within 90 minutes', state: 'stopped', lead: 0 },
  { unit: 'Microbiology', title: 'Results told to the ward at once', state: 'running', lead: 2 },
  { unit: 'Blood sciences', title: 'Fewer samples without a label', state: 'finished', lead: 1 },
  { unit: 'CT scanning', title: 'Scans of the head within the hour', state: 'running', lead: 0 },
  { unit: 'X-ray', title: 'Fewer pictures taken twice', state: 'finished', lead: 4 },
  { unit: 'Harbourside neighbourhood team', title: 'Wounds photographed for advice', state: 'running', lead: 0 },
  { unit: 'Upper Sollen neighbourhood team', title: 'Insulin before breakfast', state: 'running', lead: 1 },
  { unit: 'Booking centre', title: 'Letters that people understand', state: 'running', lead: 1 },
  { unit: 'Main outpatient clinic', title: 'Clinics that run on time', state: 'planning', lead: 0 },
  { unit: 'Recruitment', title: 'Checks before employment within ten days', state: 'finished', lead: 0 },
  { unit: 'Catering', title: 'Warm meals for late arrivals', state: 'running', lead: 1 },
]
