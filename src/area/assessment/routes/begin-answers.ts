import { type Problem, dateText, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, originOf } from '../../../platform/http/sent-fields.ts'
import type { QuestionForm } from '../../framework/index.ts'
import { beginPage, nothingToAskPage } from '../pages/begin-page.tsx'
import type { ChosenText } from '../pages/choice-fields.tsx'
import { type Offer, offerOf } from '../rules/offer.ts'
import { beginAssessment, openOne } from '../service/begin.ts'
import { type CurrentPost, comingPost, currentPost } from '../store/current-post.ts'
import { beginWords as words } from '../words/assessments.ts'
import { problemsOfChoice } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'

/** The form that is chosen unless somebody wants the other: it asks least of who has least time. */
const shortest: QuestionForm = 'short'

/** What a self-assessment is; whoever has an open one is led to it. */
export async function answerNew(request: SignedInRequest): Promise<Answer> {
  const open = await openOne(askingOf(request).store)
  if (open !== null) return { kind: 'redirect', to: href(paths.assessment, { assessment: open.assessmentId }, { done: 'goes-on' }) }
  const posts = await postsOf(request)
  return { kind: 'page', html: await pageOf(request, posts, { form: shortest, stage: posts.now?.stage ?? '' }) }
}

/** Begins one. */
export async function answerBegin(request: SignedInRequest): Promise<Answer> {
  const chosen = { form: firstValue(request.form, 'form'), stage: firstValue(request.form, 'stage') }
  const begun = await beginAssessment(askingOf(request), chosen.form, chosen.stage)
  if (!begun.ok) return { kind: 'page', status: 422, html: await pageOf(request, await postsOf(request), chosen, problemsOfChoice(begun.error.fields)) }
  const { assessmentId, isNew } = begun.value
  if (isNew) request.record({ action: 'assessment/begun', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }, { done: isNew ? 'begun' : 'goes-on' }) }
}

/** The post that somebody works in, and the one that they soon start in. */
interface Posts {
  readonly now: CurrentPost | null
  readonly coming: CurrentPost | null
}

async function postsOf({ transaction, viewer, today }: SignedInRequest): Promise<Posts> {
  const { tenant } = viewer.organisation
  return { now: await currentPost(transaction, tenant, viewer.personId, today), coming: await comingPost(transaction, tenant, viewer.personId, today) }
}

async function pageOf(request: SignedInRequest, posts: Posts, chosen: ChosenText, problems: readonly Problem[] = []): Promise<string> {
  const framework = await askingOf(request).frameworks.chosen()
  const offer = offerOf(framework)
  if (offer.stages.length === 0) return nothingToAskPage(framework)
  const stageFrom = stageFromText(posts, offer)
  return beginPage({ framework, offer, chosen, stageFrom, problems, from: originOf(request) })
}

/** Why a stage is chosen already, and which one looks ahead to a post to come; null where neither is so. */
function stageFromText({ now, coming }: Posts, { stages }: Offer): string | null {
  const lines: string[] = []
  if (now !== null && stages.includes(now.stage)) lines.push(now.kind === 'substantive' ? words.fromPost(now.title, now.unitName) : words.fromActingUp(now.title, now.unitName))
  if (coming !== null && stages.includes(coming.stage) && coming.stage !== now?.stage) lines.push(words.lookAhead(coming.title, dateText(coming.startsOn), stageWords[coming.stage]))
  return lines.length === 0 ? null : lines.join(' ')
}
