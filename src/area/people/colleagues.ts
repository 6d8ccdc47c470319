import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { isId } from '../../kernel/id.ts'
import { searchWords } from '../../kernel/search-words.ts'
import type { Colleague } from './service/people-store.ts'
import { peopleStore } from './store.ts'

/** So many colleagues a search shows. */
const shownAtMost = 20

/** Colleagues found by a name; cut when there are more. */
export interface FoundColleagues {
  readonly people: readonly Colleague[]
  readonly isCut: boolean
}

/**
 * Colleagues who work here on a day, by parts of their names.
 * @param transaction of the tenant
 * @param text as typed; without a word nobody is found
 */
export async function searchColleagues(transaction: Transaction<unknown>, tenant: string, text: string, today: CalendarDate): Promise<FoundColleagues> {
  const words = searchWords(text)
  const people = words.length === 0 ? [] : await peopleStore(transaction, tenant).findColleagues(words, today, shownAtMost + 1)
  return { people: people.slice(0, shownAtMost), isCut: people.length > shownAtMost }
}

/** Does a person work here, and stay? */
export async function isColleague(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<boolean> {
  const person = isId(personId) ? await peopleStore(transaction, tenant).person(personId) : null
  return person !== null && person.leftOn === null
}
