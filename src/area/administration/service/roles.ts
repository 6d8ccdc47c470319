import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { GivenRole } from '../../../kernel/workforce.ts'
import { type KnownName, takesLastAdministrator } from '../../people/index.ts'

/** A role that somebody was given. */
export interface RoleGrant {
  readonly grantId: string
  readonly personId: string
  readonly name: KnownName
  readonly hasLeft: boolean
  readonly role: GivenRole
  /** Where an OD lead answers for; null for every other role. */
  readonly unit: { readonly unitId: string; readonly name: string } | null
  readonly grantedAt: Date
  /** Null for the first administrator, whom nobody here gave the role. */
  readonly grantedBy: KnownName | null
}

/** Somebody who may be given a role. */
export interface RolePerson {
  readonly personId: string
  readonly name: string
  readonly email: string | null
  /** They no longer work here, or were erased. */
  readonly hasLeft: boolean
}

/** A unit that an OD lead may answer for, with the units above it. */
export interface UnitChoice {
  readonly unitId: string
  readonly path: string
}

/** A role to be given. */
export interface NewGrant {
  readonly grantId: string
  readonly personId: string
  readonly role: GivenRole
  readonly unitId: string | null
  readonly grantedAt: Date
  readonly grantedBy: string
}

/** What roles need from a store. */
export interface RoleStore {
  readonly list: () => Promise<readonly RoleGrant[]>
  readonly grantsOf: (personId: string) => Promise<readonly RoleGrant[]>
  readonly find: (grantId: string) => Promise<RoleGrant | null>
  readonly findPerson: (personId: string, today: CalendarDate) => Promise<RolePerson | null>
  /** The same, and makes everybody else who changes this person's roles wait until this transaction ends. */
  readonly lockPerson: (personId: string, today: CalendarDate) => Promise<RolePerson | null>
  /** Every unit in use, by its path. */
  readonly units: (today: CalendarDate) => Promise<readonly UnitChoice[]>
  readonly add: (grant: NewGrant) => Promise<void>
  /** False when it is not there any more. */
  readonly remove: (grantId: string) => Promise<boolean>
  /** Administrators who work here and have no day of leaving set; whoever else would take one away waits until this transaction ends. */
  readonly lockStayingAdministrators: () => Promise<ReadonlySet<string>>
}

/** Why a role was not given. */
export type GiveProblem = 'no-such-person' | 'has-left' | 'no-unit' | 'given-already'

/**
 * Gives somebody a role. It holds from their next request on: roles are looked up at each.
 * @param grant an OD lead has a unit, and nobody else has
 * @error no-such-person, has-left, no-unit (none that is in use), given-already
 */
export async function giveRole(store: RoleStore, grant: NewGrant, today: CalendarDate): Promise<Result<RolePerson, GiveProblem>> {
  const person = await store.lockPerson(grant.personId, today)
  if (person === null) return failure('no-such-person')
  if (person.hasLeft) return failure('has-left')
  const unitId = grant.role === 'od-lead' ? grant.unitId : null
  if (grant.role === 'od-lead' && !(await store.units(today)).some((unit) => unit.unitId === unitId)) return failure('no-unit')
  const held = await store.grantsOf(grant.personId)
  if (held.some(({ role, unit }) => role === grant.role && (unit?.unitId ?? null) === unitId)) return failure('given-already')
  await store.add({ ...grant, unitId })
  return success(person)
}

/** Why a role was not taken. */
export type TakeProblem = 'no-such-grant' | 'last-administrator'

/**
 * Takes a role away, from the person's next request on.
 * @returns whose it was
 * @error no-such-grant; last-administrator when no other would stay
 */
export async function takeRole(store: RoleStore, grantId: string): Promise<Result<RoleGrant, TakeProblem>> {
  const grant = await store.find(grantId)
  if (grant === null) return failure('no-such-grant')
  if (grant.role === 'administrator' && takesLastAdministrator(await store.lockStayingAdministrators(), new Set([grant.personId]))) return failure('last-administrator')
  return (await store.remove(grantId)) ? success(grant) : failure('no-such-grant')
}
