import type { Person } from '../records.ts'
import type { PersonField, TypedPerson } from './typed-person.ts'

/** A field by which somebody can sign in or be matched. */
export type AccessField = PersonField & ('email' | 'employeeNumber')

/** How a person can come in, besides what is kept of them. */
export interface WaysIn {
  /** A sign-in of a provider is linked to them. */
  readonly hasIdentity: boolean
  /** A sign-in provider of the organisation lets in whoever has the employee number, also for the first time. */
  readonly isMatchedByNumber: boolean
}

/**
 * What of a person only an administrator may change: whoever changes an address can have a sign-in link sent there, and be taken for this person.
 * An OD lead may give an address to somebody who has none and cannot sign in by anything else: where a provider goes by the employee number, that is whoever has none.
 */
export function lockedFields({ email, employeeNumber }: Pick<Person, AccessField>, { hasIdentity, isMatchedByNumber }: WaysIn, isAdministrator: boolean): readonly AccessField[] {
  if (isAdministrator) return []
  if (email !== null || hasIdentity || (isMatchedByNumber && employeeNumber !== null)) return ['email', 'employeeNumber']
  return employeeNumber === null ? [] : ['employeeNumber']
}

/**
 * Would a person get two ways in at once? Where a provider goes by the employee number, whoever gives both a number and an address lets one person in by the
 * number and another by a link to the address: only an administrator does that.
 */
export function isSecondWay({ email, employeeNumber }: Pick<Person, AccessField>, { isMatchedByNumber }: Pick<WaysIn, 'isMatchedByNumber'>, isAdministrator: boolean): boolean {
  return !isAdministrator && isMatchedByNumber && email !== null && employeeNumber !== null
}

/** Locked fields for which something else was sent than what stands. What is empty stays: the form does not ask for it. */
export function changedLocked(typed: TypedPerson, person: Pick<Person, AccessField>, locked: readonly AccessField[]): readonly AccessField[] {
  return locked.filter((field) => typed[field] !== '' && typed[field] !== (person[field] ?? ''))
}

/** What was typed, with what stands in every locked field that was left empty. */
export function withLocked(typed: TypedPerson, person: Pick<Person, AccessField>, locked: readonly AccessField[]): TypedPerson {
  return { ...typed, ...Object.fromEntries(locked.filter((field) => typed[field] === '').map((field) => [field, person[field] ?? ''])) }
}
