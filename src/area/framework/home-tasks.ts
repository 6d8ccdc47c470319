import type { HomeTask } from '../../kernel/home-task.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { shownUpTo } from '../../kernel/shown-value.ts'
import type { OwnFramework } from './records.ts'
import { frameworkStore } from './store.ts'
import { taskWords as words } from './words/collaboration.ts'

/** A look at a framework takes so long. */
const minutes = 20
/** Good to do, and nobody's duty. */
const weight = 80
/** Letters of a title within a task. */
const longestTitle = 60

/** Frameworks in review to which somebody was invited, until they have said something. */
export async function frameworkTasksOf({ transaction, viewer }: SignedInRequest): Promise<readonly HomeTask[]> {
  return (await frameworkStore(transaction, viewer.organisation.tenant).awaitingWordOf(viewer.personId)).map(taskOf)
}

function taskOf({ id, title }: OwnFramework): HomeTask {
  return { id: `framework/review-of-${id}`, text: words.review(shownUpTo(title, longestTitle)), hint: words.reviewHint, href: href(paths.framework, { framework: id }), minutes, isDone: false, isOptional: true, weight }
}
