/** How far somebody does a behaviour, from 1 to 5: told by how much help they need and give. */
export const ratings = [1, 2, 3, 4, 5] as const
export type Rating = (typeof ratings)[number]

/** Where the middle lines of a person's map stand: "reliably", on one's own. */
export const middleRating: Rating = 3

/** Why a behaviour got no rating. Neither is a low rating: both stay out of every figure. */
export const unratedReasons = ['not-in-role', 'not-observed'] as const
export type UnratedReason = (typeof unratedReasons)[number]

/** What somebody answered about a behaviour. */
export type Reply = Rating | UnratedReason

/** All of them, in the order in which they are offered. */
export const replies: readonly Reply[] = [...ratings, ...unratedReasons]

/** Is it a rating, and not a reason why there is none? */
export function isRating(reply: Reply): reply is Rating {
  return typeof reply === 'number'
}

/**
 * A reply from how a form sends it and a table keeps it.
 * @returns null for every other text
 */
export function parseReply(text: string): Reply | null {
  return replies.find((reply) => String(reply) === text) ?? null
}
