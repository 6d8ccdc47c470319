import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { askingOf } from './routes/asking-of.ts'
import { type SoughtCharter, wayToCharter } from './service/way-to-charter.ts'
import { charterMilestonesIn } from './store/agreed.ts'

/** Where the viewer reads or begins the charter of a person in a post, for pages of other areas. */
export interface CharterLink {
  readonly kind: 'read' | 'begin'
  readonly href: string
}

/** The link to the charter of a person in a post. @returns null where neither it nor its beginning is for the viewer */
export async function charterLinkFor(request: SignedInRequest, sought: SoughtCharter): Promise<CharterLink | null> {
  const { store, viewerId, today, around } = askingOf(request)
  const charters = await charterMilestonesIn(request.transaction, request.viewer.organisation.tenant, [sought.personId])
  const way = await wayToCharter({ store, viewerId, today, charters, posts: around.posts, postsOfReports: around.postsOfReports }, sought)
  if (way === null) return null
  if (way.kind === 'read') return { kind: 'read', href: href(paths.roleCharter, { charter: way.charterId }) }
  return { kind: 'begin', href: href(paths.roleCharterNew, {}, sought.personId === viewerId ? {} : { for: 'team', person: sought.personId }) }
}
