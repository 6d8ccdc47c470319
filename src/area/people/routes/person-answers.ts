import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { changePage, changedMeanwhilePage } from '../pages/change-page.tsx'
import { personPage } from '../pages/person-page.tsx'
import { type KeptPerson, needsAdministrator } from '../service/asking.ts'
import { changePerson } from '../service/change-person.ts'
import { viewPerson } from '../service/view-person.ts'
import { keptFrom, notFound, recordLook, storeOf } from './opened.ts'
import { doneFrom, originOf, typedPersonFrom, versionFrom } from './sent-fields.ts'

export async function answerPerson(request: SignedInRequest): Promise<Answer> {
  const view = await viewPerson(storeOf(request), request, request.parameters['person'] ?? '')
  if (view === null) return notFound
  recordLook(request, view.person.personId, view.as)
  return { kind: 'page', html: personPage({ view, today: request.today, done: doneFrom(request.query) }) }
}

export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const kept = await changeableFrom(request)
  if (kept === null) return notFound
  const { person } = kept
  recordLook(request, person.personId, 'keeper')
  const typed = { givenName: person.givenName, familyName: person.familyName, email: person.email ?? '', employeeNumber: person.employeeNumber ?? '' }
  return { kind: 'page', html: changePage({ person, typed, version: person.version, problems: [], from: originOf(request) }) }
}

export async function answerChanged(request: SignedInRequest): Promise<Answer> {
  const kept = await changeableFrom(request)
  if (kept === null) return notFound
  const { person } = kept
  const [typed, version] = [typedPersonFrom(request.form), versionFrom(request.form)]
  const changed = await changePerson(storeOf(request), person, typed, version)
  if (changed.ok) {
    request.record({ action: 'people/person-changed', subjectId: person.personId, details: changed.value })
    return { kind: 'redirect', to: href(paths.person, { person: person.personId }, { done: 'changed' }) }
  }
  const from = originOf(request)
  if (changed.error.code === 'to-mend') return { kind: 'page', status: 422, html: changePage({ person, typed, version, problems: changed.error.problems, from }) }
  const now = (await changeableFrom(request)) ?? kept
  return { kind: 'page', status: 409, html: changedMeanwhilePage({ person: now.person, typed, from }) }
}

/** A kept person whose name and address the viewer may change. */
async function changeableFrom(request: SignedInRequest): Promise<KeptPerson | null> {
  const kept = await keptFrom(request)
  return kept === null || (await needsAdministrator(storeOf(request), request.viewer, kept.person.personId)) ? null : kept
}
