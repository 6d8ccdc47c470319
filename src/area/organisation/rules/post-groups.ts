import type { Post } from '../records.ts'

/** What grouping needs of a post: what it is, and whether somebody holds it. */
interface Groupable {
  readonly post: Pick<Post, 'title' | 'band'>
  readonly sight: { readonly kind: 'names' | 'held' | 'vacant' }
}

/** Posts of one title and band. */
export interface PostGroup<Seen extends Groupable> {
  readonly title: string
  readonly band: Post['band']
  /** In the order in which they came; at least 1. */
  readonly posts: readonly Seen[]
  readonly held: number
  readonly vacant: number
}

/** Puts posts of the same title and band together, each group where its first post stood. */
export function groupPosts<Seen extends Groupable>(posts: readonly Seen[]): readonly PostGroup<Seen>[] {
  const groups = Map.groupBy(posts, ({ post }) => `${post.band} ${post.title}`)
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const vacant = same.filter(({ sight }) => sight.kind === 'vacant').length
    return [{ title: first.post.title, band: first.post.band, posts: same, held: same.length - vacant, vacant }]
  })
}
