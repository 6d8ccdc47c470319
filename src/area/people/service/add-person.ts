import { type Result, failure, success } from '../../../kernel/result.ts'
import { isSecondWay } from '../rules/locked-fields.ts'
import { checkPlacement } from '../rules/placement.ts'
import { type PersonFields, type PersonProblem, type TypedPerson, checkPerson } from '../rules/typed-person.ts'
import type { Asking } from './asking.ts'
import type { ChosenPost } from './choose-post.ts'
import type { PeopleStore } from './people-store.ts'
import { type Placed, type StartProblem, type TypedStart, checkPostOf, checkSeat, place } from './placing.ts'

/** Somebody who joins, with the first post. */
export interface TypedJoiner extends TypedStart {
  readonly person: TypedPerson
}

/**
 * Adds a person with their first post.
 * @param chosen a post of the viewer's scope, as `readChosenPost` gives it
 * @error everything to mend, in the order of the fields; then nothing was written
 */
export async function addPerson(store: PeopleStore, asking: Asking, chosen: ChosenPost, typed: TypedJoiner): Promise<Result<Placed & { readonly personId: string }, readonly StartProblem[]>> {
  const person = checkPerson(typed.person)
  const taken = person.ok ? [...(await secondWay(store, asking, person.value)), ...(await takenBy(store, person.value, null))] : []
  const post = checkPostOf(chosen, typed.post)
  const placement = checkPlacement(typed.placement, { leftOn: null, holdings: [] }, asking.today)
  const personId = asking.newId()
  const seat = placement.ok ? await checkSeat(store, chosen, personId, placement.value) : success(null)
  const problems: readonly StartProblem[] = [...(person.ok ? taken : person.error), ...(post.ok ? [] : post.error), ...(placement.ok ? [] : placement.error), ...(seat.ok ? [] : [seat.error])]
  if (!person.ok || !post.ok || !placement.ok || problems.length > 0) return failure(problems)
  await store.addPerson({ personId, ...person.value })
  return success({ personId, ...(await place(store, asking, personId, chosen, post.value, placement.value)) })
}

async function secondWay(store: PeopleStore, { viewer }: Asking, fields: PersonFields): Promise<readonly PersonProblem[]> {
  const isRefused = isSecondWay(fields, { isMatchedByNumber: await store.isMatchedByNumber() }, viewer.roles.has('administrator'))
  return isRefused ? [{ field: 'email', code: 'second-way-in' }] : []
}

/** Which of what must be of one person only is another's already. */
export async function takenBy(store: PeopleStore, { email, employeeNumber }: PersonFields, personId: string | null): Promise<readonly PersonProblem[]> {
  const isEmailTaken = email !== null && (await store.isEmailTaken(email, personId))
  const isNumberTaken = employeeNumber !== null && (await store.isEmployeeNumberTaken(employeeNumber, personId))
  return [...(isEmailTaken ? [{ field: 'email', code: 'email-taken' } as const] : []), ...(isNumberTaken ? [{ field: 'employeeNumber', code: 'number-taken' } as const] : [])]
}
