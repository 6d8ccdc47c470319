import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, firstValue, originOf, pageIn } from '../../../platform/http/sent-fields.ts'
import { peoplePage } from '../pages/people-page.tsx'
import { teamPage } from '../pages/team-page.tsx'
import { listStates } from '../rules/people-list.ts'
import { keeperScope } from '../service/asking.ts'
import { type PeopleSearch, findPeople } from '../service/find-people.ts'
import { viewTeam } from '../service/view-team.ts'
import { storeOf } from './opened.ts'

/**
 * Writes people and posts as a file that imports again.
 * @param unitIds whose posts are in it; null for all
 * @returns CSV
 */
export type WriteExtract = (transaction: SignedInRequest['transaction'], asked: { readonly tenant: string; readonly today: CalendarDate; readonly unitIds: ReadonlySet<string> | null }) => Promise<string>

/** The list of people, as far as whoever asks keeps them. */
export async function answerPeople(request: SignedInRequest, hasDownload: boolean): Promise<Answer> {
  const search = searchFrom(request.query)
  const found = await findPeople(storeOf(request), request, search)
  if (found === null) return notFound
  const isForAll = request.viewer.roles.has('administrator')
  return { kind: 'page', html: peoplePage({ search, found, today: request.today, isForAll, hasDownload }) }
}

function searchFrom(query: SignedInRequest['query']): PeopleSearch {
  const state = firstValue(query, 'show')
  return { text: firstValue(query, 'q').trim(), unitId: firstValue(query, 'unit'), state: isOneOf(listStates, state) ? state : 'here', page: pageIn(query) }
}

/** The people of the units that somebody keeps, as a file. */
export async function answerExtract(request: SignedInRequest, writeExtract: WriteExtract): Promise<Answer> {
  const { transaction, viewer, today } = request
  const scope = keeperScope(viewer, await storeOf(request).units())
  const text = await writeExtract(transaction, { tenant: viewer.organisation.tenant, today, unitIds: scope.kind === 'all' ? null : scope.unitIds })
  request.record({ action: 'people/extract-downloaded', details: { isWhole: scope.kind === 'all' } })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `people-${today}.csv`, text }
}

/** Who reports to whoever asks, and who chose them as supervisor. */
export async function answerTeam(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: teamPage(await viewTeam(storeOf(request), request), request.today, () => originOf(request)) }
}
