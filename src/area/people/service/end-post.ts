import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { coversUnit } from '../../organisation/index.ts'
import { type Ending, type EndingProblem, type TypedEnding, checkEnding } from '../rules/endings.ts'
import { isEmpty } from '../../../kernel/period.ts'
import type { Asking, KeptPerson } from './asking.ts'
import type { HeldPost, PeopleStore } from './people-store.ts'

export type EndFailure = { readonly code: 'to-mend'; readonly problems: readonly EndingProblem[] } | ChangedMeanwhile

/** The holding of a kept person that can be ended: it has not ended yet, and its post is in a unit of the scope. */
export function holdingToEnd({ holdings, scope }: KeptPerson, holdingId: string, today: Asking['today']): HeldPost | null {
  return holdings.find((one) => one.holdingId === holdingId && !isEmpty(one) && (one.endsOn === null || one.endsOn > today) && coversUnit(scope, one.unitId)) ?? null
}

/**
 * Ends a holding on a day.
 * @param version of the person from which the form was drawn
 */
export async function endPost(
  store: PeopleStore,
  { today }: Pick<Asking, 'today'>,
  { holding, typed, version }: { readonly holding: HeldPost; readonly typed: TypedEnding; readonly version: number },
): Promise<Result<Ending, EndFailure>> {
  const ending = checkEnding(typed, holding, today)
  if (!ending.ok) return failure({ code: 'to-mend', problems: ending.error })
  if (!(await store.changePerson(holding.personId, version, {}))) return failure({ code: 'changed-meanwhile' })
  await store.endHolding(holding.holdingId, ending.value.endsOn)
  return success(ending.value)
}
