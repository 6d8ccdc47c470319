import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { coversUnit } from '../../organisation/index.ts'
import type { Person } from '../records.ts'
import { type Change, type HoldersBeside, checkPlacement } from '../rules/placement.ts'
import type { Asking, KeptPerson } from './asking.ts'
import type { ChosenPost } from './choose-post.ts'
import type { PeopleStore } from './people-store.ts'
import { type Placed, type StartProblem, type TypedStart, checkPostOf, checkSeat, place } from './placing.ts'

/** Something to mend, or somebody changed the person meanwhile. In both cases nothing was written. */
export type StartFailure = { readonly code: 'to-mend'; readonly problems: readonly StartProblem[] } | ChangedMeanwhile

/**
 * Starts a person in a further post, moves them, or lets them cover one for a time. Whoever left comes back by it.
 * @param kept by the viewer
 * @param chosen a post of the viewer's scope
 * @param version of the person from which the form was drawn
 */
export async function startPost(
  store: PeopleStore,
  asking: Asking,
  { kept, chosen, typed, version }: { readonly kept: KeptPerson; readonly chosen: ChosenPost; readonly typed: TypedStart; readonly version: number },
): Promise<Result<Placed & { readonly change: Change; readonly beside: HoldersBeside | null }, StartFailure>> {
  const { person, holdings, scope } = kept
  if (await bringsRolesBack(store, asking, person)) return failure({ code: 'to-mend', problems: [{ field: 'post', code: 'roles-remain' }] })
  const post = checkPostOf(chosen, typed.post)
  const own = holdings.filter(({ unitId }) => coversUnit(scope, unitId))
  const placement = checkPlacement(typed.placement, { leftOn: person.leftOn, holdings: own }, asking.today)
  const seat = placement.ok ? await checkSeat(store, chosen, person.personId, placement.value) : success(null)
  const problems: readonly StartProblem[] = [...(post.ok ? [] : post.error), ...(placement.ok ? [] : placement.error), ...(seat.ok ? [] : [seat.error])]
  if (!post.ok || !placement.ok || problems.length > 0) return failure({ code: 'to-mend', problems })
  if (!(await store.changePerson(person.personId, version, { leftOn: null }))) return failure({ code: 'changed-meanwhile' })
  return success({ ...(await place(store, asking, person.personId, chosen, post.value, placement.value)), change: placement.value.change, beside: placement.value.beside })
}

/**
 * Would somebody who left come back to a role that is still theirs? Roles end with the last day, by a job of that day at the latest; until then nobody comes back.
 * A day of leaving that is still to come may be taken back, where somebody has a role only by an administrator.
 */
async function bringsRolesBack(store: PeopleStore, { viewer, today }: Asking, { personId, leftOn }: Person): Promise<boolean> {
  if (leftOn === null || (await store.rolesOf(personId)).length === 0) return false
  return leftOn <= today || !viewer.roles.has('administrator')
}
