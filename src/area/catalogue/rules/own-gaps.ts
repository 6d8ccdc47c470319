import { type Reply, isRating, middleRating } from '../../../kernel/rating.ts'
import type { WantedGap } from './matched.ts'

/** A capability with the behaviours that somebody was asked about. */
export interface AskedOf {
  readonly code: string | null
  readonly behaviours: readonly { readonly itemId: string }[]
}

/**
 * What somebody may want to build, by their own answers: a capability of which they rated a behaviour below “Reliably”. Where they rated nothing of it, nobody can tell.
 * @param known codes that the catalogue knows; capabilities of another framework without such a code are left out
 */
export function ownGaps(asked: readonly AskedOf[], replies: ReadonlyMap<string, Reply>, known: ReadonlySet<string>): readonly WantedGap[] {
  return asked.flatMap(({ code, behaviours }): readonly WantedGap[] => {
    if (code === null || !known.has(code)) return []
    const ratings = behaviours.map(({ itemId }) => replies.get(itemId)).filter((reply) => reply !== undefined).filter(isRating)
    if (ratings.length === 0) return [{ capability: code, certainty: 'cannot-tell' }]
    return ratings.some((rating) => rating < middleRating) ? [{ capability: code, certainty: 'clear' }] : []
  })
}
