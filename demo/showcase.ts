import type { Role } from '../src/kernel/workforce.ts'
import type { InventedName } from './names/invented-names.ts'

/** A named person of the demonstration: the same for every seed. */
export interface ShowcasePart extends InventedName {
  readonly key: 'starting-soon' | 'ward-manager' | 'matron' | 'od-lead' | 'facilitator' | 'board-reader' | 'administrator' | 'auditor' | 'supervisor' | 'supervised' | 'member'
  readonly unit: string
  readonly title: string
  readonly role: Role
  /** In post since so many days before today. */
  readonly daysInPost: number
  readonly sentence: string
}

/** Who may be tried at the demonstration sign-in: every role, and the stories that the product is for. */
export const showcaseParts: readonly ShowcasePart[] = [
  {
    key: 'starting-soon', givenName: 'Amara', familyName: 'Nwadike', unit: 'Kestrel ward', title: 'Senior staff nurse', role: 'member', daysInPost: 1340,
    sentence: 'Senior staff nurse. Starts acting up next Monday: covering the post of ward manager for a time.',
  },
  {
    key: 'ward-manager', givenName: 'Ruth', familyName: 'Ellerby', unit: 'Curlew ward', title: 'Ward manager', role: 'line-manager', daysInPost: 548,
    sentence: 'Ward manager of Curlew ward for 18 months. Sees her own team.',
  },
  {
    key: 'matron', givenName: 'Siobhán', familyName: 'Kelleway', unit: 'Older people and stroke', title: 'Matron, care of older people', role: 'line-manager', daysInPost: 1710,
    sentence: 'Matron of four wards. Line manager of their ward managers.',
  },
  {
    key: 'od-lead', givenName: 'Harpreet', familyName: 'Bansara', unit: 'Organisational development', title: 'Head of organisational development', role: 'od-lead', daysInPost: 1120,
    sentence: 'Leads organisational development for the whole trust.',
  },
  {
    key: 'facilitator', givenName: 'Thomas', familyName: 'Garrowby', unit: 'Organisational development', title: 'Organisational development facilitator', role: 'facilitator', daysInPost: 790,
    sentence: 'Facilitates teams and feedback across the trust.',
  },
  {
    key: 'board-reader', givenName: 'Leila', familyName: 'Farahmand', unit: 'Northmere and Sollen Vale NHS Trust', title: 'Medical director', role: 'board-reader', daysInPost: 980,
    sentence: 'Medical director. Reads what the board sees, and nothing about single people.',
  },
  {
    key: 'administrator', givenName: 'Dylan', familyName: 'Merrowby', unit: 'Workforce systems', title: 'Manager, workforce systems', role: 'administrator', daysInPost: 1460,
    sentence: 'Looks after the system: people, posts, roles and settings.',
  },
  {
    key: 'auditor', givenName: 'Grace', familyName: 'Tembweni', unit: 'Internal audit', title: 'Adviser, internal audit', role: 'auditor', daysInPost: 860,
    sentence: 'Reads the record of who did and saw what.',
  },
  {
    key: 'supervisor', givenName: 'Nimmy', familyName: 'Kuruvath', unit: 'Intensive care unit', title: 'Lead nurse, intensive care', role: 'supervisor', daysInPost: 2050,
    sentence: 'Lead nurse in intensive care. Supervisor chosen by a physiotherapist.',
  },
  {
    key: 'supervised', givenName: 'Jakub', familyName: 'Wolaniak', unit: 'Physiotherapy', title: 'Senior practitioner in physiotherapy', role: 'member', daysInPost: 610,
    sentence: 'Physiotherapist who would like to lead a team. Chose a supervisor from another service.',
  },
  {
    key: 'member', givenName: 'Bethany', familyName: 'Ashgrove', unit: 'Microbiology', title: 'Healthcare scientist in microbiology', role: 'member', daysInPost: 430,
    sentence: 'Healthcare scientist. Leads no team yet.',
  },
]
