import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Person } from '../records.ts'
import { type PersonFields, type PersonProblem, type TypedPerson, checkPerson } from '../rules/typed-person.ts'
import { takenBy } from './add-person.ts'
import type { PeopleStore } from './people-store.ts'

export type ChangeFailure = { readonly code: 'to-mend'; readonly problems: readonly PersonProblem[] } | { readonly code: 'changed-meanwhile' }

/** Which of what is kept of a person was changed. */
export type Changed = Readonly<Record<keyof PersonFields, boolean>>

/**
 * Changes names, e-mail and employee number.
 * @param person as it stands
 * @param version of the person from which the form was drawn
 */
export async function changePerson(store: PeopleStore, person: Person, typed: TypedPerson, version: number): Promise<Result<Changed, ChangeFailure>> {
  if (person.version !== version) return failure({ code: 'changed-meanwhile' })
  const read = checkPerson(typed)
  if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
  const { givenName, familyName, email, employeeNumber } = read.value
  const taken = await takenBy(store, read.value, person.personId)
  if (taken.length > 0) return failure({ code: 'to-mend', problems: taken })
  if (!(await store.changePerson(person.personId, version, read.value))) return failure({ code: 'changed-meanwhile' })
  return success({ givenName: givenName !== person.givenName, familyName: familyName !== person.familyName, email: email !== person.email, employeeNumber: employeeNumber !== person.employeeNumber })
}
