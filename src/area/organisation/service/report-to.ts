import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Post } from '../records.ts'
import { changeLine, historyDifference } from '../rules/line-history.ts'
import { circleOf, indexLines, managerPostOn } from '../rules/reporting-tree.ts'
import { coversUnit } from '../rules/scope.ts'
import { isOpenOn } from '../rules/unit-changes.ts'
import { type UnitTree, pathOf, pathText } from '../rules/unit-tree.ts'
import type { Asking } from './asking.ts'
import { loadTree, scopeOf } from './scope.ts'
import { findKeptPost } from './see-post.ts'
import { type SeenPost, seePosts } from './sight.ts'

/** Posts that a search shows at most. */
const foundPostsAtMost = 20

/** What is to be mended in a form about a reporting line. */
export type LineProblem =
  | { readonly code: 'not-chosen' }
  | { readonly code: 'itself' }
  | { readonly code: 'already-so'; readonly on: CalendarDate }
  | { readonly code: 'post-closes'; readonly on: CalendarDate }
  /** The posts from the one that was chosen, upwards, to the one that would report to it. */
  | { readonly code: 'circle'; readonly on: CalendarDate; readonly posts: readonly Post[] }

/** A change that was chosen. */
export interface ChosenLine {
  /** The id of a post; `none` when the post shall report to none; empty when nothing was chosen. */
  readonly to: string
  /** The first day on which it holds. */
  readonly from: CalendarDate
}

/**
 * Changes to whom a post reports, from a day on.
 * @param version of the post when the form was drawn: the lines count as part of the post
 * @error not-here, to-mend, changed-meanwhile
 */
export async function changeReportsTo(asking: Asking, postId: string, { to, from }: ChosenLine, version: number): Promise<Result<Post, NotHere | ToMend<LineProblem> | ChangedTo<Post>>> {
  const { store } = asking
  await store.lockShape()
  const found = await findKeptPost(asking, postId)
  if (found === null) return failure(notHere)
  const { post } = found
  if (post.version !== version) return failure({ code: 'changed-meanwhile', stands: post })
  const target = to === 'none' || to === '' ? null : await store.post(to)
  if (target === null && to !== 'none' && to !== '') return failure(notHere)
  const problem = await problemOf(asking, post, target, { to, from })
  if (problem !== null) return failure(toMend([problem]))
  const history = await store.linesFrom(postId)
  const after = changeLine(history, { postId, reportsToPostId: target?.postId ?? null, from })
  if (!(await store.changePost(post))) return failure({ code: 'changed-meanwhile', stands: post })
  await store.changeLines(postId, historyDifference(history, after))
  return success({ ...post, version: version + 1 })
}

async function problemOf({ store }: Asking, post: Post, target: Post | null, { to, from }: ChosenLine): Promise<LineProblem | null> {
  if (to === '') return { code: 'not-chosen' }
  if (target?.postId === post.postId) return { code: 'itself' }
  for (const one of [post, target]) if (one?.closedOn !== null && one !== null && !isOpenOn(one, from)) return { code: 'post-closes', on: one.closedOn }
  const lines = indexLines(await store.lines())
  if (managerPostOn(lines, post.postId, from) === (target?.postId ?? null)) return { code: 'already-so', on: from }
  if (target === null) return null
  const planned = lines.fromPost.get(post.postId)?.find(({ startsOn }) => startsOn > from)
  const circle = circleOf(lines, { postId: post.postId, reportsToPostId: target.postId, startsOn: from, endsOn: planned?.startsOn ?? null })
  if (circle === null) return null
  const posts = new Map((await store.postsById(circle.postIds)).map((one) => [one.postId, one]))
  return { code: 'circle', on: circle.on, posts: circle.postIds.flatMap((id) => posts.get(id) ?? []) }
}

/** A post that a search found, with the way to its unit. */
export interface FoundPost extends SeenPost {
  readonly path: string
}

/** What a search found; cut when there are more. */
export interface FoundPosts {
  readonly posts: readonly FoundPost[]
  readonly isCut: boolean
}

/** Posts that a search looks at, before it takes the nearest. */
const lookedAtMost = 2000

/**
 * Posts to choose from, by title or by who holds them; those in units near the post come first. Names are searched only where the viewer may see them.
 * @param text part of a title or a name; nothing is found by an empty one
 * @param near the post that will report to one of them; it is not among them
 */
export async function searchPosts(asking: Asking, text: string, near: Post): Promise<FoundPosts> {
  const { store, holders, viewer, today } = asking
  const sought = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  const tree = await loadTree(asking)
  if (sought === '' || tree === null) return { posts: [], isCut: false }
  const scope = scopeOf(viewer, tree)
  const named = await store.postsById(await holders.postsByName(sought, today, lookedAtMost))
  const byName = named.filter((post) => coversUnit(scope, post.unitId) && isOpenOn(post, today))
  const found = new Map([...byName, ...(await store.postsByTitle(sought, today, lookedAtMost))].map((post) => [post.postId, post]))
  found.delete(near.postId)
  const nearest = nearestFirst(tree, [...found.values()], near)
  const seen = await seePosts(asking, { scope, closePosts: new Set() }, nearest.slice(0, foundPostsAtMost))
  return { posts: seen.map((one) => ({ ...one, path: pathText(tree, one.post.unitId) })), isCut: nearest.length > foundPostsAtMost }
}

/** Posts by how far up their unit and the unit of another post meet, nearest first. */
function nearestFirst(tree: UnitTree, posts: readonly Post[], near: Post): readonly Post[] {
  const above = pathOf(tree, near.unitId).map(({ unitId }) => unitId)
  const shared = new Map<string, number>()
  const closeness = ({ unitId }: Post) => {
    const known = shared.get(unitId) ?? pathOf(tree, unitId).filter((unit) => above.includes(unit.unitId)).length
    shared.set(unitId, known)
    return known
  }
  return posts.toSorted((one, other) => closeness(other) - closeness(one))
}
