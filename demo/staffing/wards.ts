import type { PostRow } from './post-row.ts'

const wardSupport: readonly PostRow[] = [
  { key: 'clerk', title: 'Ward clerk', band: '2', profession: 'administration', count: [1, 2], to: ['row:manager'] },
  { key: 'housekeeper', title: 'Ward housekeeper', band: '2', profession: 'estates', to: ['row:manager'] },
]

/** An inpatient ward: nurses and support workers, shared out between the ward manager and the deputies. */
export const ward: readonly PostRow[] = [
  { key: 'manager', title: 'Ward manager', band: '7', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'deputy', title: 'Deputy ward manager', band: '6', profession: 'nursing', stage: 'first-line', count: [2, 2], to: ['row:manager'] },
  { key: 'senior', title: 'Senior staff nurse', band: '6', profession: 'nursing', count: [1, 3], to: ['row:manager'] },
  { key: 'nurse', title: 'Staff nurse', band: '5', profession: 'nursing', count: [15, 20], to: ['row:deputy', 'row:manager'] },
  { key: 'associate', title: 'Nursing associate', band: '4', profession: 'clinical-support', count: [1, 3], to: ['row:deputy'] },
  { key: 'senior-support', title: 'Senior healthcare support worker', band: '3', profession: 'clinical-support', count: [4, 6], to: ['row:deputy'] },
  { key: 'support', title: 'Healthcare support worker', band: '2', profession: 'clinical-support', count: [10, 14], to: ['row:deputy', 'row:manager'] },
  ...wardSupport,
]

/** A ward for children. */
export const childrensWard: readonly PostRow[] = [
  { key: 'manager', title: "Children's ward manager", band: '7', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'deputy', title: "Deputy children's ward manager", band: '6', profession: 'nursing', stage: 'first-line', count: [2, 2], to: ['row:manager'] },
  { key: 'nurse', title: "Children's staff nurse", band: '5', profession: 'nursing', count: [14, 18], to: ['row:deputy', 'row:manager'] },
  { key: 'play', title: 'Health play specialist', band: '4', profession: 'clinical-support', count: [1, 2], to: ['row:manager'] },
  { key: 'support', title: 'Healthcare support worker', band: '3', profession: 'clinical-support', count: [5, 8], to: ['row:deputy'] },
  ...wardSupport,
]

/** Intensive care and newborn care: many nurses to a bed. */
export const criticalCare: readonly PostRow[] = [
  { key: 'lead', title: 'Lead nurse, {field}', band: '8a', profession: 'nursing', stage: 'middle', to: ['up:nursing'], leads: ['main'] },
  { key: 'manager', title: 'Unit manager, {field}', band: '7', profession: 'nursing', stage: 'first-line', count: [4, 5], to: ['row:lead'], mayHaveProtectedHours: true },
  { key: 'senior', title: 'Senior staff nurse, {field}', band: '6', profession: 'nursing', count: [16, 22], to: ['row:manager'] },
  { key: 'nurse', title: 'Staff nurse, {field}', band: '5', profession: 'nursing', count: [24, 32], to: ['row:manager'] },
  { key: 'support', title: 'Healthcare support worker', band: '3', profession: 'clinical-support', count: [8, 12], to: ['row:manager'] },
  { key: 'clerk', title: 'Ward clerk', band: '2', profession: 'administration', count: [2, 3], to: ['row:lead'] },
]

/** The emergency department itself; its teams are units of their own. */
export const emergencyDepartment: readonly PostRow[] = [
  { key: 'lead', title: 'Lead nurse, emergency department', band: '8a', profession: 'nursing', stage: 'middle', to: ['up:nursing'], leads: ['main', 'nursing'], mayHaveProtectedHours: true },
  { key: 'educator', title: 'Practice educator, emergency care', band: '7', profession: 'nursing', to: ['row:lead'] },
  { key: 'practitioner', title: 'Emergency nurse practitioner', band: '7', profession: 'nursing', count: [6, 8], to: ['row:lead'] },
  { key: 'reception', title: 'Reception team leader', band: '4', profession: 'administration', stage: 'first-line', to: ['row:lead'] },
  { key: 'receptionist', title: 'Emergency department receptionist', band: '2', profession: 'administration', count: [9, 12], to: ['row:reception'] },
]

/** A team of the emergency department or an assessment unit. */
export const emergencyTeam: readonly PostRow[] = [
  { key: 'manager', title: 'Senior sister or charge nurse, {field}', band: '7', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'deputy', title: 'Sister or charge nurse, {field}', band: '6', profession: 'nursing', stage: 'first-line', count: [2, 3], to: ['row:manager'] },
  { key: 'nurse', title: 'Staff nurse, {field}', band: '5', profession: 'nursing', count: [15, 20], to: ['row:deputy', 'row:manager'] },
  { key: 'support', title: 'Emergency care assistant', band: '3', profession: 'clinical-support', count: [8, 11], to: ['row:deputy', 'row:manager'] },
]

/** A team of the operating theatres: nurses and operating department practitioners. */
export const theatreTeam: readonly PostRow[] = [
  { key: 'manager', title: 'Theatre team leader, {field}', band: '7', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'deputy', title: 'Senior theatre practitioner', band: '6', profession: 'allied-health', stage: 'first-line', count: [2, 2], to: ['row:manager'] },
  { key: 'nurse', title: 'Theatre nurse', band: '5', profession: 'nursing', count: [9, 12], to: ['row:deputy', 'row:manager'] },
  { key: 'practitioner', title: 'Operating department practitioner', band: '5', profession: 'allied-health', count: [6, 8], to: ['row:deputy', 'row:manager'] },
  { key: 'support', title: 'Theatre support worker', band: '3', profession: 'clinical-support', count: [6, 9], to: ['row:deputy', 'row:manager'] },
]

/** A clinic or day unit. */
export const clinic: readonly PostRow[] = [
  { key: 'manager', title: 'Clinic manager', band: '7', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'] },
  { key: 'nurse', title: 'Clinic nurse, {field}', band: '5', profession: 'nursing', count: [6, 9], to: ['row:manager'] },
  { key: 'support', title: 'Clinic support worker', band: '2', profession: 'clinical-support', count: [6, 10], to: ['row:manager'] },
  { key: 'clerk', title: 'Clinic receptionist', band: '2', profession: 'administration', count: [2, 4], to: ['row:manager'] },
]

/** A maternity ward or birth centre. */
export const maternityWard: readonly PostRow[] = [
  { key: 'manager', title: 'Midwifery manager', band: '7', profession: 'midwifery', stage: 'first-line', to: ['up:nursing'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'coordinator', title: 'Midwife coordinator', band: '7', profession: 'midwifery', stage: 'first-line', count: [1, 2], to: ['row:manager'] },
  { key: 'midwife', title: 'Midwife', band: '6', profession: 'midwifery', count: [13, 18], to: ['row:coordinator', 'row:manager'] },
  { key: 'new-midwife', title: 'Newly qualified midwife', band: '5', profession: 'midwifery', count: [2, 5], to: ['row:manager'] },
  { key: 'support', title: 'Maternity support worker', band: '3', profession: 'clinical-support', count: [6, 9], to: ['row:coordinator', 'row:manager'] },
  ...wardSupport,
]
