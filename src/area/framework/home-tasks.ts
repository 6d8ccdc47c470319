import type { HomeTask } from '../../kernel/home-task.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { shownUpTo } from '../../kernel/shown-value.ts'
import type { OwnFramework } from './records.ts'
import { askingOf } from './routes/asking-of.ts'
import { awaitsSignOffOf } from './rules/rights.ts'
import { frameworkStore } from './store.ts'
import { taskWords as words } from './words/collaboration.ts'

/** A look at a framework takes so long. */
const minutes = 20
/** Good to do, and nobody's duty. */
const weight = 80
/** Letters of a title within a task. */
const longestTitle = 60

/** What waits for somebody's word, or for their sign-off. */
export async function frameworkTasksOf(request: SignedInRequest): Promise<readonly HomeTask[]> {
  return [...(await reviewTasks(request)), ...(await signOffTasks(request))]
}

/** Frameworks in review to which somebody was invited, until they have said something about what is in review. */
async function reviewTasks({ transaction, viewer }: SignedInRequest): Promise<readonly HomeTask[]> {
  return (await frameworkStore(transaction, viewer.organisation.tenant).awaitingWordOf(viewer.personId)).map(taskOf)
}

/** Frameworks that wait for the sign-off of somebody who answers for the whole organisation and did not ask for the review. */
async function signOffTasks(request: SignedInRequest): Promise<readonly HomeTask[]> {
  const { transaction, viewer } = request
  if (!viewer.roles.has('administrator') && !viewer.roles.has('od-lead')) return []
  const inReview = (await frameworkStore(transaction, viewer.organisation.tenant).frameworks()).filter(({ state }) => state === 'in-review')
  if (inReview.length === 0) return []
  const asking = await askingOf(request)
  return inReview.filter((one) => awaitsSignOffOf(one, asking.viewer)).map(signOffTaskOf)
}

function signOffTaskOf({ id, title }: OwnFramework): HomeTask {
  return { id: `framework/sign-off-of-${id}`, text: words.signOff(shownUpTo(title, longestTitle)), hint: words.signOffHint, href: href(paths.frameworkReview, { framework: id }), minutes, isDone: false, isOptional: true, weight }
}

function taskOf({ id, title }: OwnFramework): HomeTask {
  return { id: `framework/review-of-${id}`, text: words.review(shownUpTo(title, longestTitle)), hint: words.reviewHint, href: href(paths.framework, { framework: id }), minutes, isDone: false, isOptional: true, weight }
}
