import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isId } from '../../../kernel/id.ts'
import type { Viewer } from '../../../platform/identity/index.ts'
import { type Scope, scopeOfKeeper } from '../../organisation/index.ts'
import type { Person } from '../records.ts'
import { type UnitPlace, coversPerson, unitsBelow } from '../rules/scope.ts'
import type { HeldPost, PeopleStore } from './people-store.ts'

/** Who asks, and what comes from outside. */
export interface Asking {
  readonly viewer: Viewer
  readonly today: CalendarDate
  /** A new id, as uuid. */
  readonly newId: () => string
}

/** The units whose people somebody keeps: those that they answer for. */
export function keeperScope(viewer: Viewer, units: readonly UnitPlace[]): Scope {
  return scopeOfKeeper(viewer, (unitIds) => unitsBelow(units, unitIds))
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
