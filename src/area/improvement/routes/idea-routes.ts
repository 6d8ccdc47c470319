import type { Problem } from '../../../platform/design/index.ts'
import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { comparedIdea, ideaPage, ideasPage } from '../pages/idea-pages.tsx'
import { isAtWork } from '../rules/at-work.ts'
import { openImprovement } from '../service/asking.ts'
import { type TypedIdea, addIdea, keepIdea } from '../service/keep-drivers.ts'
import { fieldProblems } from '../words/problems.ts'
import { type ImprovementRoutesOptions, askingOf, typedIn } from './asking-of.ts'

/** Change ideas: all of them, and each by itself. */
export function ideaRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementIdeas, method: 'GET', kind: 'signed-in', answer: (request) => ideasAnswer(request, options, { text: '', driver: asked(request) }, []) },
    { path: paths.improvementIdeas, method: 'POST', kind: 'signed-in', answer: (request) => answerAdd(request, options) },
    { path: paths.improvementIdea, method: 'GET', kind: 'signed-in', answer: (request) => ideaAnswer(request, options, null) },
    { path: paths.improvementIdea, method: 'POST', kind: 'signed-in', answer: (request) => answerIdea(request, options) },
  ]
}

/** The driver from whose page somebody comes. */
function asked({ query }: SignedInRequest): string {
  const driver = firstValue(query, 'driver')
  return isId(driver) ? driver : ''
}

async function ideasAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, typed: Omit<TypedIdea, 'state'>, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  if (opened === null) return notFound
  const { improvement, isKept } = opened
  const { store } = asking
  const html = ideasPage({
    improvement,
    ideas: await store.ideas(improvementId),
    drivers: await store.drivers(improvementId),
    cycles: await store.cycles(improvementId),
    isOpen: isKept && isAtWork(improvement),
    typed,
    state: formState(request, 0, problems),
  })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerAdd(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const typed = typedIn(request, ['text', 'driver'])
  const added = await addIdea(askingOf(request, options), improvementId, typed)
  if (!added.ok) return added.error.code === 'not-here' ? notFound : ideasAnswer(request, options, typed, fieldProblems(added.error.problems))
  request.record({ action: 'improvement/idea-changed', details: { improvementId, ideaId: added.value.ideaId } })
  return { kind: 'redirect', to: href(paths.improvementIdeas, { improvement: improvementId }) }
}

interface Refused {
  readonly typed: TypedIdea
  readonly status: 409 | 422
  readonly problems: readonly Problem[]
}

async function ideaAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, refused: Refused | null): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  const idea = (await asking.store.ideas(improvementId)).find(({ ideaId }) => ideaId === idIn(request, 'idea'))
  if (opened === null || idea === undefined) return notFound
  const { improvement, isKept } = opened
  const drivers = await asking.store.drivers(improvementId)
  const html = ideaPage({
    improvement,
    idea,
    drivers,
    cycles: (await asking.store.cycles(improvementId)).filter(({ ideaId }) => ideaId === idea.ideaId),
    isOpen: isKept && isAtWork(improvement),
    typed: refused?.typed ?? { text: idea.text, driver: idea.driverId ?? '', state: idea.state },
    conflict: refused?.status === 409 ? comparedIdea(idea, refused.typed, drivers) : null,
    state: formState(request, idea.version, refused?.problems ?? []),
  })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: refused.status, html }
}

async function answerIdea(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const ideaId = idIn(request, 'idea')
  const typed = typedIn(request, ['text', 'driver', 'state'])
  const kept = await keepIdea(askingOf(request, options), improvementId, ideaId, typed, versionIn(request.form))
  if (kept.ok) {
    request.record({ action: 'improvement/idea-changed', details: { improvementId, ideaId } })
    return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'idea' }) }
  }
  if (kept.error.code === 'not-here') return notFound
  return ideaAnswer(request, options, kept.error.code === 'changed-meanwhile' ? { typed, status: 409, problems: [] } : { typed, status: 422, problems: fieldProblems(kept.error.problems) })
}
