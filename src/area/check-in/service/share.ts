import { type ToMend, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Share } from '../records.ts'
import { type ShareProblem, type TypedShare, isShared, readShare } from '../rules/sharing.ts'
import type { Keeping } from './keeping.ts'

/**
 * Lets a colleague read, for a time.
 * @param isColleague whether a person works here and stays
 * @error to-mend with every problem
 */
export async function beginShare({ store, personId, today, now, newId }: Keeping, typed: TypedShare, isColleague: (personId: string) => Promise<boolean>): Promise<Result<Share, ToMend<ShareProblem>>> {
  const { readerId } = typed
  const read = readShare(typed, today)
  const isKnown = readerId !== personId && (await isColleague(readerId))
  await store.holdShares()
  const isSharedAlready = (await store.shares()).some((share) => share.readerId === readerId && isShared(share, today))
  const problems: readonly ShareProblem[] = [
    ...(readerId === personId ? [{ field: 'colleague', code: 'yourself' } as const] : isKnown ? [] : [{ field: 'colleague', code: 'not-chosen' } as const]),
    ...(isSharedAlready ? [{ field: 'colleague', code: 'shared-already' } as const] : []),
    ...(read.ok ? [] : read.error),
  ]
  if (!read.ok || problems.length > 0) return failure(toMend(problems))
  const share = { shareId: newId(), personId, readerId, ...read.value, beganAt: now, endedAt: null }
  await store.addShare(share)
  return success(share)
}
