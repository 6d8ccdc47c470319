import { holdsOn } from '../../../kernel/period.ts'
import type { Post } from '../records.ts'
import { type Scope, coversUnit } from '../rules/scope.ts'
import type { Asking } from './asking.ts'
import type { PostHolder } from './holders.ts'

/** What a viewer sees of who holds a post: names, with those who begin later, or only whether somebody does. */
export type Sight =
  | { readonly kind: 'names'; readonly holders: readonly PostHolder[]; readonly toCome?: readonly PostHolder[] }
  | { readonly kind: 'held' }
  /** `toCome` for who may see names. */
  | { readonly kind: 'vacant'; readonly toCome?: readonly PostHolder[] }

/** A post with what the viewer sees of who holds it. */
export interface SeenPost {
  readonly post: Post
  readonly sight: Sight
}

/** Of which posts a viewer sees who holds them: those of the units that they answer for, those that report to theirs, and their own. */
export interface SightRights {
  readonly scope: Scope
  readonly closePosts: ReadonlySet<string>
}

/** The rights of a viewer on this day. */
export async function sightRights({ store, holders, viewer, today }: Asking, scope: Scope): Promise<SightRights> {
  if (scope.kind === 'all') return { scope, closePosts: new Set() }
  const own = await holders.postsOf(viewer.personId, today)
  const lines = await Promise.all(own.map((postId) => store.linesTo(postId)))
  const reports = lines.flat().filter((line) => holdsOn(line, today))
  return { scope, closePosts: new Set([...own, ...reports.map(({ postId }) => postId)]) }
}

/** May the viewer see who holds this post? */
export function seesHolders({ scope, closePosts }: SightRights, post: Post): boolean {
  return coversUnit(scope, post.unitId) || closePosts.has(post.postId)
}

/** Posts with what the viewer sees of who holds them today. */
export async function seePosts({ holders, today }: Asking, rights: SightRights, posts: readonly Post[]): Promise<readonly SeenPost[]> {
  const held = Map.groupBy(await holders.on(posts.map(({ postId }) => postId), today), ({ postId }) => postId)
  const seen = posts.filter((post) => seesHolders(rights, post)).map(({ postId }) => postId)
  const begin = Map.groupBy(await holders.after(seen, today), ({ postId }) => postId)
  return posts.map((post) => {
    const [who, toCome] = [held.get(post.postId) ?? [], begin.get(post.postId) ?? []]
    if (who.length === 0) return { post, sight: { kind: 'vacant', toCome } }
    return { post, sight: seesHolders(rights, post) ? { kind: 'names', holders: who, toCome } : { kind: 'held' } }
  })
}
