import type { Transaction } from 'kysely'
import type { OwnDataContributor } from '../../../platform/own-data/index.ts'
import type { OwnKind } from '../service/own-data.ts'

/** Every kind of data, as it is kept about one person. */
export function ownKinds(transaction: Transaction<unknown>, tenant: string, personId: string, contributors: readonly OwnDataContributor[]): readonly OwnKind[] {
  return contributors.map(({ kind, words, read, count, changedWithMany }) => ({
    kind,
    words,
    read: () => read(transaction, tenant, personId),
    count: async () => (count === undefined ? (await read(transaction, tenant, personId)).length : count(transaction, tenant, personId)),
    changedWithMany: async () => (await changedWithMany?.(transaction, tenant, personId)) ?? null,
  }))
}
