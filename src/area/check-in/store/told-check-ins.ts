import type { Transaction } from 'kysely'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import type { ToldCheckIns } from '../records.ts'
import { purposeOf, textToSeal } from '../rules/sealed-text.ts'
import { checkInStore } from '../store.ts'

/** Keeps check-ins that a story tells, each sealed with a key of its person as any other. @param transaction of the tenant, where the people are */
export async function keepToldCheckIns(transaction: Transaction<unknown>, tenant: string, told: readonly ToldCheckIns[], { keys, now }: { readonly keys: PersonalKeys; readonly now: Date }): Promise<void> {
  for (const { personId, checkIns, share } of told) {
    const found = await keys.findOrMake(transaction, tenant, personId, now)
    if (found.kind !== 'found') continue
    const store = checkInStore(transaction, tenant, personId)
    for (const { checkInId, day, version, answers, note } of checkIns) await store.add({ checkInId, day, version, sealed: found.key.seal(purposeOf(checkInId), textToSeal({ answers, note })) })
    await store.addShare(share)
  }
}
