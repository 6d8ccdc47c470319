import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Placement, type PlacementProblem, type TypedPlacement } from '../rules/placement.ts'
import { checkPlace } from '../rules/places.ts'
import type { PersonProblem } from '../rules/typed-person.ts'
import { type NewPost, type NewPostProblem, type TypedPost, checkNewPost } from '../rules/typed-post.ts'
import type { Asking } from './asking.ts'
import type { ChosenPost } from './choose-post.ts'
import type { PeopleStore } from './people-store.ts'

/** A post that is taken: `post-held` can be confirmed. */
export type SeatProblem = { readonly field: 'post'; readonly code: 'already-in-post' } | { readonly field: 'anyway'; readonly code: 'post-held' }
export type StartProblem = PersonProblem | PlacementProblem | NewPostProblem | SeatProblem

/** What was typed about starting in a post, with the post where one is to be made. */
export interface TypedStart {
  readonly placement: TypedPlacement
  readonly post: TypedPost
}

/** The new post as typed, or nothing to check where the post is there. */
export function checkPostOf(chosen: ChosenPost, typed: TypedPost): Result<NewPost | null, readonly NewPostProblem[]> {
  return chosen.kind === 'new' ? checkNewPost(typed) : success(null)
}

/** May the person hold the post? From here until the end of the transaction nobody else can take it. */
export async function checkSeat(store: PeopleStore, chosen: ChosenPost, personId: string, { kind, startsOn, fullTimeEquivalent }: Placement, isConfirmed: boolean): Promise<Result<null, SeatProblem>> {
  if (chosen.kind === 'new') return success(null)
  const held = await store.lockHoldingsOfPost(chosen.post.postId)
  const place = checkPlace(held, { personId, kind, startsOn, endsOn: null, fullTimeEquivalent })
  if (place.ok) return place
  if (place.error === 'already-in-post') return failure({ field: 'post', code: place.error })
  return isConfirmed ? success(null) : failure({ field: 'anyway', code: place.error })
}

/** What was written. */
export interface Placed {
  readonly holdingId: string
  readonly postId: string
  readonly isNewPost: boolean
}

/** Puts somebody into the post that was chosen, and ends the holding that they leave. */
export async function place(store: PeopleStore, { newId }: Pick<Asking, 'newId'>, personId: string, chosen: ChosenPost, post: NewPost | null, { kind, startsOn, agreedUntil, fullTimeEquivalent, leaves }: Placement): Promise<Placed> {
  const postId = chosen.kind === 'there' ? chosen.post.postId : newId()
  if (post !== null) await store.addPost({ ...post, postId, unitId: chosen.unit.unitId })
  if (leaves !== null) await store.endHolding(leaves, startsOn)
  const holdingId = newId()
  await store.addHolding({ holdingId, personId, postId, kind, startsOn, endsOn: null, agreedUntil, fullTimeEquivalent })
  return { holdingId, postId, isNewPost: post !== null }
}
