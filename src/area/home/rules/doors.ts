import type { Role } from '../../../kernel/workforce.ts'

/** What ways on the page belong together. */
export const doorGroups = ['team', 'organisation', 'service', 'own', 'learning', 'account'] as const
export type DoorGroupName = (typeof doorGroups)[number]

interface DoorRow {
  readonly group: DoorGroupName
  readonly roles: readonly Role[]
}

const everybody = ['member'] as const satisfies readonly Role[]
const figureReaders = ['board-reader', 'od-lead', 'administrator'] as const satisfies readonly Role[]
const keepers = ['od-lead', 'administrator'] as const satisfies readonly Role[]

/** Where somebody can go from their page, in its order. */
const doors = {
  team: { group: 'team', roles: ['line-manager', 'supervisor'] },
  views: { group: 'team', roles: ['line-manager', 'supervisor'] },
  signOffs: { group: 'team', roles: ['line-manager', 'supervisor'] },
  transitions: { group: 'team', roles: ['line-manager', 'od-lead'] },
  people: { group: 'team', roles: keepers },
  measures: { group: 'team', roles: everybody },
  improvements: { group: 'team', roles: everybody },
  purpose: { group: 'team', roles: everybody },
  units: { group: 'team', roles: everybody },
  figures: { group: 'organisation', roles: figureReaders },
  capabilityFigures: { group: 'organisation', roles: figureReaders },
  starts: { group: 'organisation', roles: figureReaders },
  portfolio: { group: 'organisation', roles: figureReaders },
  frameworks: { group: 'organisation', roles: keepers },
  organisationCatalogue: { group: 'organisation', roles: keepers },
  groups: { group: 'organisation', roles: ['od-lead'] },
  class: { group: 'service', roles: ['facilitator'] },
  administration: { group: 'service', roles: ['administrator'] },
  audit: { group: 'service', roles: ['auditor'] },
  transition: { group: 'own', roles: everybody },
  charters: { group: 'own', roles: everybody },
  profile: { group: 'own', roles: everybody },
  development: { group: 'own', roles: everybody },
  checkIns: { group: 'own', roles: everybody },
  practiceRuns: { group: 'own', roles: everybody },
  catalogue: { group: 'learning', roles: everybody },
  opportunities: { group: 'learning', roles: everybody },
  programmes: { group: 'learning', roles: everybody },
  supervisor: { group: 'account', roles: everybody },
  plan: { group: 'account', roles: everybody },
  aboutMe: { group: 'account', roles: everybody },
  signIns: { group: 'account', roles: everybody },
} as const satisfies Readonly<Record<string, DoorRow>>
export type DoorName = keyof typeof doors

const doorNames = Object.keys(doors) as DoorName[] // of our own table, in its order

/** Where the whole work of a role lies behind one door. */
const leading: readonly { readonly door: DoorName; readonly role: Role }[] = [
  { door: 'figures', role: 'board-reader' },
  { door: 'capabilityFigures', role: 'board-reader' },
  { door: 'audit', role: 'auditor' },
  { door: 'class', role: 'facilitator' },
]

/** The doors with which the page of somebody with these roles begins. */
export function leadingDoors(held: ReadonlySet<Role>): readonly DoorName[] {
  return leading.filter(({ role }) => held.has(role)).map(({ door }) => door)
}

/** Doors that belong together. */
export interface DoorGroup {
  readonly group: DoorGroupName
  readonly doors: readonly DoorName[]
}

/** All other doors of somebody with these roles. Who answers for others begins with them; who does not begins with their own work. */
export function furtherDoors(held: ReadonlySet<Role>): readonly DoorGroup[] {
  const first = leadingDoors(held)
  const isOpen = (door: DoorName): boolean => !first.includes(door) && doors[door].roles.some((role) => held.has(role))
  const order: readonly DoorGroupName[] = held.size > 1 ? doorGroups : ['own', 'learning', 'team', 'account']
  return order.map((group) => ({ group, doors: doorNames.filter((door) => doors[door].group === group && isOpen(door)) })).filter((shown) => shown.doors.length > 0)
}
