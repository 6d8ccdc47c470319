import type { Route } from '../../platform/http/route.ts'
import type { OrganisationRoutesOptions } from './routes/asking-of.ts'
import { lineRoutes } from './routes/line-routes.ts'
import { postRoutes } from './routes/post-routes.ts'
import { seeRoutes } from './routes/see-routes.ts'
import { unitRoutes } from './routes/unit-routes.ts'

export type { OrganisationRoutesOptions }

/** The pages of the organisation: its units, its posts, who reports to whom, and what it is in figures. */
export function organisationRoutes(options: OrganisationRoutesOptions): readonly Route[] {
  return [...seeRoutes(options), ...unitRoutes(options), ...postRoutes(options), ...lineRoutes(options)]
}
