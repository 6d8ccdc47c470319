import { readMailAddress } from '../../../kernel/mail-address.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { checkCell, checkNumber } from './check-cell.ts'
import type { Person } from '../records.ts'

/** What is kept of a person and can be typed. */
export type PersonFields = Pick<Person, 'givenName' | 'familyName' | 'email' | 'employeeNumber'>
export type PersonField = keyof PersonFields
export type TypedPerson = Readonly<Record<PersonField, string>>

/** Characters of one name. */
export const longestName = 100

export type PersonProblem =
  | { readonly field: 'givenName' | 'familyName'; readonly code: 'name-missing' }
  | { readonly field: 'givenName' | 'familyName'; readonly code: 'name-too-long'; readonly longest: number }
  | { readonly field: PersonField; readonly code: 'sign-not-taken' }
  | { readonly field: 'email'; readonly code: 'email-not-read' | 'email-taken' }
  | { readonly field: 'employeeNumber'; readonly code: 'number-not-read' | 'number-taken' }
  | { readonly field: 'email' | 'employeeNumber'; readonly code: 'for-administrator' }
  | { readonly field: 'email'; readonly code: 'second-way-in' }

/**
 * What was typed about a person, by the same rules as a staff extract: what one way takes, the other takes.
 * @param typed e-mail and employee number may be empty
 * @error every problem, in the order of the fields
 */
export function checkPerson(typed: TypedPerson): Result<PersonFields, readonly PersonProblem[]> {
  const read = {
    givenName: readName('givenName', typed.givenName),
    familyName: readName('familyName', typed.familyName),
    email: readEmail(typed.email),
    employeeNumber: readEmployeeNumber(typed.employeeNumber),
  }
  const { givenName, familyName, email, employeeNumber } = read
  if (givenName.ok && familyName.ok && email.ok && employeeNumber.ok) {
    return success({ givenName: givenName.value, familyName: familyName.value, email: email.value, employeeNumber: employeeNumber.value })
  }
  return failure(Object.values(read).flatMap((one) => (one.ok ? [] : [one.error])))
}

function readName(field: 'givenName' | 'familyName', typed: string): Result<string, PersonProblem> {
  const name = checkCell(typed, 'name', longestName)
  if (!name.ok) return failure(name.error === 'cell-too-long' ? { field, code: 'name-too-long', longest: longestName } : { field, code: 'sign-not-taken' })
  return name.value === '' ? failure({ field, code: 'name-missing' }) : name
}

function readEmail(typed: string): Result<string | null, PersonProblem> {
  if (typed.trim() === '') return success(null)
  const email = readMailAddress(typed)
  return email.ok ? email : failure({ field: 'email', code: 'email-not-read' })
}

function readEmployeeNumber(typed: string): Result<string | null, PersonProblem> {
  if (typed.trim() === '') return success(null)
  const number = checkNumber(typed.trim())
  return number.ok ? number : failure({ field: 'employeeNumber', code: 'number-not-read' })
}
