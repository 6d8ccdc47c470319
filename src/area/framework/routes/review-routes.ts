import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import { reviewPage } from '../pages/own/review-page.tsx'
import { choicePage, notYoursToChoosePage } from '../pages/own/whole-pages.tsx'
import { chooseFramework, seeChoice } from '../service/choose-framework.ts'
import { type ReviewDeed, reviewDeeds, reviewFramework } from '../service/review-framework.ts'
import { hindrancesFor, seeFramework } from '../service/see-frameworks.ts'
import { choiceWords } from '../words/framework.ts'
import { askingOf } from './asking-of.ts'

/** From draft to signed off, and what new assessments ask about. */
export const reviewRoutes: readonly SignedInRoute[] = [
  { path: paths.frameworkReview, method: 'GET', kind: 'signed-in', answer: (request) => reviewAnswer(request, null) },
  { path: paths.frameworkReview, method: 'POST', kind: 'signed-in', answer: answerReview },
  { path: paths.frameworkAsked, method: 'GET', kind: 'signed-in', answer: (request) => choiceAnswer(request, null) },
  { path: paths.frameworkAsked, method: 'POST', kind: 'signed-in', answer: answerChoice },
]

/** What each deed is called in the audit trail. */
const actions = { ask: 'framework/review-asked', 'take-back': 'framework/taken-back', 'sign-off': 'framework/signed-off', reopen: 'framework/reopened' } as const satisfies Readonly<Record<ReviewDeed, string>>

async function reviewAnswer(request: SignedInRequest, refused: 'changed-meanwhile' | 'hindered' | null): Promise<Answer> {
  const asking = await askingOf(request)
  const view = await seeFramework(asking, idIn(request, 'framework'), 1)
  if (view === null) return notFound
  const isDraft = view.framework.state === 'draft'
  const hindrances = hindrancesFor(asking, isDraft ? { ...view, openComments: 0 } : view)
  const html = reviewPage({ view, hindrances, isChanged: refused === 'changed-meanwhile', newOrigin: () => originOf(request) })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: 409, html }
}

async function answerReview(request: SignedInRequest): Promise<Answer> {
  const frameworkId = idIn(request, 'framework')
  const deed = firstValue(request.form, 'deed')
  if (!isOneOf(reviewDeeds, deed)) return notFound
  const done = await reviewFramework(await askingOf(request), frameworkId, deed, versionIn(request.form))
  if (!done.ok) return done.error.code === 'not-here' ? notFound : reviewAnswer(request, done.error.code)
  request.record({ action: actions[deed], details: { frameworkId } })
  return { kind: 'redirect', to: href(paths.framework, { framework: frameworkId }, { done: deed }) }
}

interface RefusedChoice {
  readonly typed: string
  readonly why: 'not-chosen' | 'changed-meanwhile'
}

async function choiceAnswer(request: SignedInRequest, refused: RefusedChoice | null): Promise<Answer> {
  const choice = await seeChoice(await askingOf(request))
  if (choice === null) return { kind: 'page', html: notYoursToChoosePage() }
  const shipped = shippedFramework()
  const problems = refused?.why === 'not-chosen' ? [{ fieldId: 'framework', words: choiceWords.notChosen }] : []
  const html = choicePage({ choice, shipped, typed: refused?.typed ?? choice.chosen ?? shipped.id, isChanged: refused?.why === 'changed-meanwhile', state: formState(request, 0, problems) })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: refused.why === 'not-chosen' ? 422 : 409, html }
}

async function answerChoice(request: SignedInRequest): Promise<Answer> {
  const typed = firstValue(request.form, 'framework')
  const chosen = await chooseFramework(await askingOf(request), typed, firstValue(request.form, 'drawn-from'))
  if (!chosen.ok) return chosen.error.code === 'not-here' ? notFound : choiceAnswer(request, { typed, why: chosen.error.code })
  if (chosen.value === 'chosen') request.record({ action: 'framework/asked-changed', details: { frameworkId: typed } })
  return { kind: 'redirect', to: href(paths.frameworks, {}, { done: 'asked' }) }
}
