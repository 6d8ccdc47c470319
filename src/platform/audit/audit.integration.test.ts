import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { withConnection } from '../database/connection.ts'
import { platformMigrations } from '../database/index.ts'
import { identityMigrations } from '../identity/index.ts'
import { appendToAudit, auditMigrations, verifyChain } from './index.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations]
const at = new Date('2026-11-25T12:00:00Z')

async function aTrail(t: { after: (work: () => Promise<void>) => void }, entries: number): Promise<TestDatabase & { readonly tenant: string; readonly add: (count: number) => Promise<void> }> {
  const made = await testDatabase(t, migrations)
  const tenant = randomUUID()
  await made.database.inTransaction(null, (transaction) => sql`insert into tenant (id, ods_code, name) values (${tenant}, 'AAA', 'First')`.execute(transaction))
  const add = (count: number) =>
    made.database.inTransaction(tenant, (transaction) =>
      appendToAudit(transaction, { tenant, at, actor: { kind: 'person', id: tenant }, events: Array.from({ length: count }, (_, index) => ({ action: 'people/person-changed' as const, details: { index, 'wörd': '✓' } })) }),
    )
  await add(entries)
  return { ...made, tenant, add }
}

/** Changes rows as somebody with the owner's rights would who also puts the guard aside. */
async function tamper({ owner }: TestDatabase, statement: string): Promise<void> {
  await withConnection(owner, async (client) => {
    await client.query('alter table audit_entry disable trigger user')
    await client.query(`select set_config('app.maintenance', 'on', false)`)
    await client.query(statement)
    await client.query('alter table audit_entry enable trigger user')
  })
}

describe('the audit trail', () => {
  it('is one chain, also when it grows from many sides at once', async (t) => {
    const { database, tenant, add } = await aTrail(t, 3)
    await Promise.all(Array.from({ length: 20 }, () => add(5)))
    const state = await database.reading(tenant, (transaction) => verifyChain(transaction, tenant))
    assert.deepEqual([state.kind, state.kind === 'whole' && state.entries], ['whole', 103])
  })

  it('cannot be changed or taken from by the role of requests, nor by the owner in passing', async (t) => {
    const { database, tenant, owner } = await aTrail(t, 3)
    for (const statement of [sql`update audit_entry set action = 'x'`, sql`delete from audit_entry`]) {
      await assert.rejects(database.inTransaction(tenant, (transaction) => statement.execute(transaction)), /only ever added to/)
    }
    await assert.rejects(withConnection(owner, (client) => client.query('truncate audit_entry')), /only ever added to/)
  })

  for (const [title, statement, expected] of [
    ['a changed entry', `update audit_entry set action = 'test/other' where number = 7`, { kind: 'broken', at: 7, how: 'changed' }],
    ['a changed detail', `update audit_entry set details = replace(details, '4', '5') where number = 5`, { kind: 'broken', at: 5, how: 'changed' }],
    ['a missing entry', `delete from audit_entry where number = 4`, { kind: 'broken', at: 4, how: 'missing' }],
    ['an end that was cut off', `delete from audit_entry where number > 8`, { kind: 'broken', at: 9, how: 'cut' }],
    ['everything gone', `delete from audit_entry`, { kind: 'broken', at: 1, how: 'cut' }],
  ] as const) {
    it(`shows ${title}`, async (t) => {
      const made = await aTrail(t, 10)
      await tamper(made, statement)
      assert.deepEqual(await made.database.reading(made.tenant, (transaction) => verifyChain(transaction, made.tenant)), expected)
    })
  }

  it('of a demonstration may go with it, and no organisation becomes a demonstration', async (t) => {
    const { database, tenant } = await aTrail(t, 3)
    await assert.rejects(database.inTransaction(tenant, (transaction) => sql`update tenant set is_demonstration = true where id = ${tenant}`.execute(transaction)), /stays invented or real/)
    const invented = randomUUID()
    await database.inTransaction(invented, async (transaction) => {
      await sql`insert into tenant (id, ods_code, name, is_demonstration) values (${invented}, 'ZZZ', 'Invented', true)`.execute(transaction)
      await appendToAudit(transaction, { tenant: invented, at, actor: { kind: 'command' }, events: [{ action: 'people/person-changed' }] })
      await sql`delete from audit_entry`.execute(transaction)
    })
  })
})
