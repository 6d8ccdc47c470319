import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { postMail, supervisorChosen, supervisorDeclined } from '../../../platform/mail/index.ts'
import { nameOf } from '../pages/holding-text.ts'
import { type SupervisorPageModel, supervisorPage } from '../pages/supervisor-page.tsx'
import { type SupervisorFailure, chooseSupervisor, declineSupervision, readSupervisorChoice } from '../service/supervise.ts'
import { personWords } from '../words/person.ts'
import { supervisionWords } from '../words/supervision.ts'
import { keptFrom, recordLook, storeOf } from './opened.ts'

/** Whose supervisor it is, and what the page about it says. */
interface Whose extends Pick<SupervisorPageModel, 'name' | 'action' | 'wayBack'> {
  readonly personId: string
  /** Where it leads when it is done. */
  readonly doneHref: (done: 'supervisor' | 'supervisor-ended') => string
}

/** Choosing a supervisor of one’s own. */
export async function answerOwnSupervisor(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: await pageFor(request, ownOf(request), firstValue(request.query, 'q'), null) }
}

/** Records whom somebody chose as their supervisor, or that they have none any more. */
export async function answerOwnSupervisorChosen(request: SignedInRequest): Promise<Answer> {
  return answerChoice(request, ownOf(request))
}

/** Choosing a supervisor for somebody, by who keeps their record. */
export async function answerSupervisor(request: SignedInRequest): Promise<Answer> {
  const whose = await keptOf(request)
  if (whose === null) return notFound
  recordLook(request, whose.personId, 'keeper')
  return { kind: 'page', html: await pageFor(request, whose, firstValue(request.query, 'q'), null) }
}

/** Records the supervisor that was chosen for somebody, or that they have none any more. */
export async function answerSupervisorChosen(request: SignedInRequest): Promise<Answer> {
  const whose = await keptOf(request)
  return whose === null ? notFound : answerChoice(request, whose)
}

async function answerChoice(request: SignedInRequest, whose: Whose): Promise<Answer> {
  const { form } = request
  const supervisorId = firstValue(form, 'deed') === 'end' ? null : firstValue(form, 'supervisor')
  const chosen = await chooseSupervisor(storeOf(request), request, { personId: whose.personId, supervisorId, drawnFrom: firstValue(form, 'current') })
  if (!chosen.ok) return { kind: 'page', status: chosen.error === 'changed-meanwhile' ? 409 : 422, html: await pageFor(request, whose, firstValue(form, 'q'), chosen.error) }
  const isEnd = chosen.value === 'ended'
  const isOwn = whose.personId === request.viewer.personId
  if (chosen.value === 'chosen' && supervisorId !== null) await tellSupervisor(request, whose.personId, supervisorId)
  request.record({ action: isEnd ? 'people/supervisor-ended' : 'people/supervisor-chosen', subjectId: whose.personId, details: { supervisorId, isOwn } })
  return { kind: 'redirect', to: whose.doneHref(isEnd ? 'supervisor-ended' : 'supervisor') }
}

async function pageFor(request: SignedInRequest, whose: Whose, text: string, problem: SupervisorFailure | null): Promise<string> {
  const choice = await readSupervisorChoice(storeOf(request), request, whose.personId, text)
  const done = firstValue(request.query, 'done')
  return supervisorPage({
    ...whose,
    text,
    choice,
    chosenId: firstValue(request.form, 'supervisor'),
    problem,
    done: done === 'supervisor' || done === 'supervisor-ended' ? done : null,
    origins: { choose: originOf(request), end: originOf(request) },
  })
}

/** Nobody should find out by chance that somebody counts on them. */
async function tellSupervisor(request: SignedInRequest, personId: string, supervisorId: string): Promise<void> {
  const { transaction, viewer, now, newId } = request
  const { organisation } = viewer
  const store = storeOf(request)
  const [person, supervisor] = [await store.person(personId), await store.person(supervisorId)]
  if (person === null || supervisor === null || supervisor.email === null || supervisorId === viewer.personId) return
  await postMail(transaction, organisation.tenant, { mailId: newId(), purpose: 'supervisor-chosen', to: supervisor.email, ...supervisorChosen({ person: nameOf(person), organisation: organisation.name }) }, now)
}

/** A supervisor declines on the page of their team, and whoever chose them is told. */
export async function answerDeclined(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, form, now, newId } = request
  const personId = firstValue(form, 'person')
  if (!(await declineSupervision(storeOf(request), request, personId))) return notFound
  request.record({ action: 'people/supervisor-ended', subjectId: personId, details: { supervisorId: viewer.personId, isOwn: false } })
  const person = await storeOf(request).person(personId)
  if (person !== null && person.email !== null) {
    const text = supervisorDeclined({ supervisor: viewer.name, organisation: viewer.organisation.name })
    await postMail(transaction, viewer.organisation.tenant, { mailId: newId(), purpose: 'supervisor-declined', to: person.email, ...text }, now)
  }
  // Whoever is nobody’s supervisor any more may have no team to come back to.
  return { kind: 'redirect', to: href(paths.home, {}, { done: 'declined' }) }
}

function ownOf({ viewer }: SignedInRequest): Whose {
  const wayBack = { text: supervisionWords.home, href: href(paths.home) }
  return { personId: viewer.personId, name: null, action: href(paths.ownSupervisor), wayBack, doneHref: (done) => href(paths.ownSupervisor, {}, { done }) }
}

async function keptOf(request: SignedInRequest): Promise<Whose | null> {
  const kept = await keptFrom(request)
  if (kept === null) return null
  const { personId } = kept.person
  const name = nameOf(kept.person)
  const parameters = { person: personId }
  return { personId, name, action: href(paths.personSupervisor, parameters), wayBack: { text: personWords.backTo(name), href: href(paths.person, parameters) }, doneHref: (done) => href(paths.person, parameters, { done }) }
}
