import { addDays } from '../../kernel/calendar-date.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import type { HomeNotice } from '../../kernel/home-notice.ts'
import type { HomeTask } from '../../kernel/home-task.ts'
import { nameOf } from './pages/holding-text.ts'
import { chosenSince } from './store/chosen-since.ts'
import { chosenWords as words } from './words/home.ts'

/** So long it is news that somebody chose one; afterwards it stands with the team. */
const newsDays = 14
/** Before setting up, after what waits with a day set. */
const weight = 20

/** Who chose somebody as supervisor lately, on their own page. */
export async function supervisionTasksOf({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  if (!viewer.roles.has('supervisor')) return []
  const people = await chosenSince(transaction, viewer.organisation.tenant, { supervisorId: viewer.personId, since: addDays(today, -newsDays), today })
  return people.map((person) => ({ id: `people/chosen-by-${person.personId}`, text: words.text(nameOf(person)), hint: words.hint, minutes: 1, isDone: false, isOptional: true, href: href(paths.team), weight }))
}

/** Says to a supervisor who declined that it is done. */
export async function declinedNoticeOf({ query }: SignedInRequest): Promise<readonly HomeNotice[]> {
  return query['done']?.[0] === 'declined' ? [{ id: 'people/declining', kind: 'done', ...words.declined, links: [] }] : []
}
