import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Purpose } from '../records.ts'
import { type PurposeProblem, type TypedPurpose, readPurpose } from '../rules/typed-purpose.ts'
import { type Asking, openUnit } from './asking.ts'

/**
 * Keeps a wording that the team agreed, as its next version. The same words on the same day are kept once.
 * @param version of the wording that the form was drawn from; 0 when there was none
 * @error not-here, to-mend, changed-meanwhile
 */
export async function keepPurpose(asking: Asking, unitId: string, typed: TypedPurpose, version: number): Promise<Result<Purpose, NotHere | ToMend<PurposeProblem> | ChangedTo<Purpose>>> {
  const { store, viewer, today, now } = asking
  const opened = await openUnit(asking, unitId)
  if (opened === null || !opened.isKept) return failure(notHere)
  const [stands] = await store.purposesOf(unitId)
  if (stands !== undefined && stands.version !== version) return failure({ code: 'changed-meanwhile', stands })
  const read = readPurpose(typed, today)
  if (!read.ok) return failure(toMend(read.error))
  if (stands !== undefined && stands.text === read.value.text && stands.agreedOn === read.value.agreedOn) return success(stands)
  const purpose: Purpose = { unitId, version: (stands?.version ?? 0) + 1, ...read.value, writtenBy: viewer.personId, writtenAt: now }
  if (await store.addPurpose(purpose)) return success(purpose)
  const [quicker] = await store.purposesOf(unitId)
  return quicker === undefined ? failure(notHere) : failure({ code: 'changed-meanwhile', stands: quicker })
}
