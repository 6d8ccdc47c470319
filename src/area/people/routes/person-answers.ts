import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, doneIn, firstValue, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { changePage, changedMeanwhilePage } from '../pages/change-page.tsx'
import { personPage } from '../pages/person-page.tsx'
import { withLocked } from '../rules/locked-fields.ts'
import { type ChangeablePerson, changePerson, openToChange } from '../service/change-person.ts'
import { type PersonView, viewPerson } from '../service/view-person.ts'
import { doneWords } from '../words/person.ts'
import { endChangedAccess } from './changed-access.ts'
import { keptFrom, recordLook, storeOf } from './opened.ts'
import { typedPersonFrom } from './typed-forms.ts'

/** The page of a person, as far as whoever asks may see it. */
export async function answerPerson(request: SignedInRequest): Promise<Answer> {
  const view = await viewPerson(storeOf(request), request, request.parameters['person'] ?? '')
  if (view === null) return notFound
  recordLook(request, view.person.personId, view.as)
  return { kind: 'page', html: personPage({ view, today: request.today, done: doneIn(request.query, doneWords), begunHoldingId: actingUpBegun(request, view) }) }
}

/** Acting up that was entered just now, for whoever may enter its support as well. */
function actingUpBegun({ query, viewer }: SignedInRequest, { now, toCome }: PersonView): string | null {
  const begun = firstValue(query, 'start')
  return viewer.roles.has('od-lead') && [...now, ...toCome].some(({ holdingId, kind }) => holdingId === begun && kind === 'acting-up') ? begun : null
}

/** The form that changes a name or how to reach somebody. */
export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const opened = await changeableFrom(request)
  if (opened === null) return notFound
  const { person, locked } = opened
  recordLook(request, person.personId, 'keeper')
  const typed = { givenName: person.givenName, familyName: person.familyName, email: person.email ?? '', employeeNumber: person.employeeNumber ?? '' }
  return { kind: 'page', html: changePage({ person, locked, typed, version: person.version, problems: [], from: originOf(request) }) }
}

/** Changes a person, or shows the form again with what to mend. */
export async function answerChanged(request: SignedInRequest): Promise<Answer> {
  const opened = await changeableFrom(request)
  if (opened === null) return notFound
  const { person, locked } = opened
  const [typed, version] = [typedPersonFrom(request.form), versionIn(request.form)]
  const changed = await changePerson(storeOf(request), opened, typed, version)
  if (changed.ok) {
    const ended = await endChangedAccess(request, person, changed.value.fields)
    const { email, employeeNumber } = changed.value.changed
    request.record({ action: 'people/person-changed', subjectId: person.personId, details: { ...changed.value.changed, ...ended } })
    if (email || employeeNumber) request.record({ action: 'people/sign-in-changed', subjectId: person.personId, details: { email, employeeNumber } })
    return { kind: 'redirect', to: href(paths.person, { person: person.personId }, { done: 'changed' }) }
  }
  const from = originOf(request)
  if (changed.error.code === 'to-mend') return { kind: 'page', status: 422, html: changePage({ person, locked, typed, version, problems: changed.error.problems, from }) }
  const now = (await changeableFrom(request)) ?? opened
  return { kind: 'page', status: 409, html: changedMeanwhilePage({ person: now.person, typed: withLocked(typed, now.person, now.locked), from }) }
}

/** A kept person whose name the viewer may change. */
async function changeableFrom(request: SignedInRequest): Promise<ChangeablePerson | null> {
  const kept = await keptFrom(request)
  return kept === null ? null : openToChange(storeOf(request), request, kept)
}
