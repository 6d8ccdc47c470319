import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { comparedEnd, endPage } from '../pages/end-page.tsx'
import { storyFile, storyPage } from '../pages/story-pages.tsx'
import { openImprovement } from '../service/asking.ts'
import { type TypedEnd, endImprovement, reopenImprovement } from '../service/end-improvement.ts'
import { seeStory } from '../service/see-story.ts'
import { doneWords } from '../words/improvement.ts'
import { fieldProblems } from '../words/problems.ts'
import { storyChart } from '../view/story-chart.ts'
import { type ImprovementRoutesOptions, askingOf, typedIn } from './asking-of.ts'

/** Ending an improvement, and its story. */
export function endRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementEnd, method: 'GET', kind: 'signed-in', answer: (request) => endAnswer(request, options, null) },
    { path: paths.improvementEnd, method: 'POST', kind: 'signed-in', answer: (request) => (firstValue(request.form, 'deed') === 'reopen' ? answerReopen(request, options) : answerEnd(request, options)) },
    { path: paths.improvementStory, method: 'GET', kind: 'signed-in', answer: (request) => answerStory(request, options) },
    { path: paths.improvementStoryFile, method: 'GET', kind: 'signed-in', answer: (request) => answerStoryFile(request, options) },
  ]
}

interface Refused {
  readonly typed: TypedEnd
  readonly status: 409 | 422
  readonly problems: readonly Problem[]
}

async function endAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, refused: Refused | null): Promise<Answer> {
  const opened = await openImprovement(askingOf(request, options), idIn(request, 'improvement'))
  if (opened === null || !opened.isKept) return notFound
  const { improvement } = opened
  const { state, ending, nextSteps, version } = improvement
  const html = endPage({
    improvement,
    typed: refused?.typed ?? { end: state === 'finished' || state === 'stopped' ? state : '', ending, nextSteps },
    conflict: refused?.status === 409 ? comparedEnd(improvement, refused.typed) : null,
    secondOrigin: originOf(request),
    state: formState(request, version, refused?.problems ?? []),
  })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: refused.status, html }
}

async function answerEnd(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const typed: TypedEnd = { ...typedIn(request, ['end', 'ending']), nextSteps: firstValue(request.form, 'next-steps') }
  const ended = await endImprovement(askingOf(request, options), improvementId, typed, versionIn(request.form))
  if (ended.ok) {
    request.record({ action: 'improvement/ended', details: { improvementId, state: ended.value.state } })
    return { kind: 'redirect', to: href(paths.improvementStory, { improvement: improvementId }, { done: 'ended' }) }
  }
  if (ended.error.code === 'not-here') return notFound
  return endAnswer(request, options, ended.error.code === 'changed-meanwhile' ? { typed, status: 409, problems: [] } : { typed, status: 422, problems: fieldProblems(ended.error.problems) })
}

async function answerReopen(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const reopened = await reopenImprovement(askingOf(request, options), improvementId)
  if (!reopened.ok) return notFound
  request.record({ action: 'improvement/reopened', details: { improvementId } })
  return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'reopened' }) }
}

async function answerStory(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const story = await seeStory(askingOf(request, options), idIn(request, 'improvement'))
  return story === null ? notFound : { kind: 'page', html: storyPage(story, storyChart(story), doneIn(request.query, doneWords)) }
}

async function answerStoryFile(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const story = await seeStory(askingOf(request, options), improvementId)
  if (story === null) return notFound
  const { viewer, today, record } = request
  record({ action: 'improvement/story-downloaded', details: { improvementId } })
  return { kind: 'file', contentType: 'text/html; charset=utf-8', fileName: `story-${today}.html`, text: storyFile(story, storyChart(story), { organisation: viewer.organisation.name, today }) }
}
