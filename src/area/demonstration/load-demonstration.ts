import { demonstrationTrust } from '../../../demo/index.ts'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Database } from '../../platform/database/index.ts'
import { isOld } from './rules/age.ts'
import { findDemonstration, holdLoading, isCodeTaken, toldUntil } from './store/demonstrations.ts'
import { type Load, writeTrust } from './store/write-trust.ts'

/** What became of the wish to have a demonstration trust. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly tenant: string }
  /** It was there already, and was left as it is. */
  | { readonly kind: 'there'; readonly tenant: string; /** Null when nothing is known of its load. */ readonly toldUntil: CalendarDate | null; readonly isOld: boolean }
  /** An organisation that is no demonstration has the code that the invented trust needs. */
  | { readonly kind: 'code-taken'; readonly odsCode: string }

/**
 * Loads the invented trust where there is none: all of it or nothing. Two processes that start at once load it once.
 * @param load the seed, the last day of the history, the time, and ids for what the generator gives none
 */
export async function loadDemonstration(database: Database, load: Load): Promise<LoadOutcome> {
  const there = await outcomeWhenThere(database, load.today)
  if (there !== null) return there
  const trust = demonstrationTrust(load)
  const { tenantId: tenant, odsCode } = trust.tenant
  const outcome = await database.inTransaction(tenant, async (transaction) => {
    await holdLoading(transaction)
    if ((await findDemonstration(transaction)) !== null) return null
    if (await isCodeTaken(transaction, odsCode)) return { kind: 'code-taken', odsCode } as const
    await writeTrust(transaction, trust, load)
    return { kind: 'loaded', tenant } as const
  })
  // Another process loaded it while this one waited; if it is gone again by now, it was removed on purpose.
  return outcome ?? (await outcomeWhenThere(database, load.today)) ?? { kind: 'there', tenant, toldUntil: null, isOld: false }
}

async function outcomeWhenThere(database: Database, today: CalendarDate): Promise<LoadOutcome | null> {
  const found = await database.reading(null, findDemonstration)
  if (found === null) return null
  const day = await database.reading(found.tenant, (transaction) => toldUntil(transaction, found.tenant))
  return { kind: 'there', tenant: found.tenant, toldUntil: day, isOld: day !== null && isOld(day, today) }
}
