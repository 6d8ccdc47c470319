import { type Reply, isRating, middleRating } from '../../../kernel/rating.ts'

/** How a view's replies to some behaviours divide. What has no rating is counted apart, and never as low. */
export interface Count {
  readonly asked: number
  readonly rated: number
  /** "Reliably" or further. */
  readonly reliably: number
  readonly notInRole: number
  readonly notObserved: number
  readonly unanswered: number
}

/**
 * Counts what was said of some behaviours.
 * @param behaviours their ids
 */
export function countOf(replies: ReadonlyMap<string, Reply>, behaviours: readonly string[]): Count {
  const given = behaviours.map((itemId) => replies.get(itemId))
  const ratings = given.flatMap((reply) => (reply !== undefined && isRating(reply) ? [reply] : []))
  const saying = (reason: Reply) => given.filter((reply) => reply === reason).length
  return {
    asked: behaviours.length,
    rated: ratings.length,
    reliably: ratings.filter((rating) => rating >= middleRating).length,
    notInRole: saying('not-in-role'),
    notObserved: saying('not-observed'),
    unanswered: given.filter((reply) => reply === undefined).length,
  }
}
