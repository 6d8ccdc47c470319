import type { SignedInRoute } from '../../platform/http/route.ts'
import type { TaskContributor } from './home-task.ts'
import type { NoticeContributor } from './notice.ts'
import type { OverviewContributor } from './overview.ts'
import { homeRoute } from './routes/home.ts'
import { ownPlanRoutes } from './routes/own-plan.ts'
import { ownTasks } from './tasks/own-tasks.ts'

/** What further areas put on the page. */
export interface HomeOptions {
  readonly tasksOf: readonly TaskContributor[]
  readonly overviewOf?: readonly OverviewContributor[]
  readonly noticesOf?: readonly NoticeContributor[]
}

/**
 * The page of who is signed in, and their plan.
 * @param tasksOf    what further areas put on the page
 * @param overviewOf what areas count for who keeps something going
 * @param noticesOf  what areas must say before all else
 */
export function homeRoutes({ tasksOf, overviewOf = [], noticesOf = [] }: HomeOptions): readonly SignedInRoute[] {
  return [homeRoute({ tasksOf: [ownTasks, ...tasksOf], overviewOf, noticesOf }), ...ownPlanRoutes]
}
