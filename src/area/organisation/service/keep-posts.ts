import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Post } from '../records.ts'
import { historyDifference } from '../rules/line-history.ts'
import { type PostFields, type PostProblem, type TypedPost, checkPost } from '../rules/post-rules.ts'
import { coversUnit } from '../rules/scope.ts'
import { isOpenOn } from '../rules/unit-changes.ts'
import type { Asking } from './asking.ts'
import type { OrganisationStore } from './organisation-store.ts'
import { findKeptUnit } from './scope.ts'
import { type PlacedPost, findKeptPost } from './see-post.ts'

/** What is to be mended in a form about a post. */
export type PostFormProblem =
  | { readonly field: 'fields'; readonly why: PostProblem }
  | { readonly field: 'positionNumber'; readonly why: { readonly code: 'number-taken'; readonly by: Post } }
  | { readonly field: 'unit'; readonly why: { readonly code: 'not-chosen' } | UnitCloses }
  | { readonly field: 'closing'; readonly why: PostCloseProblem }

/** A unit that closes takes no more posts. */
export interface UnitCloses {
  readonly code: 'unit-closes'
  readonly on: CalendarDate
}

/** Why a post may not be closed on a day. */
export type PostCloseProblem =
  | { readonly code: 'already-closed'; readonly on: CalendarDate }
  | { readonly code: 'held'; readonly people: number }
  | { readonly code: 'reported-to'; readonly posts: readonly Post[] }

type Refusal = NotHere | ToMend<PostFormProblem> | ChangedTo<Post>

/**
 * Makes a post in a unit.
 * @param newId of the post
 * @error not-here when the viewer may not change the unit; to-mend
 */
export async function addPost(asking: Asking, unitId: string, typed: TypedPost, newId: string): Promise<Result<Post, NotHere | ToMend<PostFormProblem>>> {
  await asking.store.lockShape()
  if ((await findKeptUnit(asking, unitId)) === null) return failure(notHere)
  const fields = await checkFields(asking, typed)
  if (!fields.ok) return fields
  const made = await makePost(asking.store, { postId: newId, unitId, fields: fields.value })
  if (made.ok) return made
  return failure(made.error.code === 'not-here' ? made.error : toMend([{ field: 'unit' as const, why: made.error }]))
}

/**
 * Makes a post of what was checked, in a unit that has no day of closing. Who may do that is decided before.
 * @error not-here when there is no such unit; unit-closes
 */
export async function makePost(store: Pick<OrganisationStore, 'lockShape' | 'units' | 'addPost'>, { postId, unitId, fields }: { readonly postId: string; readonly unitId: string; readonly fields: PostFields }): Promise<Result<Post, NotHere | UnitCloses>> {
  await store.lockShape()
  const unit = (await store.units()).find((one) => one.unitId === unitId)
  if (unit === undefined) return failure(notHere)
  if (unit.closedOn !== null) return failure({ code: 'unit-closes', on: unit.closedOn })
  const post: Post = { postId, unitId, ...fields, closedOn: null, version: 1 }
  await store.addPost(post)
  return success(post)
}

/**
 * Changes what is said of a post.
 * @param version of the post when the form was drawn
 * @error not-here, to-mend, changed-meanwhile
 */
export async function changePost(asking: Asking, postId: string, typed: TypedPost, version: number): Promise<Result<Post, Refusal>> {
  return change(asking, postId, version, async ({ post }) => {
    const fields = await checkFields(asking, typed, postId)
    return fields.ok ? success({ ...post, ...fields.value }) : fields
  })
}

/**
 * Moves a post to another unit that the viewer may change.
 * @param unitId empty when none was chosen
 * @error not-here, to-mend, changed-meanwhile
 */
export async function movePost(asking: Asking, postId: string, unitId: string, version: number): Promise<Result<Post, Refusal>> {
  return change(asking, postId, version, async ({ post, tree, scope }) => {
    if (unitId === '') return failure(toMend([{ field: 'unit', why: { code: 'not-chosen' } }]))
    const unit = tree.byId.get(unitId)
    if (unit === undefined || !coversUnit(scope, unitId)) return failure(notHere)
    return unit.closedOn === null ? success({ ...post, unitId }) : failure(toMend([{ field: 'unit', why: { code: 'unit-closes', on: unit.closedOn } }]))
  })
}

/**
 * Closes a post from a day on; its own reporting line ends with it. It stays, so that who held it can still be read.
 * @param day the first day on which it is no longer used
 * @error not-here, to-mend with every reason against it, changed-meanwhile
 */
export async function closePost(asking: Asking, postId: string, day: CalendarDate, version: number): Promise<Result<Post, Refusal>> {
  const { store } = asking
  const closed = await change(asking, postId, version, async ({ post }) => {
    const problems = await closeProblems(asking, post, day)
    return problems.length === 0 ? success({ ...post, closedOn: day }) : failure(toMend(problems.map((why) => ({ field: 'closing' as const, why }))))
  })
  if (!closed.ok) return closed
  const lines = await store.linesFrom(postId)
  const kept = lines.filter(({ startsOn }) => startsOn < day).map((line) => (line.endsOn === null || line.endsOn > day ? { ...line, endsOn: day } : line))
  await store.changeLines(postId, historyDifference(lines, kept))
  return closed
}

async function closeProblems({ store, holders }: Asking, post: Post, day: CalendarDate): Promise<readonly PostCloseProblem[]> {
  if (post.closedOn !== null) return [{ code: 'already-closed', on: post.closedOn }]
  const held = (await holders.ever(post.postId)).filter(({ endsOn }) => endsOn === null || endsOn > day)
  const lines = (await store.linesTo(post.postId)).filter(({ endsOn }) => endsOn === null || endsOn > day)
  const posts = (await store.postsById(lines.map(({ postId }) => postId))).filter((one) => isOpenOn(one, day))
  return [
    ...(held.length > 0 ? [{ code: 'held' as const, people: new Set(held.map(({ personId }) => personId)).size }] : []),
    ...(posts.length > 0 ? [{ code: 'reported-to' as const, posts }] : []),
  ]
}

async function change(asking: Asking, postId: string, version: number, decide: (found: PlacedPost) => Promise<Result<Post, NotHere | ToMend<PostFormProblem>>>): Promise<Result<Post, Refusal>> {
  await asking.store.lockShape()
  const found = await findKeptPost(asking, postId)
  if (found === null) return failure(notHere)
  if (found.post.version !== version) return failure({ code: 'changed-meanwhile', stands: found.post })
  const decided = await decide(found)
  if (!decided.ok) return decided
  // An import may have changed it in the moment since it was read.
  return (await asking.store.changePost(decided.value)) ? success({ ...decided.value, version: version + 1 }) : failure({ code: 'changed-meanwhile', stands: found.post })
}

/** What was typed, checked; a position number belongs to one post. */
async function checkFields({ store }: Asking, typed: TypedPost, postId?: string): Promise<Result<PostFields, ToMend<PostFormProblem>>> {
  const fields = checkPost(typed)
  if (!fields.ok) return failure(toMend(fields.error.map((why) => ({ field: 'fields' as const, why }))))
  const { positionNumber } = fields.value
  const by = positionNumber === null ? undefined : (await store.postsByPositionNumber(positionNumber)).find((post) => post.postId !== postId)
  return by === undefined ? fields : failure(toMend([{ field: 'positionNumber' as const, why: { code: 'number-taken' as const, by } }]))
}
