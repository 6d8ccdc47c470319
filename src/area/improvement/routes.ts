import type { SignedInRoute } from '../../platform/http/route.ts'
import type { ImprovementRoutesOptions } from './routes/asking-of.ts'
import { cycleRoutes } from './routes/cycle-routes.ts'
import { driverRoutes } from './routes/driver-routes.ts'
import { endRoutes } from './routes/end-routes.ts'
import { ideaRoutes } from './routes/idea-routes.ts'
import { leadsRoutes } from './routes/leads-routes.ts'
import { partRoutes } from './routes/part-routes.ts'
import { questionRoutes } from './routes/question-routes.ts'
import { wholeRoutes } from './routes/whole-routes.ts'

export type { ImprovementRoutesOptions }

/** Improvements: aim, people, measures, drivers, change ideas, PDSA cycles, and whether it changed. */
export function improvementRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [...wholeRoutes(options), ...partRoutes(options), ...driverRoutes(options), ...ideaRoutes(options), ...cycleRoutes(options), ...questionRoutes(options), ...endRoutes(options), ...leadsRoutes(options)]
}
