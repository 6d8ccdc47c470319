import type { PracticeRun, RunAtHour } from '../records.ts'
import { readRun } from './brought-run.ts'

/** How a run that is brought stands to one that is kept, of the same circumstances: the same, further on, not so far, or with another choice on the way. */
export type Standing = 'same' | 'further' | 'not-so-far' | 'other-choice'

/** A kept run of the same circumstances, and how the brought one stands to it. */
export interface KeptLikeIt {
  readonly kept: PracticeRun
  readonly standing: Standing
}

const nearest: readonly Standing[] = ['same', 'further', 'not-so-far', 'other-choice']

/**
 * The kept run that a brought one could take the place of: the nearest, and of several the one kept last.
 * @param runs newest first
 * @returns null when none has the same circumstances
 */
export function keptLike(runs: readonly PracticeRun[], brought: RunAtHour): KeptLikeIt | null {
  const like = runs.flatMap((kept): readonly KeptLikeIt[] => {
    const read = readRun(kept.text, String(kept.hour))
    const standing = read.ok ? standingTo(read.value, brought) : null
    return standing === null ? [] : [{ kept, standing }]
  })
  return like.toSorted((one, other) => nearest.indexOf(one.standing) - nearest.indexOf(other.standing))[0] ?? null
}

/** How a brought run stands to a kept one; null when their circumstances are others. */
export function standingTo(kept: RunAtHour, brought: RunAtHour): Standing | null {
  if (circumstancesOf(kept) !== circumstancesOf(brought)) return null
  const [isBegunLike, goesOnLike] = [isBeginningOf(kept, brought), isBeginningOf(brought, kept)]
  if (isBegunLike && goesOnLike) return 'same'
  if (isBegunLike) return 'further'
  return goesOnLike ? 'not-so-far' : 'other-choice'
}

function circumstancesOf({ run: { setting, length, pack, seed, plan } }: RunAtHour): string {
  return JSON.stringify([setting, length, pack, seed, plan])
}

/** Did all that was decided in one happen in the other too, which is as far or further? */
function isBeginningOf(one: RunAtHour, other: RunAtHour): boolean {
  const decided = other.run.decisions.slice(0, one.run.decisions.length)
  return one.hour <= other.hour && JSON.stringify(one.run.decisions) === JSON.stringify(decided)
}
