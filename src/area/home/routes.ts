import type { SignedInRoute } from '../../platform/http/route.ts'
import type { TaskContributor } from './home-task.ts'
import { homeRoute } from './routes/home.ts'
import { ownPlanRoutes } from './routes/own-plan.ts'
import { ownTasks } from './tasks/own-tasks.ts'
import { setUpTasks } from './tasks/set-up-tasks.ts'

/**
 * The page of who is signed in, and their plan.
 * @param tasksOf what further areas put on the page
 */
export function homeRoutes({ tasksOf }: { readonly tasksOf: readonly TaskContributor[] }): readonly SignedInRoute[] {
  return [homeRoute([ownTasks, setUpTasks, ...tasksOf]), ...ownPlanRoutes]
}
