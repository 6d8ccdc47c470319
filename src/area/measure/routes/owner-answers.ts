import { isColleague, nameBehind, nameText, namesOf, searchColleagues } from '../../people/index.ts'
import { quickerWords } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { type OwnerModel, ownerPage } from '../pages/owner-page.tsx'
import { findKeptMeasure } from '../service/find-measure.ts'
import { changeOwner } from '../service/keep-measures.ts'
import { measureProblems } from '../words/problems.ts'
import { askingOf } from './asking-of.ts'
import { done } from './form-answers.ts'

/** Naming who answers for a measure. */
export async function answerOwnerForm(request: SignedInRequest): Promise<Answer> {
  return pageOf(request, {}, undefined)
}

/** Names somebody, or nobody. */
export async function answerOwner(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, form } = request
  const asking = askingOf(request)
  const chosen = firstValue(form, 'owner')
  const isEnd = firstValue(form, 'deed') === 'end'
  if (!isEnd && !(await isColleague(transaction, viewer.organisation.tenant, chosen))) return pageOf(request, { state: formState(request, 0, measureProblems([{ field: 'owner', why: 'not-chosen' }])) }, 422)
  const saved = await changeOwner(asking, idIn(request, 'measure'), isEnd ? null : chosen, versionIn(form))
  if (saved.ok) return done(request, 'measure/owner-changed', saved.value, 'owner')
  if (saved.error.code === 'not-here') return notFound
  if (saved.error.code === 'changed-meanwhile') return pageOf(request, { conflict: quickerWords.heading }, 409)
  return pageOf(request, { state: formState(request, 0, measureProblems(saved.error.problems)) }, 422)
}

async function pageOf(request: SignedInRequest, given: Partial<Pick<OwnerModel, 'conflict' | 'state'>>, status: 409 | 422 | undefined): Promise<Answer> {
  const found = await findKeptMeasure(askingOf(request), idIn(request, 'measure'))
  if (found === null) return notFound
  const { measure } = found
  const { transaction, viewer, today } = request
  const { tenant } = viewer.organisation
  const text = (firstValue(request.query, 'q') || firstValue(request.form, 'q')).slice(0, 100)
  const owner = nameBehind(await namesOf(transaction, tenant, [measure.ownerPersonId]), measure.ownerPersonId)
  const html = ownerPage({
    measure,
    ownerName: owner === null ? null : nameText(owner),
    text,
    found: text.trim() === '' ? null : await searchColleagues(transaction, tenant, text, today),
    conflict: given.conflict ?? null,
    state: { ...(given.state ?? formState(request, 0)), version: measure.version },
  })
  return { kind: 'page', ...(status === undefined ? {} : { status }), html }
}
