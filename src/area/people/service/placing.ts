import { type Result, failure, success } from '../../../kernel/result.ts'
import type { PostFields } from '../../organisation/index.ts'
import { type Placement, type PlacementProblem, type TypedPlacement } from '../rules/placement.ts'
import { checkPlace } from '../rules/places.ts'
import type { PersonProblem } from '../rules/typed-person.ts'
import { type NewPostProblem, type TypedPost, checkNewPost } from '../rules/typed-post.ts'
import type { Asking } from './asking.ts'
import type { ChosenPost } from './choose-post.ts'
import type { PeopleStore } from './people-store.ts'

/** A post that is taken: whoever says what becomes of the others in it may go on. */
export type SeatProblem = { readonly field: 'post'; readonly code: 'already-in-post' | 'roles-remain' } | { readonly field: 'beside'; readonly code: 'post-held' | 'held-meanwhile' }
export type StartProblem = PersonProblem | PlacementProblem | NewPostProblem | SeatProblem

/** What was typed about starting in a post, with the post where one is to be made. */
export interface TypedStart {
  readonly placement: TypedPlacement
  readonly post: TypedPost
}

/** The new post as typed, or nothing to check where the post is there. */
export function checkPostOf(chosen: ChosenPost, typed: TypedPost): Result<PostFields | null, readonly NewPostProblem[]> {
  return chosen.kind === 'new' ? checkNewPost(typed) : success(null)
}

/** May the person hold the post? From here until the end of the transaction nobody else can take it. */
export async function checkSeat(store: PeopleStore, chosen: ChosenPost, personId: string, { kind, startsOn, fullTimeEquivalent, beside }: Placement): Promise<Result<null, SeatProblem>> {
  if (chosen.kind === 'new') return success(null)
  const held = await store.lockHoldingsOfPost(chosen.post.postId)
  const place = checkPlace(held, { personId, kind, startsOn, endsOn: null, fullTimeEquivalent })
  if (place.ok) return place
  if (place.error === 'already-in-post') return failure({ field: 'post', code: place.error })
  return beside === null ? failure({ field: 'beside', code: place.error }) : success(null)
}

/** What was written. */
export interface Placed {
  readonly holdingId: string
  readonly postId: string
  readonly unitId: string
  readonly isNewPost: boolean
}

/** Puts somebody into the post that was chosen, and ends the holding that they leave. */
export async function place(store: PeopleStore, { newId }: Pick<Asking, 'newId'>, personId: string, chosen: ChosenPost, post: PostFields | null, { kind, startsOn, agreedUntil, fullTimeEquivalent, leaves }: Placement): Promise<Placed> {
  const postId = chosen.kind === 'there' ? chosen.post.postId : newId()
  if (post !== null) await store.addPost({ ...post, postId, unitId: chosen.unit.unitId })
  if (leaves !== null) await store.endHolding(leaves, startsOn)
  const holdingId = newId()
  await store.addHolding({ holdingId, personId, postId, kind, startsOn, endsOn: null, agreedUntil, fullTimeEquivalent })
  return { holdingId, postId, unitId: chosen.unit.unitId, isNewPost: post !== null }
}
