import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Viewer, isId } from '../../../platform/identity/index.ts'
import type { Person } from '../records.ts'
import { type Scope, type UnitPlace, coversPerson, unitsBelow } from '../rules/scope.ts'
import type { HeldPost, PeopleStore } from './people-store.ts'

/** Who asks, and what comes from outside. */
export interface Asking {
  readonly viewer: Viewer
  readonly today: CalendarDate
  /** A new id, as uuid. */
  readonly newId: () => string
}

/** The units whose people somebody keeps: all for an administrator, for an OD lead their units and all below, for others none. */
export function keeperScope({ roles, odUnits }: Viewer, units: readonly UnitPlace[]): Scope {
  if (roles.has('administrator')) return { kind: 'all' }
  return { kind: 'units', unitIds: roles.has('od-lead') ? unitsBelow(units, odUnits) : new Set() }
}

/** A person who may be kept by who asks. */
export interface KeptPerson {
  readonly person: Person
  readonly holdings: readonly HeldPost[]
  readonly scope: Scope
  readonly units: readonly UnitPlace[]
}

/** A person for an administrator or the OD lead of their units; null for all others, and when there is no such person. */
export async function openAsKeeper(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, personId: string): Promise<KeptPerson | null> {
  if (!isId(personId)) return null
  const person = await store.person(personId)
  if (person === null) return null
  const units = await store.units()
  const scope = keeperScope(viewer, units)
  const holdings = await store.holdingsOf([personId])
  return coversPerson(scope, holdings, today) ? { person, holdings, scope, units } : null
}

/** Names, addresses and the end of somebody who has a role in Evenkeel are for administrators: whoever changes an address can sign in by it. */
export async function needsAdministrator(store: PeopleStore, { roles }: Viewer, personId: string): Promise<boolean> {
  return !roles.has('administrator') && (await store.rolesOf(personId)).length > 0
}
