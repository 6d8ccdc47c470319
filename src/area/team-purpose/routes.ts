import type { SignedInRoute } from '../../platform/http/route.ts'
import type { TeamPurposeRoutesOptions } from './routes/asking-of.ts'
import { improveRoutes } from './routes/improve-routes.ts'
import { purposeRoutes } from './routes/purpose-routes.ts'
import { reviewRoutes } from './routes/review-routes.ts'

export type { TeamPurposeRoutesOptions }

/** Why teams are here, and what they decide each quarter to keep, to stop and to change. */
export function teamPurposeRoutes(options: TeamPurposeRoutesOptions): readonly SignedInRoute[] {
  return [...purposeRoutes(options), ...reviewRoutes(options), ...improveRoutes(options)]
}
