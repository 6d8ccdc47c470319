import { paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import type { TaskContributor } from '../home-task.ts'
import type { NoticeContributor } from '../notice.ts'
import { homePage } from '../pages/home-page.tsx'
import type { OverviewContributor } from '../overview.ts'
import { furtherDoors, leadingDoors } from '../rules/doors.ts'
import { shownParts } from '../rules/overview-order.ts'
import { waitingTasks } from '../rules/waiting-tasks.ts'

/** Every area that puts something on the page. */
export interface HomeContributors {
  readonly tasksOf: readonly TaskContributor[]
  readonly overviewOf: readonly OverviewContributor[]
  readonly noticesOf: readonly NoticeContributor[]
}

/** The page of who is signed in. */
export function homeRoute(contributors: HomeContributors): SignedInRoute {
  return { path: paths.home, method: 'GET', kind: 'signed-in', answer: (request) => answerHome(request, contributors) }
}

async function answerHome(request: SignedInRequest, { tasksOf, overviewOf, noticesOf }: HomeContributors): Promise<Answer> {
  const { name, roles } = request.viewer
  const tasks = []
  const lines = []
  const notices = []
  // One after the other: they share the one connection of the request.
  for (const contributed of tasksOf) tasks.push(...(await contributed(request)))
  for (const contributed of noticesOf) notices.push(...(await contributed(request)))
  for (const contributed of overviewOf) lines.push(...(await contributed(request)))
  return { kind: 'page', html: homePage({ name, notices, tasks: waitingTasks(tasks), overview: shownParts(lines), leading: leadingDoors(roles), doors: furtherDoors(roles) }) }
}
