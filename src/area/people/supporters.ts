import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { sortedByTime } from '../../kernel/period.ts'
import type { PeopleStore } from './service/people-store.ts'
import { peopleStore } from './store.ts'

/** As what somebody supports another: chosen by them, or as the line manager of a post that they hold, or that they start in later. */
export type SupportKind = 'supervisor' | 'line-manager' | 'coming-line-manager'

/** Somebody who supports another, and as what. */
export interface Supporter {
  readonly personId: string
  readonly name: string
  /** One or more, the chosen one first. */
  readonly kinds: readonly SupportKind[]
}

/**
 * Whom somebody may ask about their own development: their chosen supervisor first, then the line managers of their own posts, then those of posts that they start in later, each once.
 * @param transaction of the tenant
 */
export async function supportersOf(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<readonly Supporter[]> {
  const store = peopleStore(transaction, tenant)
  const chosen = await store.supervisorOf(personId, today)
  const { now, toCome } = sortedByTime(await store.holdingsOf([personId]), today)
  const managers = [...(await managersOf(store, now, 'line-manager', today)), ...(await managersOf(store, toCome, 'coming-line-manager', today))]
  const found = [...(chosen === null ? [] : [{ ...chosen, kind: 'supervisor' as const }]), ...managers]
  const byPerson = Map.groupBy(found.filter((one) => one.personId !== personId), (one) => one.personId)
  return [...byPerson].flatMap(([id, [first, ...others]]) => (first === undefined ? [] : [{ personId: id, name: `${first.givenName} ${first.familyName}`, kinds: [...new Set([first, ...others].map(({ kind }) => kind))] }]))
}

async function managersOf(store: PeopleStore, holdings: readonly { readonly postId: string }[], kind: SupportKind, today: CalendarDate) {
  const posts = holdings.map(({ postId }) => postId)
  const managers = posts.length === 0 ? [] : (await store.managersOf(posts, today)).flatMap(({ holders }) => holders)
  return managers.map((one) => ({ ...one, kind }))
}

/** Whom somebody supports on a day: those who chose them as supervisor, and those whose posts, held or to come, report to theirs. */
export async function supportedBy(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<ReadonlySet<string>> {
  const store = peopleStore(transaction, tenant)
  const [chosen, reports, coming] = [await store.chosenBy(personId, today), await store.reportsTo(personId, today), await store.comingReportsTo(personId, today)]
  return new Set([...[...chosen, ...reports].map((one) => one.personId), ...coming])
}
