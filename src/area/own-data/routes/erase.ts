import { isId } from '../../../kernel/id.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { notFound, firstValue, versionIn, originOf } from '../../../platform/http/sent-fields.ts'
import type { OwnDataContributor, OwnDataParts } from '../../../platform/own-data/index.ts'
import { type EraseView, erasePage, erasedPage, refusedPage } from '../pages/erase-page.tsx'
import { refusalOf } from '../rules/erasure.ts'
import { type Erasable, type ErasureProblem, eraseOnRequest } from '../service/erasure.ts'
import { erasureStore } from '../store/erasure-store.ts'

/** Erasing a person who left, for administrators. */
export function eraseRoutes({ contributors }: OwnDataParts): readonly SignedInRoute[] {
  return [
    { path: paths.erase, method: 'GET', kind: 'signed-in', answer: (request) => answerAsked(request, contributors) },
    { path: paths.erase, method: 'POST', kind: 'signed-in', answer: (request) => answerErase(request, contributors) },
  ]
}

async function answerAsked(request: SignedInRequest, contributors: readonly OwnDataContributor[]): Promise<Answer> {
  const { transaction, viewer, today, record } = request
  const personId = personOf(request)
  const person = personId === null ? null : await erasureStore(transaction, viewer.organisation.tenant, contributors).find(personId)
  if (person === null) return notFound
  if (person.erasedAt !== null) return erased(person.erasedAt)
  record({ action: 'people/person-viewed', subjectId: person.personId, details: { as: 'keeper' } })
  const refusal = refusalOf(person, today)
  if (refusal !== null) return { kind: 'page', html: refusedPage(person.name, refusal) }
  return { kind: 'page', html: erasePage(viewOf(request, contributors, person, null)) }
}

async function answerErase(request: SignedInRequest, contributors: readonly OwnDataContributor[]): Promise<Answer> {
  const { transaction, viewer, form, today, now, record } = request
  const personId = personOf(request)
  if (personId === null) return notFound
  const asked = { personId, typed: firstValue(form, 'name'), drawnFrom: versionIn(form), today, now }
  const outcome = await eraseOnRequest(erasureStore(transaction, viewer.organisation.tenant, contributors), asked)
  if (!outcome.ok) return answerProblem(request, contributors, outcome.error)
  record({ action: 'own-data/person-erased', subjectId: personId, details: { because: 'request' } })
  return { kind: 'redirect', to: href(paths.erase, { person: personId }) }
}

function answerProblem(request: SignedInRequest, contributors: readonly OwnDataContributor[], problem: ErasureProblem): Answer {
  switch (problem.code) {
    case 'no-such-person':
      return notFound
    case 'already-erased':
      return { kind: 'redirect', to: href(paths.erase, { person: request.parameters['person'] ?? '' }) }
    case 'refused':
      return { kind: 'page', status: 409, html: refusedPage(problem.person.name, problem.refusal) }
    case 'changed-meanwhile':
      return { kind: 'page', status: 409, html: erasePage(viewOf(request, contributors, problem.stands, problem.code)) }
    case 'other-name':
      return { kind: 'page', status: 422, html: erasePage(viewOf(request, contributors, problem.person, problem.code)) }
  }
}

function viewOf(request: SignedInRequest, contributors: readonly OwnDataContributor[], person: Erasable, problem: EraseView['problem']): EraseView {
  return { person, contributors, typed: firstValue(request.form, 'name'), problem, from: originOf(request) }
}

function erased(at: Date): Answer {
  return { kind: 'page', html: erasedPage(londonDay(at)) }
}

/** Text that is no id belongs to nobody, and would be an error to the database. */
function personOf({ parameters }: SignedInRequest): string | null {
  const person = parameters['person']
  return isId(person) ? person : null
}
