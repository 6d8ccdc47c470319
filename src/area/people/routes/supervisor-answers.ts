import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { nameOf } from '../pages/holding-text.ts'
import { type SupervisorPageModel, supervisorPage } from '../pages/supervisor-page.tsx'
import { type SupervisorFailure, chooseSupervisor, readSupervisorChoice } from '../service/supervise.ts'
import { personWords } from '../words/person.ts'
import { supervisionWords } from '../words/supervision.ts'
import { keptFrom, notFound, recordLook, storeOf } from './opened.ts'
import { one, originOf } from './sent-fields.ts'

/** Whose supervisor it is, and what the page about it says. */
interface Whose extends Pick<SupervisorPageModel, 'name' | 'action' | 'wayBack'> {
  readonly personId: string
  /** Where it leads when it is done. */
  readonly doneHref: (done: 'supervisor' | 'supervisor-ended') => string
}

export async function answerOwnSupervisor(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: await pageFor(request, ownOf(request), one(request.query, 'find'), null) }
}

export async function answerOwnSupervisorChosen(request: SignedInRequest): Promise<Answer> {
  return answerChoice(request, ownOf(request))
}

export async function answerSupervisor(request: SignedInRequest): Promise<Answer> {
  const whose = await keptOf(request)
  if (whose === null) return notFound
  recordLook(request, whose.personId, 'keeper')
  return { kind: 'page', html: await pageFor(request, whose, one(request.query, 'find'), null) }
}

export async function answerSupervisorChosen(request: SignedInRequest): Promise<Answer> {
  const whose = await keptOf(request)
  return whose === null ? notFound : answerChoice(request, whose)
}

async function answerChoice(request: SignedInRequest, whose: Whose): Promise<Answer> {
  const { form } = request
  const supervisorId = one(form, 'deed') === 'end' ? null : one(form, 'supervisor')
  const chosen = await chooseSupervisor(storeOf(request), request, { personId: whose.personId, supervisorId, drawnFrom: one(form, 'current') })
  if (!chosen.ok) return { kind: 'page', status: chosen.error === 'changed-meanwhile' ? 409 : 422, html: await pageFor(request, whose, one(form, 'find'), chosen.error) }
  const isEnd = chosen.value === 'ended'
  const isOwn = whose.personId === request.viewer.personId
  request.record({ action: isEnd ? 'people/supervisor-ended' : 'people/supervisor-chosen', subjectId: whose.personId, details: { supervisorId, isOwn } })
  return { kind: 'redirect', to: whose.doneHref(isEnd ? 'supervisor-ended' : 'supervisor') }
}

async function pageFor(request: SignedInRequest, whose: Whose, text: string, problem: SupervisorFailure | null): Promise<string> {
  const choice = await readSupervisorChoice(storeOf(request), request, whose.personId, text)
  const done = one(request.query, 'done')
  return supervisorPage({
    ...whose,
    text,
    choice,
    chosenId: one(request.form, 'supervisor'),
    problem,
    done: done === 'supervisor' || done === 'supervisor-ended' ? done : null,
    origins: { choose: originOf(request), end: originOf(request) },
  })
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
