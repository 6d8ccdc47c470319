import type { SignedInRoute } from '../../platform/http/route.ts'
import { collaborationRoutes } from './routes/collaboration-routes.ts'
import { itemDeedRoutes } from './routes/item-deeds.ts'
import { itemRoutes } from './routes/item-routes.ts'
import { reviewRoutes } from './routes/review-routes.ts'
import { wholeRoutes } from './routes/whole-routes.ts'

/** An organisation's own frameworks: made, written together, reviewed, signed off and chosen. */
export const frameworkRoutes: readonly SignedInRoute[] = [...wholeRoutes, ...reviewRoutes, ...collaborationRoutes, ...itemRoutes, ...itemDeedRoutes]
