import type { PostRow } from './post-row.ts'

/** The doctors of a specialty: consultants report to the clinical director, the others to the consultant who leads them. */
export const medicalTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Lead consultant for resident doctors, {field}', band: 'medical', profession: 'medicine', stage: 'first-line', to: ['up:medical'] },
  { key: 'consultant', title: 'Consultant in {field}', band: 'medical', profession: 'medicine', count: [8, 11], to: ['up:medical'] },
  { key: 'specialty', title: 'Specialty doctor in {field}', band: 'medical', profession: 'medicine', count: [1, 3], to: ['row:lead'] },
  { key: 'registrar', title: 'Specialty registrar in {field}', band: 'medical', profession: 'medicine', count: [4, 5], to: ['row:lead'] },
  { key: 'resident', title: 'Resident doctor in {field}', band: 'medical', profession: 'medicine', count: [7, 9], to: ['row:lead'] },
]

/** Consultants of imaging or pathology. */
export const consultantTeam: readonly PostRow[] = [
  { key: 'consultant', title: 'Consultant in {field}', band: 'medical', profession: 'medicine', count: [8, 11], to: ['up:medical'] },
  { key: 'registrar', title: 'Specialty registrar in {field}', band: 'medical', profession: 'medicine', count: [1, 3], to: ['up:medical'] },
]

/** Dentists of the community and their nurses. */
export const dentalService: readonly PostRow[] = [
  { key: 'lead', title: 'Clinical lead, community dental service', band: 'medical', profession: 'dentistry', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'dentist', title: 'Community dentist', band: 'medical', profession: 'dentistry', count: [9, 12], to: ['row:lead'] },
  { key: 'manager', title: 'Dental nurse manager', band: '6', profession: 'clinical-support', stage: 'first-line', to: ['row:lead'] },
  { key: 'nurse', title: 'Dental nurse', band: '4', profession: 'clinical-support', count: [9, 12], to: ['row:manager'] },
]
