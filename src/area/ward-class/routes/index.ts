import type { Route } from '../../../platform/http/route.ts'
import { joinRoutes } from './join.ts'
import { leadRoutes } from './lead.ts'
import type { WardClassOutside } from './outside.ts'

/** Classes that run the simulated ward together: open one, join it, send what was decided, lead it. */
export function wardClassRoutes(outside: WardClassOutside): readonly Route[] {
  return [...leadRoutes(outside), ...joinRoutes(outside)]
}
