import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState, idIn, notFound, pageIn } from '../../../platform/http/sent-fields.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import { frameworkPage, shippedPage } from '../pages/own/framework-page.tsx'
import { listPage } from '../pages/own/list-page.tsx'
import { comparedHead, headPage, newPage, removePage } from '../pages/own/whole-pages.tsx'
import { type TypedHead, versionAfter } from '../rules/typed-head.ts'
import { type Asking, isShipped, openFramework } from '../service/asking.ts'
import { headMark, keepHead } from '../service/keep-head.ts'
import { type TypedMaking, copyableFrameworks, makeFramework, removeFramework } from '../service/make-framework.ts'
import { listFrameworks, seeFramework, seeShipped } from '../service/see-frameworks.ts'
import { frameworkWords, newWords } from '../words/framework.ts'
import { receiptOf } from '../store/receipts.ts'
import { doneWords } from '../words/list.ts'
import { typedProblems } from '../words/typed-problems.ts'
import { askingOf, namesFor, typedIn } from './asking-of.ts'

/** The list, one framework, and the forms that make, change and remove a draft. */
export const wholeRoutes: readonly SignedInRoute[] = [
  { path: paths.frameworks, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.frameworkNew, method: 'GET', kind: 'signed-in', answer: answerNew },
  { path: paths.frameworkNew, method: 'POST', kind: 'signed-in', answer: answerMake },
  { path: paths.framework, method: 'GET', kind: 'signed-in', answer: answerFramework },
  { path: paths.frameworkChange, method: 'GET', kind: 'signed-in', answer: answerHeadForm },
  { path: paths.frameworkChange, method: 'POST', kind: 'signed-in', answer: answerHead },
  { path: paths.frameworkRemove, method: 'GET', kind: 'signed-in', answer: answerRemoveForm },
  { path: paths.frameworkRemove, method: 'POST', kind: 'signed-in', answer: answerRemove },
]

async function answerList(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  return { kind: 'page', html: listPage({ seen: await listFrameworks(asking), shipped: shippedFramework(), viewer: asking.viewer, done: doneIn(request.query, doneWords) }) }
}

async function answerFramework(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const page = pageIn(request.query)
  if (isShipped(frameworkId)) return { kind: 'page', html: shippedPage({ shipped: shippedFramework(), ...seeShipped(page), viewer: asking.viewer }) }
  const view = await seeFramework(asking, frameworkId, page)
  if (view === null) return notFound
  const { framework, collaborators } = view
  const nameOf = await namesFor(request, [framework.madeBy, framework.reviewAskedBy, framework.signedOffBy, ...collaborators.map(({ personId }) => personId)])
  const lastFile = (await receiptOf(request.transaction, request.viewer.organisation.tenant, framework.id))?.fileName ?? null
  return { kind: 'page', html: frameworkPage({ view, lastFile, nameOf, copiedFrom: await copiedFromText(asking, framework.copiedFrom), viewer: asking.viewer, done: doneIn(request.query, doneWords) }) }
}

async function copiedFromText({ store }: Asking, copiedFrom: string | null): Promise<string | null> {
  if (copiedFrom === null) return null
  if (isShipped(copiedFrom)) return frameworkWords.copiedFromShipped
  const source = await store.framework(copiedFrom)
  return source === null ? frameworkWords.copiedFromGone : frameworkWords.namedVersion(source.title, source.version)
}

async function answerNew(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const sources = await copyableFrameworks(asking)
  const asked = firstValue(request.query, 'from')
  const source = sources.find(({ id }) => id === asked)
  const typed: TypedMaking = { from: source?.id ?? (sources.length === 1 ? (sources[0]?.id ?? '') : ''), title: source?.title ?? '', version: source === undefined || isShipped(source.id) ? '1.0' : versionAfter(source.version) }
  return { kind: 'page', html: newPage({ typed, sources, state: formState(request) }) }
}

async function answerMake(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const typed: TypedMaking = { ...typedIn(request, ['from', 'title']), version: firstValue(request.form, 'version-text') }
  const made = await makeFramework(asking, typed, newWords.changedBy(shippedFramework().creator, request.viewer.organisation.name))
  if (made.ok) {
    const { id, copiedFrom } = made.value
    request.record({ action: 'framework/made', details: { frameworkId: id, copiedFrom } })
    return { kind: 'redirect', to: href(paths.framework, { framework: id }, { done: 'made' }) }
  }
  if (made.error.code === 'not-here') return notFound
  return { kind: 'page', status: 422, html: newPage({ typed, sources: await copyableFrameworks(asking), state: formState(request, 0, typedProblems(made.error.problems)) }) }
}

async function answerHeadForm(request: SignedInRequest): Promise<Answer> {
  const opened = await openFramework(await askingOf(request), idIn(request, 'framework'))
  if (opened === null || !opened.rights.mayChange) return notFound
  const { framework } = opened
  return { kind: 'page', html: headPage({ framework, typed: framework, mark: headMark(framework), conflict: null, state: formState(request) }) }
}

async function answerHead(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const typed: TypedHead = { ...typedIn(request, ['title', 'creator', 'language', 'about']), version: firstValue(request.form, 'version-text') }
  const mark = firstValue(request.form, 'mark')
  const kept = await keepHead(asking, frameworkId, typed, mark)
  if (kept.ok) {
    request.record({ action: 'framework/changed', details: { frameworkId } })
    return { kind: 'redirect', to: href(paths.framework, { framework: frameworkId }, { done: 'head' }) }
  }
  const opened = await openFramework(asking, frameworkId)
  if (kept.error.code === 'not-here' || opened === null) return notFound
  const { framework } = opened
  if (kept.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: headPage({ framework, typed, mark: headMark(framework), conflict: comparedHead(framework, typed), state: formState(request) }) }
  return { kind: 'page', status: 422, html: headPage({ framework, typed, mark, conflict: null, state: formState(request, 0, typedProblems(kept.error.problems)) }) }
}

async function answerRemoveForm(request: SignedInRequest): Promise<Answer> {
  const opened = await openFramework(await askingOf(request), idIn(request, 'framework'))
  return opened === null || !opened.rights.mayRemove ? notFound : { kind: 'page', html: removePage({ framework: opened.framework, state: formState(request) }) }
}

async function answerRemove(request: SignedInRequest): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const removed = await removeFramework(asking, frameworkId)
  if (!removed.ok) return notFound
  request.record({ action: 'framework/removed', details: { frameworkId } })
  return { kind: 'redirect', to: href(paths.frameworks, {}, { done: 'removed' }) }
}
