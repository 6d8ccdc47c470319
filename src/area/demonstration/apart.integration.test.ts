import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, anOrganisation } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { demonstrationTrust } from '../../../demo/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { aLoad } from './testing/a-load.ts'
import { type Told, type TriedService, aTriedService } from './testing/a-tried-service.ts'
import { testMigrations } from './testing/migrations.ts'

const { showcase, tenant: { tenantId: tenant } } = demonstrationTrust(aLoad())
const invented = showcase[0]?.personId ?? ''

/** A service of its own for a test, or with `{ after }` for several that leave the trust as it is. */
async function aService(t: Parameters<typeof testDatabase>[0]): Promise<TriedService> {
  return aTriedService({ ...(await testDatabase(t, testMigrations)), startOn: aServerOn, after: (work) => t.after(work) })
}

/** In which tenants rows can be seen by whoever carries one tenant, over all tables of tenants. */
async function tenantsSeenFrom(database: Database, carried: string): Promise<readonly string[]> {
  return database.reading(carried, async (transaction) => {
    const tables = await sql<{ name: string }>`select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'`.execute(transaction)
    const seen = new Set<string>()
    for (const { name } of tables.rows) {
      const rows = await sql<{ tenant_id: string }>`select distinct tenant_id from ${sql.table(name)}`.execute(transaction)
      for (const row of rows.rows) seen.add(row.tenant_id)
    }
    return [...seen]
  })
}

describe('the demonstration and a real organisation', () => {
  let service: TriedService
  let real: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    service = await aService({ after: (work) => void cleanups.push(work) })
    real = await anOrganisation(service.database, { odsCode: 'RXX', now: service.now })
  })
  after(async () => {
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  it('see no row of each other in any table, without any filter of ours', async () => {
    const { database } = service
    await real.addPerson()
    assert.deepEqual([await tenantsSeenFrom(database, real.tenant), await tenantsSeenFrom(database, tenant)], [[real.tenant], [tenant]])
  })

  it('cannot be mixed: a row of one can neither be written from the other nor lead to it', async () => {
    const { database } = service
    const person = await real.addPerson()
    const supervise = (from: string, owner: string, personId: string, supervisorId: string) =>
      database.inTransaction(from, (transaction) => sql`insert into supervision (tenant_id, person_id, supervisor_id, starts_on) values (${owner}, ${personId}, ${supervisorId}, '2026-11-25')`.execute(transaction))
    await assert.rejects(supervise(real.tenant, tenant, invented, person.personId), /row-level security/)
    await assert.rejects(supervise(tenant, real.tenant, person.personId, invented), /row-level security/)
    await assert.rejects(supervise(real.tenant, real.tenant, person.personId, invented), /foreign key/)
    await assert.rejects(supervise(tenant, tenant, invented, person.personId), /foreign key/)
  })

  it('take no sign-in of each other: a cookie with the other tenant in it is nobody’s', async () => {
    const { cookieOf, home } = service
    const [own, theirs] = [(await real.addPerson()).cookie, await cookieOf(invented)]
    const told: readonly Told[] = [(await home(own)).json(), (await home(theirs)).json()]
    assert.deepEqual(told.map(({ organisation }) => organisation), ['RXX', 'ZZDEMO'])
    const crossed = [own.replace(real.tenant, tenant), theirs.replace(tenant, real.tenant)]
    assert.deepEqual(await Promise.all(crossed.map(async (cookie) => (await home(cookie)).statusCode)), [303, 303])
  })
})
