import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Person } from '../records.ts'
import { type AccessField, changedLocked, isSecondWay, lockedFields } from '../rules/locked-fields.ts'
import { type PersonFields, type PersonProblem, type TypedPerson, checkPerson } from '../rules/typed-person.ts'
import { takenBy } from './add-person.ts'
import { type Asking, type KeptPerson, needsAdministrator } from './asking.ts'
import type { PeopleStore } from './people-store.ts'

export type ChangeFailure = { readonly code: 'to-mend'; readonly problems: readonly PersonProblem[] } | ChangedMeanwhile

/** Which of what is kept of a person was changed. */
export type Changed = Readonly<Record<keyof PersonFields, boolean>>

/** A person as they stand, with what of them the viewer may not change. */
export interface ChangeablePerson {
  readonly person: Person
  readonly locked: readonly AccessField[]
  /** Who changes may not give a number and an address at once. */
  readonly givesSecondWay: (fields: PersonFields) => boolean
}

/** What of a kept person the viewer may change; null when the name, too, is for administrators. */
export async function openToChange(store: PeopleStore, { viewer }: Pick<Asking, 'viewer'>, { person }: KeptPerson): Promise<ChangeablePerson | null> {
  if (await needsAdministrator(store, viewer, person.personId)) return null
  const ways = { hasIdentity: await store.hasIdentity(person.personId), isMatchedByNumber: await store.isMatchedByNumber() }
  const isAdministrator = viewer.roles.has('administrator')
  return { person, locked: lockedFields(person, ways, isAdministrator), givesSecondWay: (fields) => isSecondWay(fields, ways, isAdministrator) }
}

/**
 * Changes names, e-mail and employee number.
 * @param typed what is locked may be empty, and stays
 * @param version of the person from which the form was drawn
 * @returns which of them differ now, and what stands after it
 */
export async function changePerson(
  store: PeopleStore,
  { person, locked, givesSecondWay }: ChangeablePerson,
  typed: TypedPerson,
  version: number,
): Promise<Result<{ readonly changed: Changed; readonly fields: PersonFields }, ChangeFailure>> {
  if (person.version !== version) return failure({ code: 'changed-meanwhile' })
  const forAdministrator = changedLocked(typed, person, locked).map((field): PersonProblem => ({ field, code: 'for-administrator' }))
  const read = checkPerson({ ...typed, ...Object.fromEntries(locked.map((field) => [field, ''])) })
  if (!read.ok || forAdministrator.length > 0) return failure({ code: 'to-mend', problems: [...(read.ok ? [] : read.error), ...forAdministrator] })
  const fields: PersonFields = { ...read.value, ...Object.fromEntries(locked.map((field) => [field, person[field]])) }
  if (locked.length === 0 && givesSecondWay(fields)) return failure({ code: 'to-mend', problems: [{ field: 'email', code: 'second-way-in' }] })
  const taken = await takenBy(store, fields, person.personId)
  if (taken.length > 0) return failure({ code: 'to-mend', problems: taken })
  if (!(await store.changePerson(person.personId, version, fields))) return failure({ code: 'changed-meanwhile' })
  const differs = (field: keyof PersonFields) => fields[field] !== person[field]
  return success({ fields, changed: { givenName: differs('givenName'), familyName: differs('familyName'), email: differs('email'), employeeNumber: differs('employeeNumber') } })
}
