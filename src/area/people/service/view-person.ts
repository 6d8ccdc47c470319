import { isId } from '../../../kernel/id.ts'
import { type Scope, coversUnit } from '../../organisation/index.ts'
import type { Person } from '../records.ts'
import { isEmpty, sortedByTime } from '../../../kernel/period.ts'
import { type UnitPlace, coversAllOf, coversPerson } from '../rules/scope.ts'
import { type Asking, keeperScope, needsAdministrator } from './asking.ts'
import type { Colleague, HeldPost, NamedPerson, PeopleStore, PostHolder, ReportingPost } from './people-store.ts'

/** As what somebody may see a person. The first that holds counts. */
export type Closeness = 'keeper' | 'line-manager' | 'supervisor'

/** What who keeps a person may do on the page. */
export interface PersonActions {
  readonly change: boolean
  readonly leave: boolean
  /** Holdings that can be ended. */
  readonly end: ReadonlySet<string>
}

/** A person as somebody close to them sees them. */
export interface PersonView {
  readonly as: Closeness
  /** For others than keepers without the employee number. */
  readonly person: Person
  readonly units: readonly UnitPlace[]
  readonly now: readonly HeldPost[]
  readonly toCome: readonly HeldPost[]
  /** Empty for others than keepers. */
  readonly before: readonly HeldPost[]
  /** To which post each post held now reports. */
  readonly managers: readonly ReportingPost[]
  readonly managed: readonly (PostHolder & { readonly mayOpen: boolean })[]
  readonly supervisor: Colleague | null
  /** Null for others than administrators. */
  readonly roles: Awaited<ReturnType<PeopleStore['rolesOf']>> | null
  /** Null for others than keepers. */
  readonly actions: PersonActions | null
}

/**
 * A person for their line manager (by the post that theirs reports to), the supervisor whom they chose, the OD lead of their units, an administrator.
 * @returns null for everybody else, and when there is no such person
 */
export async function viewPerson(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, personId: string): Promise<PersonView | null> {
  if (!isId(personId)) return null
  const person = await store.person(personId)
  if (person === null) return null
  const [units, holdings, supervisor] = [await store.units(), await store.holdingsOf([personId]), await store.supervisorOf(personId, today)]
  const scope = keeperScope(viewer, units)
  const { now, toCome, before } = sortedByTime(holdings, today)
  const managers = await store.managersOf(now.map(({ postId }) => postId), today)
  const as = closenessOf({ isKept: coversPerson(scope, holdings, today), managers, supervisor, hasLeft: person.leftOn !== null && person.leftOn <= today }, viewer.personId)
  if (as === null) return null
  const isKeeper = as === 'keeper'
  const managed = await store.reportsTo(personId, today)
  return {
    as,
    person: isKeeper ? person : { ...person, employeeNumber: null },
    units,
    now,
    toCome,
    before: isKeeper ? before : [],
    managers,
    managed: managed.map((one) => ({ ...one, mayOpen: coversUnit(scope, one.holding.unitId) })),
    supervisor,
    roles: viewer.roles.has('administrator') ? await store.rolesOf(personId) : null,
    actions: isKeeper ? actionsOf(person, holdings, scope, today, await needsAdministrator(store, viewer, personId)) : null,
  }
}

interface Ties {
  readonly isKept: boolean
  readonly managers: readonly ReportingPost[]
  readonly supervisor: NamedPerson | null
  readonly hasLeft: boolean
}

function closenessOf({ isKept, managers, supervisor, hasLeft }: Ties, viewerId: string): Closeness | null {
  if (isKept) return 'keeper'
  if (hasLeft) return null
  if (managers.some(({ holders }) => holders.some(({ personId }) => personId === viewerId))) return 'line-manager'
  return supervisor?.personId === viewerId ? 'supervisor' : null
}

function actionsOf(person: Person, holdings: readonly HeldPost[], scope: Scope, today: Asking['today'], isForAdministrator: boolean): PersonActions {
  const isHere = person.leftOn === null || person.leftOn > today
  const open = holdings.filter((holding) => !isEmpty(holding) && (holding.endsOn === null || holding.endsOn > today) && coversUnit(scope, holding.unitId))
  return {
    change: !isForAdministrator,
    leave: isHere && !isForAdministrator && coversAllOf(scope, holdings, today),
    end: new Set(open.map(({ holdingId }) => holdingId)),
  }
}
