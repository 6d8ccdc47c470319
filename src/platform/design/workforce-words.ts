import type { Band, HoldingKind, Profession, Role, Stage } from '../../kernel/workforce.ts'

/** Pay bands as pages call them. */
export const bandWords: Readonly<Record<Band, string>> = {
  '2': 'Band 2',
  '3': 'Band 3',
  '4': 'Band 4',
  '5': 'Band 5',
  '6': 'Band 6',
  '7': 'Band 7',
  '8a': 'Band 8a',
  '8b': 'Band 8b',
  '8c': 'Band 8c',
  '8d': 'Band 8d',
  '9': 'Band 9',
  medical: 'Medical or dental scale',
  'very-senior-manager': 'Very senior manager',
  other: 'Other pay scale',
}

/** Fields of work as pages call them. */
export const professionWords: Readonly<Record<Profession, string>> = {
  nursing: 'Nursing',
  midwifery: 'Midwifery',
  medicine: 'Medicine',
  dentistry: 'Dentistry',
  'allied-health': 'Allied health professions',
  science: 'Healthcare science',
  pharmacy: 'Pharmacy',
  psychology: 'Psychology',
  ambulance: 'Ambulance service',
  'clinical-support': 'Clinical support',
  administration: 'Administration and management',
  estates: 'Estates and facilities',
  other: 'Other field of work',
}

/** Career stages as pages call them. */
export const stageWords: Readonly<Record<Stage, string>> = {
  fundamental: 'No team to manage yet',
  'first-line': 'First-line: manages a team',
  middle: 'Middle: manages managers',
  senior: 'Senior: manages a service or division',
  executive: 'Executive: on the board',
}

/** How a person holds a post, as pages call it. */
export const holdingKindWords: Readonly<Record<HoldingKind, string>> = {
  substantive: 'Own post (substantive)',
  'acting-up': 'Acting up (covering a higher-band post for a time)',
  secondment: 'Secondment (another post for a time)',
}

/** Roles as pages call them. */
export const roleWords: Readonly<Record<Role, string>> = {
  member: 'Everybody who works here',
  'line-manager': 'Line managers, for the people who report to them',
  supervisor: 'Supervisors, for the people who chose them',
  'od-lead': 'Organisational development (OD) leads, for their units',
  facilitator: 'Facilitators',
  'board-reader': 'Board readers',
  administrator: 'Administrators of Evenkeel',
  auditor: 'Auditors',
}

/** One person with a role, within a sentence. */
export const roleHolderWords: Readonly<Record<Role, string>> = {
  member: 'a member of the organisation',
  'line-manager': 'a line manager',
  supervisor: 'a supervisor',
  'od-lead': 'an organisational development (OD) lead',
  facilitator: 'a facilitator',
  'board-reader': 'a board reader',
  administrator: 'an administrator of Evenkeel',
  auditor: 'an auditor',
}
