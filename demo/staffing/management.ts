import type { PostRow } from './post-row.ts'

/** The directors, each with an assistant. */
export const board: readonly PostRow[] = [
  { key: 'chief', title: 'Chief executive', band: 'very-senior-manager', profession: 'administration', stage: 'executive', to: [], leads: ['main'] },
  { key: 'operating', title: 'Chief operating officer', band: 'very-senior-manager', profession: 'administration', stage: 'executive', to: ['row:chief'], leads: ['operations'] },
  { key: 'nurse', title: 'Chief nursing officer', band: 'very-senior-manager', profession: 'nursing', stage: 'executive', to: ['row:chief'], leads: ['nursing'] },
  { key: 'medical', title: 'Medical director', band: 'very-senior-manager', profession: 'medicine', stage: 'executive', to: ['row:chief'], leads: ['medical'] },
  { key: 'finance', title: 'Chief finance officer', band: 'very-senior-manager', profession: 'administration', stage: 'executive', to: ['row:chief'], leads: ['finance'] },
  { key: 'people', title: 'Chief people officer', band: 'very-senior-manager', profession: 'administration', stage: 'executive', to: ['row:chief'], leads: ['people'] },
  { key: 'digital', title: 'Director of strategy and digital', band: 'very-senior-manager', profession: 'administration', stage: 'executive', to: ['row:chief'], leads: ['digital'] },
  { key: 'assistant', title: 'Executive assistant', band: '5', profession: 'administration', count: [7, 7], to: ['row:chief', 'row:operating', 'row:nurse', 'row:medical', 'row:finance', 'row:people', 'row:digital'] },
]

const divisionOffice: readonly PostRow[] = [
  { key: 'finance', title: 'Divisional finance business partner', band: '8a', profession: 'administration', to: ['row:director'] },
  { key: 'people', title: 'Divisional people business partner', band: '8a', profession: 'administration', to: ['row:director'] },
  { key: 'governance', title: 'Divisional governance manager', band: '8a', profession: 'administration', stage: 'first-line', to: ['row:director'] },
  { key: 'officer', title: 'Quality and governance officer', band: '5', profession: 'administration', count: [4, 6], to: ['row:governance'] },
]

/** A division of wards: led by a manager with a nurse and a doctor beside. */
export const division: readonly PostRow[] = [
  { key: 'director', title: 'Divisional director', band: '9', profession: 'administration', stage: 'senior', to: ['up:operations'], leads: ['main'] },
  { key: 'nurse', title: 'Divisional director of nursing', band: '8d', profession: 'nursing', stage: 'senior', to: ['row:director'], leads: ['nursing'] },
  { key: 'doctor', title: 'Divisional medical director', band: 'medical', profession: 'medicine', stage: 'senior', to: ['row:director'], leads: ['medical'], heldAs: 'second' },
  { key: 'operations', title: 'Divisional head of operations', band: '8c', profession: 'administration', stage: 'senior', to: ['row:director'], leads: ['operations'] },
  ...divisionOffice,
]

/** A division of services, whose heads report to its director. */
export const serviceDivision: readonly PostRow[] = [
  { key: 'director', title: 'Divisional director', band: '9', profession: 'administration', stage: 'senior', to: ['up:operations'], leads: ['main', 'medical', 'operations', 'nursing'] },
  ...divisionOffice,
]

const directorateOffice: readonly PostRow[] = [
  { key: 'coordinator', title: 'Service coordinator', band: '5', profession: 'administration', count: [3, 4], to: ['row:manager'] },
  { key: 'deputy', title: 'Deputy service manager', band: '7', profession: 'administration', stage: 'first-line', to: ['row:manager'] },
  { key: 'secretary', title: 'Medical secretary', band: '4', profession: 'administration', count: [5, 9], to: ['row:deputy'] },
  { key: 'pathway', title: 'Patient pathway coordinator', band: '3', profession: 'administration', count: [4, 8], to: ['row:deputy'] },
]

/** A directorate of wards and doctors: a clinical director, a matron and a service manager. */
export const clinicalDirectorate: readonly PostRow[] = [
  { key: 'doctor', title: 'Clinical director, {field}', band: 'medical', profession: 'medicine', stage: 'senior', to: ['up:medical'], leads: ['medical'], heldAs: 'second' },
  { key: 'matron', title: 'Matron, {field}', band: '8a', profession: 'nursing', stage: 'middle', to: ['up:nursing'], leads: ['main', 'nursing'], mayHaveProtectedHours: true },
  { key: 'manager', title: 'Service manager, {field}', band: '8a', profession: 'administration', stage: 'middle', to: ['up:operations'], leads: ['operations'] },
  { key: 'educator', title: 'Practice educator', band: '7', profession: 'nursing', to: ['row:matron'] },
  { key: 'specialist', title: 'Clinical nurse specialist, {field}', band: '7', profession: 'nursing', count: [4, 7], to: ['row:matron'] },
  ...directorateOffice,
]

/** A directorate without doctors of its own: one head of service over its teams. */
export const serviceDirectorate: readonly PostRow[] = [
  { key: 'head', title: 'Head of {field}', band: '8b', profession: 'own', stage: 'middle', to: ['up:main'], leads: ['main', 'nursing', 'operations'], mayHaveProtectedHours: true },
  { key: 'manager', title: 'Service manager, {field}', band: '7', profession: 'administration', stage: 'first-line', to: ['row:head'] },
  { key: 'secretary', title: 'Service administrator', band: '3', profession: 'administration', count: [4, 9], to: ['row:manager'] },
]

/** A directorate of services with consultants: imaging, pathology. */
export const consultantDirectorate: readonly PostRow[] = [
  { key: 'doctor', title: 'Clinical director, {field}', band: 'medical', profession: 'medicine', stage: 'senior', to: ['up:main'], leads: ['medical'], heldAs: 'second' },
  ...serviceDirectorate,
]

/** A corporate directorate: its deputy leads the teams, the rest report to the director on the board. */
export const corporateDirectorate: readonly PostRow[] = [
  { key: 'deputy', title: 'Deputy director of {field}', band: '8d', profession: 'administration', stage: 'senior', to: ['up:own'], leads: ['main'] },
  { key: 'associate', title: 'Associate director, {field}', band: '8c', profession: 'administration', to: ['up:own'] },
  { key: 'business', title: 'Business manager, {field}', band: '7', profession: 'administration', stage: 'first-line', to: ['up:own'] },
  { key: 'support', title: 'Business support officer', band: '4', profession: 'administration', count: [4, 5], to: ['row:business'] },
]
