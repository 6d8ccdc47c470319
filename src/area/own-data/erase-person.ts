import type { Transaction } from 'kysely'
import type { OwnDataContributor } from '../../platform/own-data/index.ts'

/**
 * Takes everything about a person that does not stay. Who may do this, and to whom, is decided before.
 * @param transaction of the tenant
 * @param contributors in the order of `ownDataParts`: the last is asked first, so that the name, by which others find what is theirs, goes last
 */
export async function erasePerson(
  transaction: Transaction<unknown>,
  { tenant, personId, contributors, now }: { readonly tenant: string; readonly personId: string; readonly contributors: readonly OwnDataContributor[]; readonly now: Date },
): Promise<void> {
  for (const { erasure } of contributors.toReversed()) {
    if (erasure.kind === 'goes') await erasure.erase(transaction, tenant, personId, now)
  }
}
