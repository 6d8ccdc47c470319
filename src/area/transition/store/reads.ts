import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { AgreedMatter, Transition } from '../records.ts'
import { currentOf } from '../rules/state.ts'
import { transitionTables } from '../tables.ts'
import { agreedMatterOf, transitionOf } from './rows.ts'

/** The transitions of a person, the latest start first. */
export async function transitionsOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly Transition[]> {
  const found = await transitionTables(transaction).selectFrom('transition').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('starts_on', 'desc').orderBy('transition_id').execute()
  return found.map(transitionOf)
}

/** The transition that somebody is in on a day, or that is ahead; null when there is none. */
export async function currentTransitionOf(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): Promise<Transition | null> {
  return currentOf(await transitionsOf(transaction, tenant, personId), today)
}

/** The transitions that reach into the days from one on: begun on it or later, or not ended before it. The earliest start first. */
export async function transitionsReaching(transaction: Transaction<unknown>, tenant: string, from: CalendarDate): Promise<readonly Transition[]> {
  const found = await transitionTables(transaction).selectFrom('transition').selectAll().where('tenant_id', '=', tenant).where((row) => row.or([row('starts_on', '>=', from), row('ended_on', 'is', null), row('ended_on', '>', from)])).orderBy('starts_on').orderBy('transition_id').execute()
  return found.map(transitionOf)
}

/** What is agreed of the six matters, by transition. One of which nothing is agreed is missing. */
export async function agreedMattersOf(transaction: Transaction<unknown>, tenant: string, transitionIds: readonly string[]): Promise<ReadonlyMap<string, readonly AgreedMatter[]>> {
  if (transitionIds.length === 0) return new Map()
  const found = await transitionTables(transaction).selectFrom('transition_matter').selectAll().where('tenant_id', '=', tenant).where('transition_id', 'in', [...transitionIds]).orderBy('matter').execute()
  const byTransition = Map.groupBy(found, ({ transition_id }) => transition_id)
  return new Map([...byTransition].map(([id, rows]) => [id, rows.map(agreedMatterOf)]))
}
