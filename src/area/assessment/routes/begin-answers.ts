import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, originOf } from '../../../platform/http/sent-fields.ts'
import { beginPage, nothingToAskPage } from '../pages/begin-page.tsx'
import type { ChosenText } from '../pages/choice-fields.tsx'
import { offerOf } from '../rules/offer.ts'
import { beginAssessment, openOne } from '../service/begin.ts'
import { type CurrentPost, currentPost } from '../store/current-post.ts'
import { beginWords as words } from '../words/assessments.ts'
import { problemsOfChoice } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'

/** What a self-assessment is; whoever has an open one is led to it. */
export async function answerNew(request: SignedInRequest): Promise<Answer> {
  const open = await openOne(askingOf(request).store)
  if (open !== null) return { kind: 'redirect', to: href(paths.assessment, { assessment: open.assessmentId }, { done: 'goes-on' }) }
  const post = await postOf(request)
  return { kind: 'page', html: await pageOf(request, post, { form: '', stage: post?.stage ?? '' }) }
}

/** Begins one. */
export async function answerBegin(request: SignedInRequest): Promise<Answer> {
  const chosen = { form: firstValue(request.form, 'form'), stage: firstValue(request.form, 'stage') }
  const begun = await beginAssessment(askingOf(request), chosen.form, chosen.stage)
  if (!begun.ok) return { kind: 'page', status: 422, html: await pageOf(request, await postOf(request), chosen, problemsOfChoice(begun.error.fields)) }
  const { assessmentId, isNew } = begun.value
  if (isNew) request.record({ action: 'assessment/begun', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }, { done: isNew ? 'begun' : 'goes-on' }) }
}

function postOf({ transaction, viewer, today }: SignedInRequest): Promise<CurrentPost | null> {
  return currentPost(transaction, viewer.organisation.tenant, viewer.personId, today)
}

async function pageOf(request: SignedInRequest, post: CurrentPost | null, chosen: ChosenText, problems: readonly Problem[] = []): Promise<string> {
  const framework = await askingOf(request).frameworks.chosen()
  const offer = offerOf(framework)
  if (offer.stages.length === 0) return nothingToAskPage(framework)
  const stageFrom = post === null || !offer.stages.includes(post.stage) ? null : stageFromText(post)
  return beginPage({ framework, offer, chosen, stageFrom, problems, from: originOf(request) })
}

function stageFromText({ kind, title, unitName }: CurrentPost): string {
  return kind === 'substantive' ? words.fromPost(title, unitName) : words.fromActingUp(title, unitName)
}
