import type { SignedInRequest } from '../../platform/http/route.ts'
import type { HomeTask } from '../../kernel/home-task.ts'
import { stepHrefs } from './pages/step-hrefs.ts'
import { setUpTasks } from './rules/set-up-tasks.ts'
import { readSetUpFacts } from './store/set-up-facts.ts'
import { setUpWords } from './words/hub.ts'

/** Setting up comes after what waits with a day set, and before what is good to do. */
const firstWeight = 50

/** What an administrator has to set up, on their own page: the same steps as in administration. They are gone when all are done; a demonstration is set up already. */
export async function setUpTasksOf({ transaction, viewer: { roles, organisation } }: SignedInRequest): Promise<readonly HomeTask[]> {
  if (!roles.has('administrator') || organisation.isDemonstration) return []
  const tasks = setUpTasks(await readSetUpFacts(transaction, organisation.tenant))
  if (tasks.every(({ isDone }) => isDone)) return []
  return tasks.map(({ step, minutes, isDone }, place) => ({ id: `administration/${step}`, ...setUpWords[step], minutes, isDone, href: stepHrefs[step], weight: firstWeight + place }))
}
