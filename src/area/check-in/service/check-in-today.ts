import { type ToMend, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { CheckIn } from '../records.ts'
import { purposeOf, textToSeal } from '../rules/sealed-text.ts'
import { type CheckInProblem, type TypedCheckIn, readCheckIn } from '../rules/typed-check-in.ts'
import { type Keeping, seeCheckIns } from './keeping.ts'

/** The check-in of today; null when there is none that can be read. */
export async function seeToday(keeping: Keeping): Promise<CheckIn | null> {
  return (await seeCheckIns(keeping)).checkIns.find(({ day }) => day === keeping.today) ?? null
}

/** Why a check-in was not kept. */
export type KeepProblem =
  | ToMend<CheckInProblem>
  /** Another window was quicker. */
  | { readonly code: 'changed-meanwhile'; readonly stands: CheckIn | null }
  /** The key of the person cannot be opened: the secret of the installation is another. */
  | { readonly code: 'key-lost' }

/**
 * Keeps the check-in of today, once a day: the same day again changes it.
 * @param drawnFrom the version that the form was drawn from; 0 where there was none
 * @error to-mend, changed-meanwhile, key-lost
 */
export async function keepToday(keeping: Keeping, typed: TypedCheckIn, drawnFrom: number): Promise<Result<null, KeepProblem>> {
  const { store, today, newId, makeKey } = keeping
  const read = readCheckIn(typed)
  if (!read.ok) return failure(toMend(read.error))
  const found = await makeKey()
  if (found.kind !== 'found') return failure({ code: 'key-lost' })
  const stands = await seeToday(keeping)
  const checkInId = stands?.checkInId ?? newId()
  const row = { checkInId, day: today, sealed: found.key.seal(purposeOf(checkInId), textToSeal(read.value)), version: drawnFrom + 1 }
  const isFirst = drawnFrom === 0
  const isKept = isFirst ? stands === null && (await store.add(row)) : stands !== null && (await store.change(row, drawnFrom))
  return isKept ? success(null) : failure({ code: 'changed-meanwhile', stands: await seeToday(keeping) })
}
