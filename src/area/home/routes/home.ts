import { paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import type { TaskContributor } from '../home-task.ts'
import { homePage } from '../pages/home-page.tsx'
import { doorsOf } from '../rules/doors.ts'
import { waitingTasks } from '../rules/waiting-tasks.ts'

/** The page of who is signed in. @param tasksOf every area that puts something on it */
export function homeRoute(tasksOf: readonly TaskContributor[]): SignedInRoute {
  return { path: paths.home, method: 'GET', signedIn: true, answer: (request) => answerHome(request, tasksOf) }
}

async function answerHome(request: SignedInRequest, tasksOf: readonly TaskContributor[]): Promise<Answer> {
  const { name, roles } = request.viewer
  const tasks = []
  // One after the other: they share the one connection of the request.
  for (const contributed of tasksOf) tasks.push(...(await contributed(request)))
  return { kind: 'page', html: homePage({ name, tasks: waitingTasks(tasks), doors: doorsOf(roles) }) }
}
