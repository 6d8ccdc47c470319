import { typedDate } from '../../../kernel/typed-date.ts'
import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState, idIn, notFound, pageIn, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { mayUse } from '../../../platform/identity/index.ts'
import { aimPage, comparedAim, newPage } from '../pages/aim-pages.tsx'
import { improvementPage } from '../pages/improvement-page.tsx'
import { listPage, nothingPage } from '../pages/list-page.tsx'
import type { Improvement } from '../records.ts'
import type { TypedAim } from '../rules/aim.ts'
import { isAtWork } from '../rules/at-work.ts'
import { type OpenedImprovement, openImprovement } from '../service/asking.ts'
import { beginImprovement, keepAim, measuresFor } from '../service/keep-improvement.ts'
import { type ImprovementSearch, listImprovements, unitsToBeginIn } from '../service/list-improvements.ts'
import { seeImprovement, verdictsOf } from '../service/see-improvement.ts'
import { doneWords } from '../words/improvement.ts'
import { listWords } from '../words/list.ts'
import { fieldProblems } from '../words/problems.ts'
import { type ImprovementRoutesOptions, askingOf, namesFor, typedIn } from './asking-of.ts'

/** The list, one improvement, and the forms for title, why and aim. */
export function wholeRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvements, method: 'GET', kind: 'signed-in', answer: (request) => answerList(request, options) },
    { path: paths.improvementNew, method: 'GET', kind: 'signed-in', answer: (request) => answerNew(request, options) },
    { path: paths.improvementNew, method: 'POST', kind: 'signed-in', answer: (request) => answerBegin(request, options) },
    { path: paths.improvement, method: 'GET', kind: 'signed-in', answer: (request) => answerImprovement(request, options) },
    { path: paths.improvementAim, method: 'GET', kind: 'signed-in', answer: (request) => answerAimForm(request, options) },
    { path: paths.improvementAim, method: 'POST', kind: 'signed-in', answer: (request) => answerAim(request, options) },
  ]
}

async function answerList(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const search = searchIn(request)
  const found = await listImprovements(askingOf(request, options), search)
  if (found === null) return search.unitId === '' ? { kind: 'page', html: nothingPage() } : notFound
  const nameOf = await namesFor(request, [...found.own, ...found.others].flatMap(({ leads }) => leads.map(({ personId }) => personId)))
  return { kind: 'page', html: listPage({ search, found, nameOf, isFigureReader: mayUse(paths.improvementLeads.access, 'GET', request.viewer.roles) }) }
}

function searchIn({ query }: SignedInRequest): ImprovementSearch {
  const state = firstValue(query, 'show')
  // The words have it: it is one of their names.
  const shown = Object.hasOwn(listWords.filters, state) ? (state as ImprovementSearch['state']) : 'at-work'
  return { unitId: firstValue(query, 'unit'), state: shown, page: pageIn(query) }
}

async function answerNew(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const units = await unitsToBeginIn(askingOf(request, options))
  const asked = firstValue(request.query, 'unit')
  const unit = isId(asked) ? asked : units.length === 1 ? (units[0]?.unit.unitId ?? '') : ''
  return { kind: 'page', html: newPage({ typed: { title: '', why: '', unit }, units, state: formState(request) }) }
}

async function answerBegin(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const typed = typedIn(request, ['title', 'why', 'unit'])
  const begun = await beginImprovement(asking, typed, request.newId())
  if (begun.ok) {
    const { improvementId, unitId } = begun.value
    request.record({ action: 'improvement/begun', details: { improvementId, unitId } })
    return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'begun' }) }
  }
  const units = await unitsToBeginIn(asking)
  const problems = begun.error.code === 'to-mend' ? fieldProblems(begun.error.problems) : []
  return { kind: 'page', status: 422, html: newPage({ typed, units, state: formState(request, 0, problems) }) }
}

async function answerImprovement(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const view = await seeImprovement(askingOf(request, options), idIn(request, 'improvement'))
  if (view === null) return notFound
  const nameOf = await namesFor(request, view.members.map(({ personId }) => personId))
  return { kind: 'page', html: improvementPage({ view, verdicts: verdictsOf(view), nameOf, viewerId: request.viewer.personId, today: request.today, done: doneIn(request.query, doneWords) }) }
}

async function openedForm(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<OpenedImprovement | null> {
  const opened = await openImprovement(askingOf(request, options), idIn(request, 'improvement'))
  return opened !== null && opened.isKept && isAtWork(opened.improvement) ? opened : null
}

async function answerAimForm(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const opened = await openedForm(request, options)
  if (opened === null) return notFound
  const { improvement } = opened
  const measures = await measuresFor(askingOf(request, options), opened)
  return { kind: 'page', html: aimPage({ improvement, typed: typedOf(improvement), measures, conflict: null, state: formState(request, improvement.version) }) }
}

function typedOf({ title, why, aim }: Improvement): TypedAim {
  const number = (value: number | null) => (value === null ? '' : String(value))
  return { title, why, what: aim.what, forWhom: aim.forWhom, measure: aim.measureId ?? '', from: number(aim.from), to: number(aim.to), by: typedDate(aim.by) }
}

async function answerAim(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const typed: TypedAim = { ...typedIn(request, ['title', 'why', 'what', 'measure', 'from', 'to']), forWhom: firstValue(request.form, 'for-whom'), by: typedDateIn(request.form, 'by') }
  const kept = await keepAim(asking, improvementId, typed, versionIn(request.form))
  if (kept.ok) {
    request.record({ action: 'improvement/aim-changed', details: { improvementId } })
    return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'aim' }) }
  }
  const opened = await openedForm(request, options)
  if (kept.error.code === 'not-here' || opened === null) return notFound
  const measures = await measuresFor(asking, opened)
  const { improvement } = opened
  if (kept.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: aimPage({ improvement, typed, measures, conflict: comparedAim(improvement, typed, measures), state: formState(request, improvement.version) }) }
  return { kind: 'page', status: 422, html: aimPage({ improvement, typed, measures, conflict: null, state: formState(request, improvement.version, fieldProblems(kept.error.problems)) }) }
}
