import { typedDate } from '../../../kernel/typed-date.ts'
import { type ComparedValue, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, pageIn, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { listPage, nothingPage } from '../pages/list-page.tsx'
import { changePage, purposePage } from '../pages/purpose-page.tsx'
import { sheetPage } from '../pages/sheet-page.tsx'
import type { Purpose } from '../records.ts'
import type { TypedPurpose } from '../rules/typed-purpose.ts'
import { keepPurpose } from '../service/keep-purpose.ts'
import { listPurposes, seePurpose } from '../service/see-purposes.ts'
import { purposeProblems } from '../words/problems.ts'
import { changeWords, doneWords } from '../words/purpose.ts'
import { type TeamPurposeRoutesOptions, askingOf } from './asking-of.ts'

/** The list of teams, why one of them is here, and the sheet for its wall. */
export function purposeRoutes(options: TeamPurposeRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.purposes, method: 'GET', kind: 'signed-in', answer: (request) => answerList(request, options) },
    { path: paths.purpose, method: 'GET', kind: 'signed-in', answer: (request) => answerPurpose(request, options) },
    { path: paths.purposeSheet, method: 'GET', kind: 'signed-in', answer: (request) => answerSheet(request, options) },
    { path: paths.purposeChange, method: 'GET', kind: 'signed-in', answer: (request) => answerForm(request, options) },
    { path: paths.purposeChange, method: 'POST', kind: 'signed-in', answer: (request) => answerChange(request, options) },
  ]
}

async function answerList(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const found = await listPurposes(askingOf(request, options), pageIn(request.query))
  return { kind: 'page', html: found === null ? nothingPage() : listPage(found) }
}

async function answerPurpose(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const view = await seePurpose(askingOf(request, options), idIn(request, 'unit'))
  if (view === null) return notFound
  return { kind: 'page', html: purposePage({ ...view, done: doneWordsIn(request.query, doneWords), from: originOf(request) }) }
}

async function answerSheet(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const view = await seePurpose(askingOf(request, options), idIn(request, 'unit'))
  return view === null ? notFound : { kind: 'page', html: sheetPage({ unit: view.unit, purpose: view.purposes[0] ?? null }) }
}

async function answerForm(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const view = await seePurpose(askingOf(request, options), idIn(request, 'unit'))
  if (view === null || !view.isKept) return notFound
  const [stands] = view.purposes
  const typed = { text: stands?.text ?? '', agreed: typedDate(request.today) }
  return { kind: 'page', html: changePage({ unit: view.unit, typed, conflict: null, state: formState(request, stands?.version ?? 0) }) }
}

async function answerChange(request: SignedInRequest, options: TeamPurposeRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const unitId = idIn(request, 'unit')
  const typed: TypedPurpose = { text: firstValue(request.form, 'text'), agreed: typedDateIn(request.form, 'agreed') }
  const version = versionIn(request.form)
  const kept = await keepPurpose(asking, unitId, typed, version)
  if (kept.ok) {
    request.record({ action: 'team-purpose/purpose-agreed', details: { unitId, version: kept.value.version } })
    return { kind: 'redirect', to: href(paths.purpose, { unit: unitId }, { done: 'purpose' }) }
  }
  const view = await seePurpose(asking, unitId)
  if (kept.error.code === 'not-here' || view === null) return notFound
  if (kept.error.code === 'to-mend') return { kind: 'page', status: 422, html: changePage({ unit: view.unit, typed, conflict: null, state: formState(request, version, purposeProblems(kept.error.problems)) }) }
  const { stands } = kept.error
  return { kind: 'page', status: 409, html: changePage({ unit: view.unit, typed, conflict: compared(stands, typed), state: formState(request, stands.version) }) }
}

function compared({ text, agreedOn }: Purpose, typed: TypedPurpose): readonly ComparedValue[] {
  const { day, month, year } = typed.agreed
  return [
    { field: changeWords.text, now: text, typed: typed.text },
    { field: changeWords.agreed, now: dateText(agreedOn), typed: `${day} ${month} ${year}`.trim() },
  ]
}
