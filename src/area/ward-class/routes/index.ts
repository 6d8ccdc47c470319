import type { Route } from '../../../platform/http/route.ts'
import { joinRoutes } from './join.ts'
import { leadRoutes } from './lead.ts'
import { lessonRoutes } from './lesson.ts'
import type { WardClassOutside } from './outside.ts'

/** Classes that run the simulated ward together: open one, join it, send what was decided, lead it; and a lesson plan. */
export function wardClassRoutes(outside: WardClassOutside): readonly Route[] {
  return [...lessonRoutes, ...leadRoutes(outside), ...joinRoutes(outside)]
}
