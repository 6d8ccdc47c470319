import type { HomeTask } from '../../kernel/home-task.ts'
import { longDateText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { dueAnswer } from './rules/due-answer.ts'
import { storeOf } from './routes/sources-of.ts'
import { taskWords as words } from './words/home.ts'

/** It takes a person so long. */
const minutes = 5
/** Good to do, and nobody's duty. */
const weight = 90

/** Somebody wanted to look again at what they do differently, and the day has come. */
export async function profileTasksOf(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const due = dueAnswer(await storeOf(request).answers(), request.today)
  if (due === null) return []
  return [{ id: 'profile/look-again', text: words.text, hint: words.hint(longDateText(due)), minutes, isDone: false, isOptional: true, href: `${href(paths.ownProfile)}#differently`, weight }]
}
