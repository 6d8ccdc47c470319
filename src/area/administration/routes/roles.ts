import { isId } from '../../../kernel/id.ts'
import { givenRoles } from '../../../kernel/workforce.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { trimmedValue, doneIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { accessChanged, postMail } from '../../../platform/mail/index.ts'
import { type Problem, roleHolderWords } from '../../../platform/design/index.ts'
import { giveRolePage, takeRolePage } from '../pages/role-pages.tsx'
import { rolesPage } from '../pages/roles-page.tsx'
import { nameText, stayingAdministrators, takesLastAdministrator } from '../../people/index.ts'
import { type RoleGrant, type RolePerson, giveRole, takeRole } from '../service/roles.ts'
import { findPeopleByName } from '../store/people-by-name.ts'
import { roleStore } from '../store/roles.ts'
import { giveProblemWords, roleText, rolesWords } from '../words/roles.ts'

/** Who has which given role: see it, give one, take one. */
export const roleRoutes: readonly Route[] = [
  { path: paths.roles, method: 'GET', kind: 'signed-in', answer: answerRoles },
  { path: paths.roles, method: 'POST', kind: 'signed-in', answer: answerGive },
  { path: paths.roleTake, method: 'GET', kind: 'signed-in', answer: answerTake },
  { path: paths.roleTake, method: 'POST', kind: 'signed-in', answer: answerTaking },
]

async function answerRoles(request: SignedInRequest): Promise<Answer> {
  const { query, transaction, viewer, today } = request
  const personId = trimmedValue(query, 'person')
  if (personId !== '') return answerPerson(request, personId)
  const typed = trimmedValue(query, 'q')
  const found = typed === '' ? null : await findPeopleByName(transaction, viewer.organisation.tenant, typed, today)
  const grants = await storeOf(request).list()
  const staying = await stayingAdministrators(transaction, viewer.organisation.tenant)
  const only = staying.size === 1 ? grants.find(({ personId: one, role }) => role === 'administrator' && staying.has(one)) : undefined
  return { kind: 'page', html: rolesPage({ grants, typed, found, done: await doneText(request), onlyAdministrator: only === undefined ? null : nameText(only.name) }) }
}

/** What was done, with whose role it was. */
async function doneText(request: SignedInRequest): Promise<string | null> {
  const { query, today } = request
  const [done, role, of] = [doneIn(query, rolesWords.done), givenRoles.find((one) => one === trimmedValue(query, 'role')), trimmedValue(query, 'of')]
  const person = isId(of) ? await storeOf(request).findPerson(of, today) : null
  return done === null || role === undefined || person === null ? null : rolesWords.done[done](person.name, roleHolderWords[role])
}

async function answerPerson(request: SignedInRequest, personId: string): Promise<Answer> {
  const person = isId(personId) ? await storeOf(request).findPerson(personId, request.today) : null
  if (person === null || person.hasLeft) return notFound
  request.record({ action: 'administration/roles-viewed', subjectId: personId })
  return { kind: 'page', html: await givePageOf(request, person, null) }
}

async function givePageOf(request: SignedInRequest, person: RolePerson, problem: Problem | null): Promise<string> {
  const store = storeOf(request)
  const [held, units] = [await store.grantsOf(person.personId), await store.units(request.today)]
  return giveRolePage({ from: originOf(request), person, held, units, typed: { role: trimmedValue(request.form, 'role'), unit: trimmedValue(request.form, 'unit') }, problem })
}

async function answerGive(request: SignedInRequest): Promise<Answer> {
  const { form, viewer, today, now, newId } = request
  const personId = trimmedValue(form, 'person')
  const person = isId(personId) ? await storeOf(request).findPerson(personId, today) : null
  if (person === null) return notFound
  const role = givenRoles.find((one) => one === trimmedValue(form, 'role'))
  if (role === undefined) return { kind: 'page', status: 422, html: await givePageOf(request, person, { fieldId: 'role', words: rolesWords.give.roleProblem }) }
  const unit = trimmedValue(form, 'unit')
  const unitId = role === 'od-lead' && isId(unit) ? unit : null
  const given = await giveRole(storeOf(request), { grantId: newId(), personId, role, unitId, grantedAt: now, grantedBy: viewer.personId }, today)
  if (!given.ok) {
    if (given.error === 'no-such-person') return notFound
    const fieldId = given.error === 'no-unit' ? 'unit' : 'role'
    return { kind: 'page', status: 422, html: await givePageOf(request, person, { fieldId, words: giveProblemWords[given.error] }) }
  }
  request.record({ action: 'administration/role-given', subjectId: personId, details: { role, unitId } })
  return rolesAfter(await tellPerson(request, personId), 'given', { role, personId })
}

async function answerTake(request: SignedInRequest): Promise<Answer> {
  const grant = await grantOf(request)
  if (grant === null) return notFound
  if (grant.personId !== request.viewer.personId) request.record({ action: 'administration/roles-viewed', subjectId: grant.personId })
  return { kind: 'page', html: takeRolePage({ from: originOf(request), grant, isOwn: grant.personId === request.viewer.personId, isLast: await isLastAdministrator(request, grant) }) }
}

async function answerTaking(request: SignedInRequest): Promise<Answer> {
  const grant = await grantOf(request)
  if (grant === null) return notFound
  const isOwn = grant.personId === request.viewer.personId
  const taken = await takeRole(storeOf(request), grant.grantId)
  if (!taken.ok) {
    if (taken.error === 'no-such-grant') return notFound
    return { kind: 'page', status: 422, html: takeRolePage({ from: originOf(request), grant, isOwn, isLast: true }) }
  }
  request.record({ action: 'administration/role-taken', subjectId: grant.personId, details: { role: grant.role, unitId: grant.unit?.unitId ?? null } })
  const isTold = await tellPerson(request, grant.personId)
  // Who gave up being an administrator may not open the list any more.
  return isOwn && grant.role === 'administrator' ? { kind: 'redirect', to: href(paths.home) } : rolesAfter(isTold, 'taken', grant)
}

/** Said before it is asked, too: nobody presses a button only to be refused. */
async function isLastAdministrator({ transaction, viewer }: SignedInRequest, { role, personId }: Pick<RoleGrant, 'role' | 'personId'>): Promise<boolean> {
  return role === 'administrator' && takesLastAdministrator(await stayingAdministrators(transaction, viewer.organisation.tenant), new Set([personId]))
}

function rolesAfter(isTold: boolean, done: 'given' | 'taken', { role, personId }: Pick<RoleGrant, 'role' | 'personId'>): Answer {
  return { kind: 'redirect', to: href(paths.roles, {}, { done: isTold ? done : `${done}-unmailed`, role, of: personId }) }
}

/** Tells a person by mail what they have now; false when no address is known. */
async function tellPerson(request: SignedInRequest, personId: string): Promise<boolean> {
  const { transaction, viewer, today, now, newId } = request
  const store = storeOf(request)
  const person = await store.findPerson(personId, today)
  if (person === null || person.email === null) return false
  const roles = (await store.grantsOf(personId)).map(({ role, unit }) => roleText(role, unit?.name ?? null))
  const mail = accessChanged({ role: roles.length === 0 ? rolesWords.memberOnly : roles.join('; '), organisation: viewer.organisation.name })
  await postMail(transaction, viewer.organisation.tenant, { mailId: newId(), purpose: 'access-changed', to: person.email, ...mail }, now)
  return true
}

async function grantOf(request: SignedInRequest) {
  const id = request.parameters['grant']
  return isId(id) ? storeOf(request).find(id) : null
}

function storeOf({ transaction, viewer, today }: SignedInRequest) {
  return roleStore(transaction, viewer.organisation.tenant, today)
}
