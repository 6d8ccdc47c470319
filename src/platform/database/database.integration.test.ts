import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { type TestDatabase, emptyDatabase, testDatabase } from '../../../test/database.ts'
import { withConnection } from './connection.ts'
import { openDatabase } from './database.ts'
import type { Migration } from './migrations.ts'
import { platformMigrations } from './platform-migrations.ts'
import { requestCounts } from './request-counts.ts'
import { schemaProblems } from './schema-problems.ts'
import { tenantTable } from './tenant-table.ts'
import { DatabaseUnavailable } from './unavailable.ts'

const teams: Migration = { name: '2026-01-01-teams', up: tenantTable('team', 'team_id uuid not null, name text not null, beds integer, primary key (tenant_id, team_id)') }
const numbered: Migration = { name: '2026-01-02-numbered', up: 'create table numbered (word text primary key, place bigint generated always as identity)' }
const migrations = [...platformMigrations, teams]

async function withTwoTenants(t: { after: (work: () => Promise<void>) => void }): Promise<TestDatabase & { readonly first: string; readonly second: string }> {
  const made = await testDatabase(t, migrations)
  const [first, second] = [randomUUID(), randomUUID()]
  await made.database.inTransaction(null, async (transaction) => {
    await sql`insert into tenant (id, ods_code, name) values (${first}, 'AAA', 'First'), (${second}, 'BBB', 'Second')`.execute(transaction)
  })
  for (const [tenant, name] of [[first, 'Ward 1'], [second, 'Ward 2']] as const) {
    await made.database.inTransaction(tenant, (transaction) => sql`insert into team (tenant_id, team_id, name, beds) values (${tenant}, ${randomUUID()}, ${name}, 20)`.execute(transaction))
  }
  return { ...made, first, second }
}

describe('a transaction of a tenant', () => {
  const cleanUp: (() => Promise<void>)[] = []
  let made: Awaited<ReturnType<typeof withTwoTenants>>
  before(async () => {
    made = await withTwoTenants({ after: (work) => cleanUp.unshift(work) })
  })
  after(async () => {
    for (const work of cleanUp) await work()
  })

  const namesSeenBy = (tenant: string | null) =>
    made.database.reading(tenant, async (transaction) => (await sql<{ name: string }>`select name from team`.execute(transaction)).rows.map(({ name }) => name))

  it('sees its own rows and no others', async () => {
    assert.deepEqual(await namesSeenBy(made.first), ['Ward 1'])
    assert.deepEqual(await namesSeenBy(made.second), ['Ward 2'])
  })

  it('sees no row of any tenant when it carries none, even on a connection that carried one before', async () => {
    await namesSeenBy(made.first)
    assert.deepEqual(await namesSeenBy(null), [])
  })

  it('may not write a row of another tenant', async () => {
    const write = made.database.inTransaction(made.first, (transaction) => sql`insert into team (tenant_id, team_id, name) values (${made.second}, ${randomUUID()}, 'x')`.execute(transaction))
    await assert.rejects(write, /row-level security/)
  })

  it('may not change or take away a row of another tenant', async () => {
    const changed = await made.database.inTransaction(made.first, (transaction) => sql`update team set name = 'taken' where tenant_id = ${made.second}`.execute(transaction))
    const removed = await made.database.inTransaction(made.first, (transaction) => sql`delete from team where tenant_id = ${made.second}`.execute(transaction))
    assert.equal(changed.numAffectedRows, 0n)
    assert.equal(removed.numAffectedRows, 0n)
  })

  it('gains nothing by claiming to maintain the database', async () => {
    const seen = await made.database.inTransaction(made.first, async (transaction) => {
      await sql`select set_config('app.maintenance', 'on', true)`.execute(transaction)
      return (await sql`select * from team`.execute(transaction)).rows.length
    })
    assert.equal(seen, 1)
  })

  it('keeps nothing when its work fails', async () => {
    const work = made.database.inTransaction(made.first, async (transaction) => {
      await sql`update team set name = 'half done'`.execute(transaction)
      throw new RangeError('no')
    })
    await assert.rejects(work, RangeError)
    assert.deepEqual(await namesSeenBy(made.first), ['Ward 1'])
  })

  it('refuses to write when it only reads', async () => {
    await assert.rejects(made.database.reading(made.first, (transaction) => sql`update team set beds = 1`.execute(transaction)), /read-only/)
  })

  it('may not change the schema, nor the list of steps, nor make itself the owner', async () => {
    for (const text of ['create table mine (id int)', 'drop table team', `delete from schema_version`, 'alter table team no force row level security', 'truncate team', `set role ${pg.escapeIdentifier(made.owner.user)}`]) {
      await assert.rejects(made.database.inTransaction(made.first, (transaction) => sql.raw(text).execute(transaction)), /permission denied|must be owner/, text)
    }
  })

  it('runs again when it collided with another', async () => {
    let runs = 0
    await made.database.inTransaction(made.second, async (transaction) => {
      runs += 1
      await sql`update team set beds = beds + 10`.execute(transaction)
      if (runs === 1) await sql`do $$ begin raise exception using errcode = 'serialization_failure'; end $$`.execute(transaction)
    })
    const beds = await made.database.reading(made.second, async (transaction) => (await sql<{ beds: number }>`select beds from team`.execute(transaction)).rows)
    assert.equal(runs, 2)
    assert.deepEqual(beds, [{ beds: 30 }])
  })

  it('gives up when it collides again and again', async () => {
    let runs = 0
    const work = made.database.inTransaction(null, (transaction) => {
      runs += 1
      return sql`do $$ begin raise exception using errcode = 'deadlock_detected'; end $$`.execute(transaction)
    })
    await assert.rejects(work, (error: unknown) => error instanceof pg.DatabaseError && error.code === '40P01')
    assert.equal(runs, 4)
  })

  it('reads whole numbers as numbers, exact decimals and days as text, instants as dates', async () => {
    const row = await made.database.reading(null, async (transaction) =>
      (await sql`select count(*) as n, 1.10::numeric as money, '2026-08-06'::date as day, array['2026-08-06'::date, null] as days, '2026-08-06T12:00Z'::timestamptz as at, array[1, 2]::int8[] as list`.execute(transaction)).rows[0],
    )
    assert.deepEqual(row, { n: 1, money: '1.10', day: '2026-08-06', days: ['2026-08-06', null], at: new Date('2026-08-06T12:00Z'), list: [1, 2] })
  })

  it('refuses a whole number that would not be exact', async () => {
    await assert.rejects(made.database.reading(null, (transaction) => sql`select 9007199254740993::int8`.execute(transaction)), RangeError)
  })

  it('says that the database is unavailable when its connection is cut, and works again at once', async () => {
    const cut = made.database.inTransaction(made.first, async (transaction) => {
      const self = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction)
      await withConnection(made.owner, (client) => client.query('select pg_terminate_backend($1)', [self.rows[0]?.pid]))
      await sql`select 1`.execute(transaction)
    })
    await assert.rejects(cut, DatabaseUnavailable)
    assert.equal(await made.database.readiness(), null)
  })

  it('counts requests of one key and forgets earlier windows', async () => {
    const counts = requestCounts(made.database)
    const [noon, later] = [new Date('2026-08-06T12:00:00Z'), new Date('2026-08-06T12:01:00Z')]
    assert.deepEqual([await counts.count('a', noon), await counts.count('a', noon), await counts.count('b', noon), await counts.count('a', later)], [1, 2, 1, 1])
    const kept = await made.database.reading(null, async (transaction) => (await sql`select key from rate_limit`.execute(transaction)).rows.length)
    assert.equal(kept, 1)
  })
})

describe('migrations', () => {
  it('run once, also when two processes start at the same time', async (t) => {
    const { config } = await emptyDatabase(t)
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(config, { migrations, use: 'beside' })))
    for (const one of opened) assert.ok(one.ok, one.ok ? '' : one.error)
    for (const one of opened) if (one.ok) await one.value.close()
  })

  it('leave nothing of a step that fails, and keep the steps before it', async (t) => {
    const { config, owner } = await emptyDatabase(t)
    const broken: Migration = { name: '2026-01-02-broken', up: 'create table half (id int primary key); select 1 / 0' }
    await assert.rejects(openDatabase(config, { migrations: [...migrations, broken], use: 'beside' }), /division by zero/)
    const tables = await withConnection(owner, (client) => client.query(`select to_regclass('team') is not null as team, to_regclass('half') is not null as half`))
    assert.deepEqual(tables.rows, [{ team: true, half: false }])
  })

  it('that fail leave no server running on a data folder of our own', async (t) => {
    const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-broken-'))
    t.after(() => rmSync(dataFolder, { recursive: true, force: true }))
    const broken: Migration = { name: '2026-01-02-broken', up: 'select 1 / 0' }
    await assert.rejects(openDatabase({ kind: 'embedded', dataFolder }, { migrations: [broken], use: 'alone' }), /division by zero/)
    assert.ok(!existsSync(path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid')))
  })

  it('refuse a database that a newer version used', async (t) => {
    const { config } = await testDatabase(t, migrations)
    const opened = await openDatabase(config, { migrations: platformMigrations, use: 'beside' })
    assert.deepEqual(opened, { ok: false, error: 'The database was used by a newer Evenkeel (it knows the step 2026-01-01-teams): start that version, or restore a backup made by this one.' })
  })

  it('refuse a step that was changed after it ran', async (t) => {
    const { config } = await testDatabase(t, migrations)
    const opened = await openDatabase(config, { migrations: [...platformMigrations, { ...teams, up: `${teams.up} ` }], use: 'beside' })
    assert.ok(!opened.ok)
    assert.match(opened.error, /2026-01-01-teams was changed after it ran/)
  })

  it('stop two steps of one name before anything runs', async (t) => {
    const { config } = await emptyDatabase(t)
    await assert.rejects(openDatabase(config, { migrations: [teams, teams], use: 'beside' }), /Two migrations are called/)
  })
})

describe('the check of the schema', () => {
  const probes: Readonly<Record<string, { readonly up: string; readonly problem: RegExp }>> = {
    'a key that does not start with the tenant': { up: 'alter table team add unique (name)', problem: /Table team: the key team_name_key does not start/ },
    'row-level security that is not forced': { up: 'alter table team no force row level security', problem: /Table team: row-level security must be enabled and forced/ },
    'row-level security that is switched off': { up: 'alter table team disable row level security', problem: /Table team: row-level security/ },
    'a policy that was loosened': { up: 'alter policy tenant_isolation on team using (true)', problem: /lacks the policy tenant_isolation/ },
    'a policy that opens another door': { up: 'create policy all_of_it on team using (true)', problem: /has the policy all_of_it/ },
    'a maintenance policy given to everybody': { up: 'alter policy maintenance on team to public', problem: /lacks the policy maintenance/ },
    'a table with a tenant that was made without the helper': { up: 'create table forgotten (tenant_id uuid primary key)', problem: /Table forgotten: row-level security/ },
    'a table without a primary key': { up: 'create table loose (id int)', problem: /Table loose has no primary key/ },
    'a reference that leaves out the tenant': {
      up: tenantTable('bed', 'bed_id uuid not null, other uuid, primary key (tenant_id, bed_id)') + 'create unique index u on team (team_id); alter table bed add foreign key (other) references team (team_id)',
      problem: /Table bed: the reference .* leaves out tenant_id/,
    },
    'a table that the app role owns': { up: 'grant create on schema public to app; alter table team owner to app', problem: /Table team belongs to the role app/ },
    'a view that shows the rows of its owner': { up: 'create view all_teams as select * from team', problem: /View all_teams must be made with/ },
    'a function that runs as its owner': { up: `create function f() returns int language sql security definer as 'select 1'`, problem: /Function f\(\) runs as its owner/ },
    'a sequence': { up: 'create sequence loose', problem: /Sequence loose:/ },
    'a serial column': { up: 'create table numbered (id serial primary key)', problem: /Sequence numbered_id_seq:/ },
    'numbers that the application may choose as well': { up: 'create table numbered (id int generated by default as identity primary key)', problem: /Sequence numbered_id_seq:/ },
    'a table of tenants that numbers its rows': { up: 'alter table team add place bigint generated always as identity', problem: /Sequence team_place_seq:/ },
  }
  for (const [what, { up, problem }] of Object.entries(probes)) {
    it(`finds ${what}`, async (t) => {
      const { owner } = await testDatabase(t, migrations)
      await withConnection(owner, async (client) => {
        await client.query(up)
        assert.match((await schemaProblems(client, 'app')).join('\n'), problem)
      })
    })
  }

  it('finds nothing in a schema that is right', async (t) => {
    const { owner } = await testDatabase(t, [...migrations, numbered])
    assert.deepEqual(await withConnection(owner, (client) => schemaProblems(client, 'app')), [])
  })

  it('allows a table without tenants to number its rows, which the app role may then add', async (t) => {
    const { database } = await testDatabase(t, [...migrations, numbered])
    const add = (word: string) => database.inTransaction(null, (transaction) => sql`insert into numbered (word) values (${word})`.execute(transaction))
    await add('first')
    await add('second')
    const rows = await database.reading(null, async (transaction) => (await sql`select word, place from numbered order by place`.execute(transaction)).rows)
    assert.deepEqual(rows, [{ word: 'first', place: 1 }, { word: 'second', place: 2 }])
  })
})
