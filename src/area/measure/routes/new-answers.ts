import type { Problem } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, notFound } from '../../../platform/http/sent-fields.ts'
import { inReadingOrder, pathText } from '../../organisation/index.ts'
import { carriedFigures } from '../pages/brought-figures.tsx'
import { newMeasurePage } from '../pages/measure-form-pages.tsx'
import { newMeasure } from '../rules/check-measure.ts'
import { measureOfChart } from '../rules/measure-of-chart.ts'
import { type BroughtFigures, addWithFigures } from '../service/add-with-figures.ts'
import { type NewMeasure, addMeasure } from '../service/keep-measures.ts'
import { type KeepingRights, keptUnits } from '../service/may-keep.ts'
import { broughtWords } from '../words/brought-figures.ts'
import { measureProblems } from '../words/problems.ts'
import { rowProblemTexts } from '../words/row-problems.ts'
import { askingOf } from './asking-of.ts'
import { broughtFiguresIn } from './brought-figures.ts'
import { done, typedMeasure } from './form-answers.ts'

/** The form for a new measure; an address may name its unit and its name. */
export async function answerNew(request: SignedInRequest): Promise<Answer> {
  const rights = await askingOf(request).rights()
  if (rights === null) return notFound
  const typed = { ...newMeasure, name: firstValue(request.query, 'name').slice(0, 120) }
  return { kind: 'page', html: newMeasurePage({ units: unitChoices(request, rights), unitId: firstValue(request.query, 'unit'), typed, target: '', isOwn: true, brought: null, state: formState(request, 0) }) }
}

/** Adds a measure, with the figures of a chart where the form brings some. */
export async function answerAdd(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const given = newMeasureIn(request)
  const figures = await broughtFiguresIn(request.form)
  if (figures !== null) return answerAddWithFigures(request, given, figures)
  const added = await addMeasure(asking, given)
  if (added.ok) return done(request, 'measure/added', added.value, 'added')
  const rights = await asking.rights()
  if (added.error.code === 'not-here' || rights === null) return notFound
  return { kind: 'page', status: 422, html: newMeasurePage({ units: unitChoices(request, rights), ...given, brought: null, state: formState(request, 0, measureProblems(added.error.problems)) }) }
}

function newMeasureIn(request: SignedInRequest): NewMeasure {
  const { form } = request
  return { typed: typedMeasure(request), unitId: firstValue(form, 'unit'), target: firstValue(form, 'target'), isOwn: firstValue(form, 'isOwn') !== 'no' }
}

async function answerAddWithFigures(request: SignedInRequest, given: NewMeasure, figures: BroughtFigures): Promise<Answer> {
  const asking = askingOf(request)
  const added = await addWithFigures(asking, given, figures)
  if (added.ok) {
    const { measure, values } = added.value
    request.record({ action: 'measure/values-entered', details: { measureId: measure.measureId, added: values, changed: 0, way: 'paste' } })
    return done(request, 'measure/added', measure, 'brought')
  }
  const rights = await asking.rights()
  if (added.error.code === 'not-here' || rights === null) return notFound
  const rowProblems = added.error.code === 'figures-to-mend' ? rowProblemTexts(added.error.problems, { frequency: 'irregular' }) : []
  const problems = added.error.code === 'to-mend' ? measureProblems(added.error.problems) : []
  return { kind: 'page', status: 422, html: newMeasurePage({ units: unitChoices(request, rights), ...given, brought: { figures, carried: carriedFigures(request.form), rowProblems }, state: formState(request, 0, problems) }) }
}

/** The form for a new measure with the figures of a chart for everyone. Nothing is kept of them here. */
export async function answerFromChart(request: SignedInRequest): Promise<Answer> {
  const rights = await askingOf(request).rights()
  if (rights === null) return notFound
  const { form } = request
  const figures = await broughtFiguresIn(form)
  const typed = figures === null ? newMeasure : measureOfChart(figures.choices, figures.read)
  const brought = figures === null ? null : { figures, carried: carriedFigures(form), rowProblems: [] }
  const problems: readonly Problem[] = figures === null ? [{ fieldId: 'unit', words: broughtWords.unreadable }] : []
  return { kind: 'page', status: figures === null ? 422 : 200, html: newMeasurePage({ units: unitChoices(request, rights), unitId: '', typed, target: figures?.choices.target ?? '', isOwn: true, brought, state: formState(request, 0, problems) }) }
}

function unitChoices({ today }: SignedInRequest, rights: KeepingRights): readonly { readonly unitId: string; readonly path: string }[] {
  const kept = new Set(keptUnits(rights, today))
  return inReadingOrder(rights.tree).filter(({ unitId }) => kept.has(unitId)).map(({ unitId }) => ({ unitId, path: pathText(rights.tree, unitId) }))
}
