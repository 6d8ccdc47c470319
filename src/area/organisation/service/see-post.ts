import { byName } from '../../../kernel/by-name.ts'
import { holdsOn } from '../../../kernel/period.ts'
import type { Post, ReportingLine, Unit } from '../records.ts'
import { coversUnit } from '../rules/scope.ts'
import { isOpenOn } from '../rules/unit-changes.ts'
import { type UnitTree, pathOf } from '../rules/unit-tree.ts'
import type { Asking } from './asking.ts'
import type { PostHolder } from './holders.ts'
import { type PlacedUnit, findUnit } from './scope.ts'
import { type SeenPost, type Sight, seePosts, seesHolders, sightRights } from './sight.ts'

/** A line with the post that it leads to. */
export interface SeenLine {
  readonly line: ReportingLine
  readonly to: Post
}

/** A post as somebody of the organisation sees it. */
export interface PostView {
  readonly post: Post
  readonly tree: UnitTree
  readonly path: readonly Unit[]
  readonly sight: Sight
  /** Holders before and to come, latest first; null when the viewer may not see who holds the post. */
  readonly otherHolders: readonly PostHolder[] | null
  /** To whom it reports today. */
  readonly manager: SeenPost | null
  /** Its lines with their history, latest first; for others than who may see its holders only the one that holds today. */
  readonly lines: readonly SeenLine[]
  /** Open posts that report to it today. */
  readonly reports: readonly SeenPost[]
  readonly isKept: boolean
}

/** A post with its unit, the tree and what the viewer answers for. */
export interface PlacedPost extends PlacedUnit {
  readonly post: Post
}

/**
 * A post that anybody of the organisation may look at.
 * @returns null when there is none of this id here
 */
async function findPost(asking: Asking, postId: string): Promise<PlacedPost | null> {
  const post = await asking.store.post(postId)
  const placed = post === null ? null : await findUnit(asking, post.unitId)
  return post === null || placed === null ? null : { post, ...placed }
}

/**
 * A post that the viewer may change.
 * @returns null when there is none of this id here, or it is not theirs to change
 */
export async function findKeptPost(asking: Asking, postId: string): Promise<PlacedPost | null> {
  const found = await findPost(asking, postId)
  return found !== null && coversUnit(found.scope, found.post.unitId) ? found : null
}

/**
 * A post.
 * @returns null when there is none of this id here
 */
export async function seePost(asking: Asking, postId: string): Promise<PostView | null> {
  const found = await findPost(asking, postId)
  if (found === null) return null
  const { post, tree, scope } = found
  const rights = await sightRights(asking, scope)
  const lines = await seeLines(asking, post)
  const current = lines.find(({ line }) => holdsOn(line, asking.today))
  const [own, manager] = await seePosts(asking, rights, current === undefined ? [post] : [post, current.to])
  const seesAll = seesHolders(rights, post)
  return {
    post,
    tree,
    path: pathOf(tree, post.unitId),
    sight: own?.sight ?? { kind: 'vacant' },
    otherHolders: seesAll ? await otherHolders(asking, postId) : null,
    manager: manager ?? null,
    lines: seesAll ? lines : lines.filter((line) => line === current),
    reports: await seePosts(asking, rights, await reportsOf(asking, postId)),
    isKept: coversUnit(scope, post.unitId),
  }
}

/** The lines of a post with the posts that they lead to, latest first. */
export async function seeLines({ store }: Asking, { postId }: Post): Promise<readonly SeenLine[]> {
  const lines = await store.linesFrom(postId)
  const posts = new Map((await store.postsById(lines.map(({ reportsToPostId }) => reportsToPostId))).map((one) => [one.postId, one]))
  return lines.toReversed().flatMap((line) => {
    const to = posts.get(line.reportsToPostId)
    return to === undefined ? [] : [{ line, to }]
  })
}

async function otherHolders({ holders, today }: Asking, postId: string): Promise<readonly PostHolder[]> {
  return (await holders.ever(postId)).filter(({ startsOn, endsOn }) => startsOn > today || (endsOn !== null && endsOn <= today))
}

async function reportsOf({ store, today }: Asking, postId: string): Promise<readonly Post[]> {
  const lines = (await store.linesTo(postId)).filter((line) => holdsOn(line, today))
  const posts = await store.postsById(lines.map((line) => line.postId))
  return posts.filter((post) => isOpenOn(post, today)).toSorted((one, other) => byName(one.title, other.title))
}
