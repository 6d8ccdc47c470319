import type { AuditAction } from '../../../kernel/audit-action.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { changeMeasurePage, closeMeasurePage, comparedMeasure, nameAsItStands } from '../pages/measure-form-pages.tsx'
import type { Measure } from '../records.ts'
import { type TypedMeasure, asTypedMeasure } from '../rules/check-measure.ts'
import { findKeptMeasure } from '../service/find-measure.ts'
import { changeMeasure, closeMeasure, reopenMeasure } from '../service/keep-measures.ts'
import type { Done } from '../pages/frame.tsx'
import { measureProblems } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'

/** The form that changes what is said of a measure. */
export async function answerChangeForm(request: SignedInRequest): Promise<Answer> {
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  return { kind: 'page', html: changeMeasurePage({ measure, typed: asTypedMeasure(measure), conflict: null, state: formState(request, measure.version) }) }
}

/** Changes what is said of a measure. */
export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const typed = typedMeasure(request)
  const saved = await changeMeasure(asking, idIn(request, 'measure'), typed, versionIn(request.form))
  if (saved.ok) return done(request, 'measure/changed', saved.value, 'changed')
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (saved.error.code === 'not-here' || found === null) return notFound
  const page = (status: 409 | 422, given: { readonly conflict: ReturnType<typeof comparedMeasure> | null; readonly problems: readonly Problem[] }): Answer => ({
    kind: 'page',
    status,
    html: changeMeasurePage({ measure: found.measure, typed, conflict: given.conflict, state: formState(request, found.measure.version, given.problems) }),
  })
  if (saved.error.code === 'changed-meanwhile') return page(409, { conflict: comparedMeasure(asTypedMeasure(saved.error.stands), typed), problems: [] })
  return page(422, { conflict: null, problems: measureProblems(saved.error.problems) })
}

/** The form that closes a measure or opens it again. */
export async function answerCloseForm(request: SignedInRequest): Promise<Answer> {
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  if (found === null) return notFound
  return { kind: 'page', html: closeMeasurePage({ measure: found.measure, conflict: null, state: formState(request, found.measure.version) }) }
}

/** Closes a measure, or opens it again. */
export async function answerClose(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const isClosed = firstValue(request.form, 'close') !== 'no'
  const saved = await (isClosed ? closeMeasure : reopenMeasure)(asking, idIn(request, 'measure'), versionIn(request.form))
  if (saved.ok) return done(request, isClosed ? 'measure/closed' : 'measure/opened', saved.value, isClosed ? 'closed' : 'opened')
  const found = await findKeptMeasure(asking, idIn(request, 'measure'))
  if (saved.error.code === 'not-here' || found === null) return notFound
  const { measure } = found
  if (saved.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: closeMeasurePage({ measure, conflict: [nameAsItStands(measure)], state: formState(request, measure.version) }) }
  return { kind: 'page', status: 422, html: closeMeasurePage({ measure, conflict: null, state: formState(request, measure.version, measureProblems(saved.error.problems)) }) }
}

/** Records a change of a measure and goes back to its page. */
export function done({ record }: SignedInRequest, action: AuditAction, { measureId, unitId }: Pick<Measure, 'measureId' | 'unitId'>, what: Done): Answer {
  record({ action, details: { measureId, unitId } })
  return { kind: 'redirect', to: href(paths.measure, { measure: measureId }, { done: what }) }
}

/** What a form says of a measure. */
export function typedMeasure({ form }: SignedInRequest): TypedMeasure {
  const at = (name: keyof TypedMeasure) => firstValue(form, name)
  return {
    name: at('name'),
    definition: at('definition'),
    unitOfMeasurement: at('unitOfMeasurement'),
    unitText: at('unitText'),
    decimals: at('decimals'),
    per: at('per'),
    improvementDirection: at('improvementDirection'),
    domain: at('domain'),
    frequency: at('frequency'),
    source: at('source'),
    chartType: at('chartType'),
    rules: at('rules'),
    screenOutliers: at('screenOutliers'),
    fixAfterNPoints: at('fixAfterNPoints'),
  }
}
