import type { SignedInRoute } from '../../platform/http/route.ts'
import type { OwnDataParts } from '../../platform/own-data/index.ts'
import { aboutMeRoutes } from './routes/about-me.ts'
import { eraseRoutes } from './routes/erase.ts'
import { retentionRoutes } from './routes/retention.ts'

/**
 * What is kept about people: for each of them, and for administrators how long, and how it goes.
 * @param parts everything that is kept, from `ownDataParts`
 */
export function ownDataRoutes(parts: OwnDataParts): readonly SignedInRoute[] {
  return [...aboutMeRoutes(parts), ...retentionRoutes(parts), ...eraseRoutes(parts)]
}
