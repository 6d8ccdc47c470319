import type { PostRow } from './post-row.ts'

/** An office of the trust; `{field}` is what it does. */
export const officeTeam: readonly PostRow[] = [
  { key: 'head', title: 'Head of {field}', band: '8b', profession: 'own', stage: 'middle', to: ['up:main'], leads: ['main'] },
  { key: 'manager', title: 'Manager, {field}', band: '7', profession: 'own', stage: 'first-line', to: ['row:head'] },
  { key: 'adviser', title: 'Adviser, {field}', band: '6', profession: 'own', count: [3, 4], to: ['row:head'] },
  { key: 'officer', title: 'Officer, {field}', band: '5', profession: 'administration', count: [2, 4], to: ['row:manager'] },
  { key: 'assistant', title: 'Assistant, {field}', band: '3', profession: 'administration', count: [3, 5], to: ['row:manager'] },
]

/** An office that also takes people on secondment. */
export const fellowsTeam: readonly PostRow[] = [
  ...officeTeam,
  { key: 'fellow', title: 'Fellow, {field}', band: '7', profession: 'administration', count: [12, 12], to: ['row:manager', 'row:head'], heldAs: 'secondment' },
]

/** The office for bank staff, who are on no reporting line. */
export const temporaryStaffing: readonly PostRow[] = [
  { key: 'head', title: 'Head of {field}', band: '8a', profession: 'administration', stage: 'middle', to: ['up:main'], leads: ['main'] },
  { key: 'manager', title: 'Bank staff manager', band: '6', profession: 'administration', stage: 'first-line', statedSpan: 48, to: ['row:head'] },
  { key: 'adviser', title: 'Booking adviser', band: '4', profession: 'administration', count: [3, 4], to: ['row:head'] },
  { key: 'assistant', title: 'Booking assistant', band: '3', profession: 'administration', count: [5, 7], to: ['row:manager'] },
]

/** The offices of which a named person is part of the demonstration. */
export const organisationalDevelopment: readonly PostRow[] = [
  { key: 'head', title: 'Head of organisational development', band: '8b', profession: 'administration', stage: 'middle', to: ['up:main'], leads: ['main'] },
  { key: 'facilitator', title: 'Organisational development facilitator', band: '7', profession: 'administration', count: [3, 3], to: ['row:head'] },
  { key: 'adviser', title: 'Organisational development adviser', band: '6', profession: 'administration', count: [2, 3], to: ['row:head'] },
  { key: 'assistant', title: 'Organisational development assistant', band: '4', profession: 'administration', count: [2, 2], to: ['row:head'] },
]

/** Maintenance of buildings and engines. */
export const estatesTeam: readonly PostRow[] = [
  { key: 'manager', title: 'Estates manager, {field}', band: '7', profession: 'estates', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'supervisor', title: 'Estates supervisor', band: '5', profession: 'estates', stage: 'first-line', count: [2, 2], to: ['row:manager'] },
  { key: 'officer', title: 'Estates officer', band: '6', profession: 'estates', count: [2, 3], to: ['row:manager'] },
  { key: 'craft', title: 'Maintenance craftsperson', band: '4', profession: 'estates', count: [12, 16], to: ['row:supervisor'] },
]

/** Cleaning, catering, portering, security. */
export const facilitiesTeam: readonly PostRow[] = [
  { key: 'manager', title: 'Facilities manager, {field}', band: '6', profession: 'estates', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'supervisor', title: 'Supervisor, {field}', band: '3', profession: 'estates', stage: 'first-line', count: [4, 4], to: ['row:manager'] },
  { key: 'assistant', title: 'Assistant, {field}', band: '2', profession: 'estates', count: [40, 52], to: ['row:supervisor'] },
]

/** Spiritual care. */
export const chaplaincy: readonly PostRow[] = [
  { key: 'lead', title: 'Lead chaplain', band: '7', profession: 'other', stage: 'first-line', to: ['up:main'], leads: ['main'] },
  { key: 'chaplain', title: 'Chaplain', band: '6', profession: 'other', count: [5, 6], to: ['row:lead'] },
]
