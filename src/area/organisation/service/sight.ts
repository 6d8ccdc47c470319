import type { Post } from '../records.ts'
import { holdsOn } from '../rules/reporting-tree.ts'
import type { Asking } from './asking.ts'
import type { PostHolder } from './holders.ts'
import { type Scope, mayKeep } from './scope.ts'

/** What a viewer sees of who holds a post: names, or only whether somebody does. */
export type Sight = { readonly kind: 'names'; readonly holders: readonly PostHolder[] } | { readonly kind: 'held' } | { readonly kind: 'vacant' }

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
  if (scope.isEverything) return { scope, closePosts: new Set() }
  const own = await holders.postsOf(viewer.personId, today)
  const lines = await Promise.all(own.map((postId) => store.linesTo(postId)))
  const reports = lines.flat().filter((line) => holdsOn(line, today))
  return { scope, closePosts: new Set([...own, ...reports.map(({ postId }) => postId)]) }
}

/** May the viewer see who holds this post? */
export function seesHolders({ scope, closePosts }: SightRights, post: Post): boolean {
  return mayKeep(scope, post.unitId) || closePosts.has(post.postId)
}

/** Posts with what the viewer sees of who holds them today. */
export async function seePosts({ holders, today }: Asking, rights: SightRights, posts: readonly Post[]): Promise<readonly SeenPost[]> {
  const held = Map.groupBy(await holders.on(posts.map(({ postId }) => postId), today), ({ postId }) => postId)
  return posts.map((post) => {
    const who = held.get(post.postId) ?? []
    if (who.length === 0) return { post, sight: { kind: 'vacant' } }
    return { post, sight: seesHolders(rights, post) ? { kind: 'names', holders: who } : { kind: 'held' } }
  })
}
