import type { AuditAction } from '../../../kernel/audit-action.ts'
import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, trimmedValue, originOf, doneWordsIn, typedDateIn, pageIn } from '../../../platform/http/sent-fields.ts'
import { nameText } from '../../people/index.ts'
import { auditCsvHeader, auditCsvRows } from '../pages/audit-csv.ts'
import { auditPage } from '../pages/audit-page.tsx'
import type { TypedSearch } from '../pages/audit-search.tsx'
import { type AuditDay, type AuditFilter, typedDays } from '../rules/audit-filter.ts'
import type { FoundPeople } from '../service/found-people.ts'
import { type AuditStore, readAudit, searchAudit } from '../service/audit.ts'
import { auditStore } from '../store/audit.ts'
import { findPeopleByName } from '../store/people-by-name.ts'
import { auditWords } from '../words/audit.ts'
import { askToVerifyAudit } from '../verify-audit.ts'

/** The audit trail: search it, take it along, have it checked. */
export const auditRoutes: readonly Route[] = [
  { path: paths.audit, method: 'GET', kind: 'signed-in', answer: answerAudit },
  { path: paths.audit, method: 'POST', kind: 'signed-in', answer: answerVerify },
  { path: paths.auditCsv, method: 'GET', kind: 'signed-in', perMinute: 20, answer: answerCsv },
]

async function answerAudit(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, query, today } = request
  const { tenant } = viewer.organisation
  const store = auditStore(transaction, tenant)
  const typed = typedSearch(request)
  if (!(await isKnown(store, typed))) return notFound
  const days = typedDays(typed.days)
  const people = typed.name === '' || typed.person !== '' ? null : await findPeopleByName(transaction, tenant, typed.name, today)
  const chosen = typed.person === '' ? onlyOne(people) : typed.person
  const search: TypedSearch = { ...typed, person: chosen ?? '' }
  const isChosen = typed.name === '' || chosen !== null
  const filter = days.ok && isChosen ? filterFrom(search, days.value) : null
  const page = Math.min(pageIn(query), mostPages)
  if (filter !== null) recordSearch(request, 'administration/audit-searched', filter, { page })
  const html = auditPage({
    from: originOf(request),
    typed: search,
    chosenName: chosen === null ? null : await nameOf(store, chosen),
    actions: await store.actions(),
    problems: days.ok ? [] : days.error,
    people: isChosen ? null : people,
    found: filter === null ? null : await searchAudit(store, filter, page),
    trail: await store.trail(),
    isAdministrator: viewer.roles.has('administrator'),
    done: doneWordsIn(query, auditWords.done),
  })
  return { kind: 'page', status: days.ok ? 200 : 422, html }
}

async function answerVerify(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, newId, now } = request
  const jobId = newId()
  const isAsked = await askToVerifyAudit(transaction, viewer.organisation.tenant, { jobId, now, madeBy: viewer.personId })
  if (isAsked) request.record({ action: 'administration/audit-check-asked', details: { jobId } })
  return { kind: 'redirect', to: href(paths.audit, {}, { done: 'checking' }) }
}

async function answerCsv(request: SignedInRequest): Promise<Answer> {
  const typed = typedSearch(request)
  const store = auditStore(request.transaction, request.viewer.organisation.tenant)
  const days = typedDays(typed.days)
  if (!days.ok || !(await isKnown(store, typed))) return notFound
  const filter = filterFrom(typed, days.value)
  const pieces = [auditCsvHeader()]
  const entries = await readAudit(store, filter, (found) => void pieces.push(auditCsvRows(found)))
  recordSearch(request, 'administration/audit-exported', filter, { entries })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: auditWords.file, text: pieces.join('') }
}

/** What was looked for is in the trail, but for a name that was typed: the person who was meant is, and sees it. */
function recordSearch(request: SignedInRequest, action: AuditAction, { personId, action: searched, from, to }: AuditFilter, counts: Readonly<Record<string, number>>): void {
  request.record({ action, subjectId: personId, details: { action: searched, from, to, ...counts } })
}

function typedSearch({ query }: SignedInRequest): TypedSearch {
  const person = trimmedValue(query, 'person')
  return { name: trimmedValue(query, 'q'), person: isId(person) ? person : '', action: knownForm(trimmedValue(query, 'what')), days: { from: typedDateIn(query, 'from'), to: typedDateIn(query, 'to') } }
}

/** An action as we write them; anything else is no action, and nothing that was typed comes into the trail. */
function knownForm(action: string): string {
  return /^[a-z-]{1,40}\/[a-z-]{1,60}$/u.test(action) ? action : ''
}

function filterFrom({ person, action }: TypedSearch, days: Pick<AuditFilter, AuditDay>): AuditFilter {
  return { personId: person === '' ? null : person, action: action === '' ? null : action, ...days }
}

function onlyOne(people: FoundPeople | null): string | null {
  return people?.people.length === 1 ? (people.people[0]?.personId ?? null) : null
}

/** Whether the person who was chosen, if anybody was, belongs to this organisation. */
async function isKnown(store: AuditStore, { person }: TypedSearch): Promise<boolean> {
  return person === '' || (await store.names([person])).has(person)
}

async function nameOf(store: AuditStore, personId: string): Promise<string> {
  return nameText((await store.names([personId])).get(personId) ?? { kind: 'unknown' })
}

/** Pages of a trail of 10 million entries; nobody turns further. */
const mostPages = 200_000
