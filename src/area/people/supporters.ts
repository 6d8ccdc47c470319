import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { holdsOn } from '../../kernel/period.ts'
import { peopleStore } from './store.ts'

/** As what somebody supports another: chosen by them, or as the line manager of a post that they hold. */
export type SupportKind = 'supervisor' | 'line-manager'

/** Somebody who supports another, and as what. */
export interface Supporter {
  readonly personId: string
  readonly name: string
  /** One or both, the chosen one first. */
  readonly kinds: readonly SupportKind[]
}

/**
 * Whom somebody may ask about their own development: their chosen supervisor first, then the line managers of their own posts, each once.
 * @param transaction of the tenant
 */
export async function supportersOf(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<readonly Supporter[]> {
  const store = peopleStore(transaction, tenant)
  const chosen = await store.supervisorOf(personId, today)
  const posts = (await store.holdingsOf([personId])).filter((holding) => holdsOn(holding, today)).map(({ postId }) => postId)
  const managers = posts.length === 0 ? [] : (await store.managersOf(posts, today)).flatMap(({ holders }) => holders)
  const found = [...(chosen === null ? [] : [{ ...chosen, kind: 'supervisor' as const }]), ...managers.map((one) => ({ ...one, kind: 'line-manager' as const }))]
  const byPerson = Map.groupBy(found.filter((one) => one.personId !== personId), (one) => one.personId)
  return [...byPerson].flatMap(([id, [first, ...others]]) => (first === undefined ? [] : [{ personId: id, name: `${first.givenName} ${first.familyName}`, kinds: [...new Set([first, ...others].map(({ kind }) => kind))] }]))
}

/** Whom somebody supports on a day: those who chose them as supervisor, and those whose posts report to theirs. */
export async function supportedBy(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<ReadonlySet<string>> {
  const store = peopleStore(transaction, tenant)
  const [chosen, reports] = [await store.chosenBy(personId, today), await store.reportsTo(personId, today)]
  return new Set([...chosen, ...reports].map((one) => one.personId))
}
