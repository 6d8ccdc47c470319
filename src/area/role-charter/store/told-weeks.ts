import type { Transaction } from 'kysely'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import type { ToldWeeks } from '../records.ts'
import { purposeOf, textToSeal } from '../rules/sealed-week.ts'
import { weekStore } from './weeks.ts'

/** Keeps weeks that a story tells, sealed as any others, of somebody who wants to be reminded. @param transaction of the tenant, where the people are */
export async function keepToldWeeks(transaction: Transaction<unknown>, tenant: string, told: readonly ToldWeeks[], { keys, now }: { readonly keys: PersonalKeys; readonly now: Date }): Promise<void> {
  for (const { personId, weeks } of told) {
    const found = await keys.findOrMake(transaction, tenant, personId, now)
    if (found.kind !== 'found') continue
    const store = weekStore(transaction, tenant, personId)
    for (const { startsOn, ...taps } of weeks) await store.put({ startsOn, sealed: found.key.seal(purposeOf(startsOn), textToSeal(taps)) })
    await store.remind(true)
  }
}
