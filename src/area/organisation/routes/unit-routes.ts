import type { AuditAction } from '../../../kernel/audit-action.ts'
import { readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { type Problem, type ComparedValue, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import type { PlaceSearch } from '../pages/choose-unit.tsx'
import { type UnitChange, changeUnitPage, closeUnitPage, comparedUnit, newUnitPage } from '../pages/unit-form-pages.tsx'
import type { Unit } from '../records.ts'
import { changeDays } from '../rules/change-days.ts'
import { pathOf } from '../rules/unit-tree.ts'
import { type TypedUnit, addUnit, closeUnit, moveUnit, renameUnit } from '../service/keep-units.ts'
import { searchPlaces } from '../service/places.ts'
import { type PlacedUnit, findKeptUnit } from '../service/scope.ts'
import { dayProblem, unitProblems } from '../words/problems.ts'
import { unitWords } from '../words/unit.ts'
import { type OrganisationRoutesOptions, askingOf, chosenIn, searchIn } from './asking-of.ts'

/** The forms about units. */
export function unitRoutes(options: OrganisationRoutesOptions): readonly Route[] {
  return [
    { path: paths.unitNew, method: 'GET', kind: 'signed-in', answer: (request) => answerNew(request, options) },
    { path: paths.unitNew, method: 'POST', kind: 'signed-in', answer: (request) => answerAdd(request, options) },
    { path: paths.unitChange, method: 'GET', kind: 'signed-in', answer: (request) => answerChangeForm(request, options) },
    { path: paths.unitChange, method: 'POST', kind: 'signed-in', answer: (request) => (firstValue(request.form, 'part') === 'move' ? answerMove(request, options) : answerRename(request, options)) },
    { path: paths.unitClose, method: 'GET', kind: 'signed-in', answer: (request) => answerCloseForm(request, options) },
    { path: paths.unitClose, method: 'POST', kind: 'signed-in', answer: (request) => answerClose(request, options) },
  ]
}

async function answerNew(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const found = await findKeptUnit(askingOf(request, options), idIn(request, 'unit'))
  return found === null ? notFound : { kind: 'page', html: newUnitPage({ path: pathTo(found), typed: { name: '', code: '' }, state: formState(request, 0) }) }
}

async function answerAdd(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const parentId = idIn(request, 'unit')
  const typed = typedUnit(request)
  const added = await addUnit(asking, parentId, typed, request.newId())
  if (added.ok) {
    request.record({ action: 'organisation/unit-added', details: { unitId: added.value.unitId, parentId } })
    return { kind: 'redirect', to: href(paths.unit, { unit: added.value.unitId }, { done: 'added' }) }
  }
  const found = await findKeptUnit(asking, parentId)
  if (added.error.code === 'not-here' || found === null) return notFound
  const problems = unitProblems(added.error.problems, found.tree).map((problem) => (problem.fieldId === 'place' ? { ...problem, fieldId: 'name' } : problem))
  return { kind: 'page', status: 422, html: newUnitPage({ path: pathTo(found), typed, state: formState(request, 0, problems) }) }
}

async function answerChangeForm(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const found = await findKeptUnit(askingOf(request, options), idIn(request, 'unit'))
  return found === null ? notFound : { kind: 'page', html: changeUnitPage(changeModel(request, found, {})) }
}

/** What the page that changes a unit shows: what stands, where nothing else is given. */
function changeModel(request: SignedInRequest, found: PlacedUnit, given: Partial<UnitChange> & { readonly problems?: readonly Problem[] }): UnitChange {
  const { unit } = found
  return {
    path: pathTo(found),
    typed: { name: unit.name, code: unit.code ?? '' },
    conflict: null,
    search: searchOf(request, found),
    chosen: '',
    state: formState(request, unit.version, given.problems ?? []),
    ...given,
  }
}

function searchOf(request: SignedInRequest, { tree, scope, unit }: PlacedUnit): PlaceSearch | null {
  const text = searchIn(request)
  return text.trim() === '' ? null : { text, ...searchPlaces({ tree, scope, today: request.today }, text, unit.unitId) }
}

async function answerRename(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const unitId = idIn(request, 'unit')
  const typed = typedUnit(request)
  const renamed = await renameUnit(asking, unitId, typed, versionIn(request.form))
  if (renamed.ok) return changed(request, 'organisation/unit-changed', unitId, 'changed')
  const found = await findKeptUnit(asking, unitId)
  if (renamed.error.code === 'not-here' || found === null) return notFound
  if (renamed.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: changeUnitPage(changeModel(request, found, { typed, conflict: comparedUnit(renamed.error.stands, typed) })) }
  return { kind: 'page', status: 422, html: changeUnitPage(changeModel(request, found, { typed, problems: unitProblems(renamed.error.problems, found.tree) })) }
}

async function answerMove(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const unitId = idIn(request, 'unit')
  const chosen = chosenIn(request, 'place')
  const moved = await moveUnit(asking, unitId, chosen, versionIn(request.form))
  if (moved.ok) return changed(request, 'organisation/unit-moved', unitId, 'moved')
  const found = await findKeptUnit(asking, unitId)
  if (moved.error.code === 'not-here' || found === null) return notFound
  if (moved.error.code === 'changed-meanwhile') return { kind: 'page', status: 409, html: changeUnitPage(changeModel(request, found, { chosen, conflict: comparedPlace(found, chosen) })) }
  return { kind: 'page', status: 422, html: changeUnitPage(changeModel(request, found, { chosen, problems: unitProblems(moved.error.problems, found.tree) })) }
}

function comparedPlace({ tree, unit }: PlacedUnit, chosen: string): readonly ComparedValue[] {
  const nameOf = (unitId: string | null) => (unitId === null ? '' : (tree.byId.get(unitId)?.name ?? ''))
  return [
    { field: unitWords.name, now: unit.name, typed: '' },
    { field: unitWords.parent, now: nameOf(unit.parentId), typed: nameOf(chosen) },
  ]
}

async function answerCloseForm(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const found = await findKeptUnit(askingOf(request, options), idIn(request, 'unit'))
  if (found === null || found.unit.parentId === null) return notFound
  return { kind: 'page', html: closeUnitPage({ path: pathTo(found), typed: typedDate(request.today), conflict: null, state: formState(request, found.unit.version) }) }
}

async function answerClose(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const unitId = idIn(request, 'unit')
  const typed = typedDateIn(request.form, 'closing')
  const found = await findKeptUnit(asking, unitId)
  if (found === null) return notFound
  const page = (status: 409 | 422, conflict: readonly ComparedValue[] | null, problems: readonly Problem[]): Answer => ({
    kind: 'page',
    status,
    html: closeUnitPage({ path: pathTo(found), typed, conflict, state: formState(request, found.unit.version, problems) }),
  })
  const day = readTypedDate(typed, changeDays(request.today))
  if (!day.ok) return page(422, null, [dayProblem(day.error, 'closing-day')])
  const closed = await closeUnit(asking, unitId, day.value, versionIn(request.form))
  if (closed.ok) return changed(request, 'organisation/unit-closed', unitId, 'closed')
  if (closed.error.code === 'not-here') return notFound
  if (closed.error.code === 'changed-meanwhile') return page(409, comparedClosing(found.unit, dateText(day.value)), [])
  return page(422, null, unitProblems(closed.error.problems, found.tree, await asking.store.postsOfUnit(unitId)))
}

function comparedClosing({ name, closedOn }: Unit, typed: string): readonly ComparedValue[] {
  return [
    { field: unitWords.name, now: name, typed: '' },
    { field: unitWords.closeDay, now: closedOn === null ? '' : dateText(closedOn), typed },
  ]
}

function changed(request: SignedInRequest, action: AuditAction, unitId: string, done: 'changed' | 'moved' | 'closed'): Answer {
  request.record({ action, details: { unitId } })
  return { kind: 'redirect', to: href(paths.unit, { unit: unitId }, { done }) }
}

function typedUnit(request: SignedInRequest): TypedUnit {
  return { name: firstValue(request.form, 'name'), code: firstValue(request.form, 'code') }
}

function pathTo({ tree, unit }: PlacedUnit): readonly Unit[] {
  return pathOf(tree, unit.unitId)
}
