import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '../../../platform/database/index.ts'
import { type KeyScope, identityTables, keyScopes, makeCredential } from '../../../platform/identity/index.ts'

/** A key of an organisation in a test database, which reads everything and holds until 2030 unless a test says otherwise. */
export async function anApiKey(
  database: Database,
  tenant: string,
  { scopes = keyScopes, expiresAt = new Date('2030-01-01T00:00:00Z'), endedAt = null }: { readonly scopes?: readonly KeyScope[]; readonly expiresAt?: Date; readonly endedAt?: Date | null } = {},
): Promise<{ readonly keyId: string; readonly key: string }> {
  const { text, credential } = makeCredential(tenant, randomBytes)
  const keyId = randomUUID()
  await database.inTransaction(tenant, async (transaction) => {
    const row = { tenant_id: tenant, key_id: keyId, secret_sha256: credential.secretSha256, name: 'A program', scopes, made_at: new Date('2026-11-01T00:00:00Z'), made_by: randomUUID(), expires_at: expiresAt, last_used_on: null, ended_at: endedAt }
    await identityTables(transaction).insertInto('api_key').values(row).execute()
  })
  return { keyId, key: text }
}
