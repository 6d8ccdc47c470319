/** The closed sets of words that describe people and posts, used by pages, imports and rules alike. */

/** Pay bands as staff say them: Agenda for Change by number; doctors, dentists and very senior managers are on scales of their own. */
export const bands = ['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9', 'medical', 'very-senior-manager', 'other'] as const
export type Band = (typeof bands)[number]

/** Fields of work, after the national staff groups, with the groups that manage in different ways kept apart. @source NHS Digital, National Workforce Data Set */
export const professions = [
  'nursing',
  'midwifery',
  'medicine',
  'dentistry',
  'allied-health',
  'science',
  'pharmacy',
  'psychology',
  'ambulance',
  'clinical-support',
  'administration',
  'estates',
  'other',
] as const
export type Profession = (typeof professions)[number]

/** Career stages of management and leadership, from work without a team to the board. */
export const stages = ['fundamental', 'first-line', 'middle', 'senior', 'executive'] as const
export type Stage = (typeof stages)[number]

/** How a person holds a post: as their own, or covering it for a time (acting up: a higher-band post; secondment: another post). */
export const holdingKinds = ['substantive', 'acting-up', 'secondment'] as const
export type HoldingKind = (typeof holdingKinds)[number]

/** What somebody who is signed in may be in an organisation. The first three come with what people are; the others are given. */
export const roles = ['member', 'line-manager', 'supervisor', 'od-lead', 'facilitator', 'board-reader', 'administrator', 'auditor'] as const
export type Role = (typeof roles)[number]

/** The roles that an administrator gives and takes; `member`, `line-manager` and `supervisor` follow from posts and choices. */
export const givenRoles = ['od-lead', 'facilitator', 'board-reader', 'administrator', 'auditor'] as const satisfies readonly Role[]
export type GivenRole = (typeof givenRoles)[number]
