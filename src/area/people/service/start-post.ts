import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Change, checkPlacement } from '../rules/placement.ts'
import { coversUnit } from '../rules/scope.ts'
import type { Asking, KeptPerson } from './asking.ts'
import type { ChosenPost } from './choose-post.ts'
import type { PeopleStore } from './people-store.ts'
import { type Placed, type StartProblem, type TypedStart, checkPostOf, checkSeat, place } from './placing.ts'

/** Something to mend, or somebody changed the person meanwhile. In both cases nothing was written. */
export type StartFailure = { readonly code: 'to-mend'; readonly problems: readonly StartProblem[] } | { readonly code: 'changed-meanwhile' }

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
): Promise<Result<Placed & { readonly change: Change }, StartFailure>> {
  const { person, holdings, scope } = kept
  const post = checkPostOf(chosen, typed.post)
  const own = holdings.filter(({ unitId }) => coversUnit(scope, unitId))
  const placement = checkPlacement(typed.placement, { leftOn: person.leftOn, holdings: own }, asking.today)
  const seat = placement.ok ? await checkSeat(store, chosen, person.personId, placement.value, typed.placement.anyway) : success(null)
  const problems: readonly StartProblem[] = [...(post.ok ? [] : post.error), ...(placement.ok ? [] : placement.error), ...(seat.ok ? [] : [seat.error])]
  if (!post.ok || !placement.ok || problems.length > 0) return failure({ code: 'to-mend', problems })
  if (!(await store.changePerson(person.personId, version, { leftOn: null }))) return failure({ code: 'changed-meanwhile' })
  return success({ ...(await place(store, asking, person.personId, chosen, post.value, placement.value)), change: placement.value.change })
}
