import type { Transaction } from 'kysely'
import { type IdentityTables, identityTables } from '../../../platform/identity/index.ts'
import { type Names, namesOf, nameBehind } from '../../people/index.ts'
import type { ApiKey, KeyStore } from '../service/keys.ts'

/** The keys of one organisation within one transaction. */
export function keyStore(transaction: Transaction<unknown>, tenant: string): KeyStore {
  const db = identityTables(transaction)
  return {
    async list() {
      const rows = await db.selectFrom('api_key').selectAll().where('tenant_id', '=', tenant).orderBy('made_at', 'desc').orderBy('key_id').execute()
      const names = await namesOf(transaction, tenant, rows.map((row) => row.made_by))
      return rows.map((row) => keyOf(row, names))
    },
    async find(keyId) {
      const row = await db.selectFrom('api_key').selectAll().where('tenant_id', '=', tenant).where('key_id', '=', keyId).executeTakeFirst()
      return row === undefined ? null : keyOf(row, await namesOf(transaction, tenant, [row.made_by]))
    },
    async add({ keyId, secretSha256, name, scopes, madeAt, madeBy, expiresAt }) {
      const row = { tenant_id: tenant, key_id: keyId, secret_sha256: secretSha256, name, scopes, made_at: madeAt, made_by: madeBy, expires_at: expiresAt, last_used_on: null, ended_at: null }
      const added = await db.insertInto('api_key').values(row).onConflict((conflict) => conflict.columns(['tenant_id', 'key_id']).doNothing()).returning('key_id').executeTakeFirst()
      return added !== undefined
    },
    async end(keyId, now) {
      const ended = await db.updateTable('api_key').set({ ended_at: now }).where('tenant_id', '=', tenant).where('key_id', '=', keyId).where('ended_at', 'is', null).returning('key_id').executeTakeFirst()
      return ended !== undefined
    },
  }
}

function keyOf(row: IdentityTables['api_key'], names: Names): ApiKey {
  return {
    keyId: row.key_id,
    name: row.name,
    scopes: row.scopes,
    madeAt: row.made_at,
    madeBy: nameBehind(names, row.made_by) ?? { kind: 'unknown' },
    expiresAt: row.expires_at,
    lastUsedOn: row.last_used_on,
    endedAt: row.ended_at,
  }
}
