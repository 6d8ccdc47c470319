import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Asking } from './asking.ts'
import { openCharter } from './see-charter.ts'

/** Whose charter of which post is looked for. */
export interface SoughtCharter {
  readonly personId: string
  readonly postId: string
}

/** What is looked at to find it. */
export interface WayFacts extends Pick<Asking, 'store' | 'viewerId'> {
  readonly today: CalendarDate
  /** The charters of the person. */
  readonly charters: readonly { readonly charterId: string; readonly postId: string }[]
  readonly posts: Asking['around']['posts']
  readonly postsOfReports: Asking['around']['postsOfReports']
}

/** A charter that can be read, or one that can be begun. */
export type CharterWay = { readonly kind: 'read'; readonly charterId: string } | { readonly kind: 'begin' }

/** How somebody gets to the charter of a person in a post. @returns null where neither it nor its beginning is for them */
export async function wayToCharter(facts: WayFacts, { personId, postId }: SoughtCharter): Promise<CharterWay | null> {
  const written = facts.charters.find((one) => one.postId === postId)
  if (written !== undefined) {
    const { charterId } = written
    return (await openCharter(facts, charterId)) === null ? null : { kind: 'read', charterId }
  }
  const posts = await (personId === facts.viewerId ? facts.posts() : facts.postsOfReports())
  return posts.some((one) => one.personId === personId && one.postId === postId) ? { kind: 'begin' } : null
}
