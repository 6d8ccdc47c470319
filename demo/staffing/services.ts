import type { PostRow } from './post-row.ts'

/** A team of therapists; `{field}` is their profession. */
export const therapyTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Team lead, {field}', band: '8a', profession: 'allied-health', stage: 'first-line', to: ['up:main'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'deputy', title: 'Deputy team lead, {field}', band: '7', profession: 'allied-health', stage: 'first-line', to: ['row:lead'] },
  { key: 'specialist', title: 'Advanced practitioner in {field}', band: '7', profession: 'allied-health', count: [2, 4], to: ['row:lead'] },
  { key: 'senior', title: 'Senior practitioner in {field}', band: '6', profession: 'allied-health', count: [11, 14], to: ['row:deputy', 'row:lead'] },
  { key: 'therapist', title: 'Practitioner in {field}', band: '5', profession: 'allied-health', count: [8, 12], to: ['row:deputy', 'row:lead'] },
  { key: 'support', title: 'Therapy assistant', band: '3', profession: 'clinical-support', count: [6, 9], to: ['row:deputy'] },
]

/** A team of radiographers. */
export const imagingTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Superintendent radiographer, {field}', band: '8a', profession: 'allied-health', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'deputy', title: 'Lead radiographer, {field}', band: '7', profession: 'allied-health', stage: 'first-line', to: ['row:lead'] },
  { key: 'senior', title: 'Senior radiographer, {field}', band: '6', profession: 'allied-health', count: [11, 14], to: ['row:deputy', 'row:lead'] },
  { key: 'radiographer', title: 'Radiographer, {field}', band: '5', profession: 'allied-health', count: [8, 11], to: ['row:deputy', 'row:lead'] },
  { key: 'support', title: 'Imaging department assistant', band: '3', profession: 'clinical-support', count: [6, 9], to: ['row:deputy'] },
]

/** A laboratory or a department of measurement. */
export const scienceTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Section lead, {field}', band: '8a', profession: 'science', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'deputy', title: 'Deputy section lead, {field}', band: '7', profession: 'science', stage: 'first-line', to: ['row:lead'] },
  { key: 'specialist', title: 'Specialist scientist in {field}', band: '7', profession: 'science', count: [2, 4], to: ['row:lead'] },
  { key: 'scientist', title: 'Healthcare scientist in {field}', band: '6', profession: 'science', count: [11, 14], to: ['row:deputy', 'row:lead'] },
  { key: 'new-scientist', title: 'Newly qualified scientist in {field}', band: '5', profession: 'science', count: [6, 9], to: ['row:deputy', 'row:lead'] },
  { key: 'support', title: 'Laboratory assistant', band: '3', profession: 'clinical-support', count: [8, 11], to: ['row:deputy'] },
]

/** A team of pharmacists and technicians. */
export const pharmacyTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Lead pharmacist, {field}', band: '8a', profession: 'pharmacy', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'pharmacist', title: 'Clinical pharmacist', band: '7', profession: 'pharmacy', count: [7, 9], to: ['row:lead'] },
  { key: 'new-pharmacist', title: 'Rotational pharmacist', band: '6', profession: 'pharmacy', count: [5, 7], to: ['row:lead'] },
  { key: 'deputy', title: 'Chief pharmacy technician', band: '6', profession: 'pharmacy', stage: 'first-line', to: ['row:lead'] },
  { key: 'technician', title: 'Pharmacy technician', band: '5', profession: 'pharmacy', count: [11, 14], to: ['row:deputy'] },
  { key: 'support', title: 'Pharmacy assistant', band: '3', profession: 'clinical-support', count: [5, 8], to: ['row:deputy'] },
]

/** A team of psychologists. */
export const psychologyTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Consultant psychologist, {field}', band: '8c', profession: 'psychology', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'psychologist', title: 'Clinical psychologist', band: '8a', profession: 'psychology', count: [9, 12], to: ['row:lead'] },
  { key: 'new-psychologist', title: 'Psychological practitioner', band: '6', profession: 'psychology', count: [8, 11], to: ['row:lead'] },
]

/** A neighbourhood nursing team. */
export const communityTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Community team leader', band: '7', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'], mayHaveProtectedHours: true },
  { key: 'sister', title: 'District nurse', band: '6', profession: 'nursing', stage: 'first-line', count: [2, 2], to: ['row:lead'] },
  { key: 'nurse', title: 'Community staff nurse', band: '5', profession: 'nursing', count: [14, 17], to: ['row:sister', 'row:lead'] },
  { key: 'support', title: 'Community healthcare support worker', band: '3', profession: 'clinical-support', count: [8, 12], to: ['row:sister', 'row:lead'] },
  { key: 'clerk', title: 'Team administrator', band: '3', profession: 'administration', count: [1, 2], to: ['row:lead'] },
]

/** A team of specialist nurses: heart failure, school nursing, health visiting. */
export const specialistNurses: readonly PostRow[] = [
  { key: 'lead', title: 'Lead nurse, {field}', band: '8a', profession: 'nursing', stage: 'first-line', to: ['up:nursing'], leads: ['main'] },
  { key: 'specialist', title: 'Specialist nurse, {field}', band: '7', profession: 'nursing', count: [3, 5], to: ['row:lead'] },
  { key: 'nurse', title: 'Community nurse, {field}', band: '6', profession: 'nursing', count: [9, 13], to: ['row:lead'] },
  { key: 'support', title: 'Support worker, {field}', band: '4', profession: 'clinical-support', count: [3, 6], to: ['row:lead'] },
]

/** Patient transport between the sites. */
export const transportTeam: readonly PostRow[] = [
  { key: 'lead', title: 'Patient transport manager', band: '6', profession: 'ambulance', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'crew', title: 'Ambulance care assistant', band: '3', profession: 'ambulance', count: [14, 18], to: ['row:lead'] },
]

/** Booking, reception and records of patients. */
export const patientServices: readonly PostRow[] = [
  { key: 'lead', title: 'Patient services manager', band: '7', profession: 'administration', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'leader', title: 'Patient services team leader', band: '5', profession: 'administration', stage: 'first-line', count: [2, 2], to: ['row:lead'] },
  { key: 'supervisor', title: 'Booking coordinator', band: '4', profession: 'administration', count: [3, 4], to: ['row:lead'] },
  { key: 'clerk', title: 'Booking clerk', band: '3', profession: 'administration', count: [10, 14], to: ['row:leader'] },
  { key: 'reception', title: 'Receptionist', band: '2', profession: 'administration', count: [6, 9], to: ['row:leader'] },
]
