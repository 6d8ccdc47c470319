import type { Role } from '../../../kernel/workforce.ts'

/** Where somebody can go from their page. */
export type DoorName = 'team' | 'views' | 'organisation' | 'people' | 'measures' | 'improvements' | 'purpose' | 'figures' | 'capabilityFigures' | 'frameworks' | 'administration' | 'audit' | 'class' | 'profile' | 'plan' | 'development' | 'practiceRuns' | 'checkIns' | 'supervisor' | 'aboutMe' | 'signIns'

/** In the order of the page: first what the role is for, then what everybody has. */
const doors: readonly { readonly door: DoorName; readonly roles: readonly Role[] }[] = [
  { door: 'team', roles: ['line-manager', 'supervisor'] },
  { door: 'views', roles: ['line-manager', 'supervisor'] },
  { door: 'people', roles: ['od-lead', 'administrator'] },
  { door: 'measures', roles: ['member'] },
  { door: 'improvements', roles: ['member'] },
  { door: 'purpose', roles: ['member'] },
  { door: 'organisation', roles: ['member'] },
  { door: 'figures', roles: ['board-reader', 'od-lead', 'administrator'] },
  { door: 'capabilityFigures', roles: ['board-reader', 'od-lead', 'administrator'] },
  { door: 'frameworks', roles: ['od-lead', 'administrator'] },
  { door: 'class', roles: ['facilitator'] },
  { door: 'administration', roles: ['administrator'] },
  { door: 'audit', roles: ['auditor'] },
  { door: 'profile', roles: ['member'] },
  { door: 'plan', roles: ['member'] },
  { door: 'development', roles: ['member'] },
  { door: 'practiceRuns', roles: ['member'] },
  { door: 'checkIns', roles: ['member'] },
  { door: 'supervisor', roles: ['member'] },
  { door: 'aboutMe', roles: ['member'] },
  { door: 'signIns', roles: ['member'] },
]

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

/** All other doors of somebody with these roles. */
export function furtherDoors(held: ReadonlySet<Role>): readonly DoorName[] {
  const first = leadingDoors(held)
  return doors.filter(({ door, roles }) => !first.includes(door) && roles.some((role) => held.has(role))).map(({ door }) => door)
}
