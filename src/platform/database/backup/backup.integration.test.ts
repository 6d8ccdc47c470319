import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type TestContext, describe, it } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { type TestDatabase, emptyDatabase, testDatabase } from '../../../../test/database.ts'
import { derivedAppConnection } from '../app-role.ts'
import { type Connection, withConnection } from '../connection.ts'
import { openDatabase } from '../database.ts'
import type { Migration } from '../migrations.ts'
import { platformMigrations } from '../platform-migrations.ts'
import { beginMaintenance, tenantTable } from '../tenant-table.ts'
import { type BackupLimits, backupLimits } from './format.ts'
import { checkBackup } from './read.ts'
import { restoreBackup } from './restore.ts'
import { digestTable, exactText, listTables } from './rows.ts'
import { writeBackup } from './write.ts'

const base: Migration = {
  name: '2026-01-01-everything',
  up:
    tenantTable('report', 'report_id uuid not null, title text, primary key (tenant_id, report_id)') +
    tenantTable('answer', 'report_id uuid not null, item text, value numeric(6, 2), primary key (tenant_id, report_id, item), foreign key (tenant_id, report_id) references report (tenant_id, report_id)') +
    `create table everything (
      id integer primary key, a_boolean boolean, an_int8 bigint, a_numeric numeric, a_float double precision, a_real real, a_text text, a_char char(4), a_date date, a_time timestamptz,
      a_clock timestamp, an_interval interval, bytes bytea, json_value json, jsonb_value jsonb, texts text[], grid integer[], days date[], an_inet inet, parent integer references everything (id)
    );
    create table filled (id integer primary key, word text); insert into filled values (1, 'from the step');
    create table noted (filled_id integer primary key references filled (id), note text); insert into noted values (1, 'from the step');
    create table numbered (word text primary key, place bigint generated always as identity);`,
}
const later: Migration = { name: '2026-02-01-later', up: `alter table report add column tone text not null default 'plain'` }
const migrations = [...platformMigrations, base]
const createdAt = new Date('2026-08-06T10:00:00Z')

/** Values that are easily lost on a way through text. */
const rows = `
  insert into everything (id) values (0);
  insert into everything values
    (1, true, 9223372036854775807, 1.100, 'NaN', 0.1, E'tab\\t line\\n "quote" \\\\ O''Neill-Ś 👩‍⚕️', 'ab', '2026-02-28', '2026-03-29 01:30:00.123456+00', '2026-03-29 01:30', '1 mon 2 days 03:04:05.6',
     '\\x00ff10', '{"b": 1,  "a": [1.0]}', 'null', array['', null, 'NULL', '{"x"}', 'a,b'], '[2:3][1:2]={{1,2},{3,null}}', array['infinity'::date], '10.0.0.1/8', 0),
    (2, false, -1, 'NaN', '-Infinity', 'Infinity', '', '', '-infinity', 'infinity', '0044-03-15 BC', '-1 year', '', 'null', '{"k": 1.50}', '{}', '{}', null, '::1', 2),
    (3, null, null, 1e-20, 5e-324, 1e-45, '\\.', '[1]', '0001-01-01 BC', '0001-01-01 00:00+00 BC', null, '0', null, '{}', '"x"', array[array['a'], array['b']], null, null, null, 1);
  update filled set word = 'changed since'; insert into filled values (2, null);
  insert into numbered (word) values ('a'), ('b'), ('c'); delete from numbered where word = 'a';`

async function fill({ owner }: Pick<TestDatabase, 'owner'>): Promise<void> {
  const [first, second] = [randomUUID(), randomUUID()]
  await withConnection(owner, async (client) => {
    await client.query('begin')
    await client.query(beginMaintenance)
    await client.query(rows)
    await client.query(`insert into tenant values ($1, 'AAA', 'First'), ($2, 'BBB', 'Second')`, [first, second])
    for (const tenant of [first, second]) {
      await client.query(`insert into report select $1, gen_random_uuid(), 'Report ' || n from generate_series(1, 3000) n`, [tenant])
      await client.query(`insert into answer select tenant_id, report_id, 'Q1', 3.5 from report where tenant_id = $1`, [tenant])
    }
    await client.query(`insert into rate_limit values ('key', now(), 1)`)
    await client.query('commit')
  })
}

async function digestsOf(owner: Connection): Promise<Readonly<Record<string, unknown>>> {
  return withConnection(owner, async (client) => {
    await client.query('begin')
    await client.query(exactText)
    await client.query(beginMaintenance)
    const digests: Record<string, unknown> = {}
    for (const table of await listTables(client)) digests[table.name] = await digestTable(client, table)
    await client.query('rollback')
    return digests
  })
}

function fileOf(t: TestContext): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-backup-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'backup.evenkeel')
}

async function aBackup(t: TestContext): Promise<{ readonly source: TestDatabase; readonly file: string }> {
  const source = await testDatabase(t, migrations)
  await fill(source)
  const file = fileOf(t)
  const written = await writeBackup(source.owner, file, createdAt, '18.4')
  assert.ok(written.ok, written.ok ? '' : written.error)
  return { source, file }
}

const restoreInto = ({ owner }: Pick<TestDatabase, 'owner'>, file: string, how: { readonly force?: boolean; readonly migrations?: readonly Migration[] } = {}) =>
  restoreBackup(file, { owner, app: derivedAppConnection(owner), migrations: how.migrations ?? migrations, force: how.force ?? false })

async function tablesOf(owner: Connection): Promise<number> {
  return withConnection(owner, async (client) => (await listTables(client)).length)
}

describe('a backup', () => {
  it('is not written when it would be larger than a restore believes, and leaves no file behind', async (t) => {
    const source = await testDatabase(t, migrations)
    await fill(source)
    const file = fileOf(t)
    const write = (limits: Partial<BackupLimits>) => writeBackup(source.owner, file, createdAt, '18.4', { ...backupLimits, ...limits })
    const longRow = await write({ longestLine: 50 })
    assert.match(longRow.ok ? '' : longRow.error, /^There is no backup, because a row of the table \w+ is longer than 50 characters: copy the database with pg_dump instead\.$/)
    const large = await write({ largestWhole: 100_000 })
    assert.match(large.ok ? '' : large.error, /^There is no backup, because it would hold more than 100000 bytes before it is packed: /)
    assert.deepEqual(readdirSync(path.dirname(file)), [])
  })

  it('comes back byte for byte in an empty database, every type of value and every tenant', async (t) => {
    const { source, file } = await aBackup(t)
    const target = await emptyDatabase(t)
    const restored = await restoreInto(target, file)
    assert.ok(restored.ok, restored.ok ? '' : restored.error)
    const before = await digestsOf(source.owner)
    assert.deepEqual(await digestsOf(target.owner), before)
    assert.equal(restored.value.end.rows, 12_011)
    assert.equal(Object.keys(before).length, 7)
  })

  it('goes on numbering rows after the last of them when it was restored', async (t) => {
    const { file } = await aBackup(t)
    const target = await emptyDatabase(t)
    await restoreInto(target, file)
    const places = await withConnection(target.owner, (client) => client.query(`insert into numbered (word) values ('d') returning place::int`))
    assert.deepEqual(places.rows, [{ place: 4 }])
  })

  it('of a restored database is the same file again', async (t) => {
    const { file } = await aBackup(t)
    const target = await emptyDatabase(t)
    await restoreInto(target, file)
    const again = fileOf(t)
    await writeBackup(target.owner, again, createdAt, '18.4')
    assert.ok(gunzipSync(readFileSync(again)).equals(gunzipSync(readFileSync(file))))
  })

  it('leaves a database that the app role can use at once', async (t) => {
    const { file } = await aBackup(t)
    const target = await emptyDatabase(t)
    await restoreInto(target, file)
    const opened = await openDatabase(target.config, { migrations, use: 'beside' })
    assert.ok(opened.ok)
    const seen = await opened.value.reading(null, async (transaction) => transaction.withTables<{ report: { title: string }; tenant: { name: string } }>().selectFrom('tenant').select('name').orderBy('name').execute())
    await opened.value.close()
    assert.deepEqual(seen, [{ name: 'First' }, { name: 'Second' }])
  })

  it('is one picture of the database, whatever is written meanwhile', async (t) => {
    const { owner } = await testDatabase(t, [...platformMigrations, { name: '2026-01-01-pair', up: 'create table left_side (id int primary key); create table right_side (id int primary key)' }])
    let writing = true
    const writer = withConnection(owner, async (client) => {
      for (let id = 0; writing; id += 1) await client.query(`begin; insert into left_side values (${id}); insert into right_side values (${id}); commit`)
    })
    for (let round = 0; round < 5; round += 1) {
      const file = fileOf(t)
      const written = await writeBackup(owner, file, createdAt, '18.4')
      assert.ok(written.ok)
      const ends = gunzipSync(readFileSync(file)).toString().split('\n').filter((line) => line.startsWith('{"endOfTable"')).map((line) => JSON.parse(line) as { endOfTable: string; rows: number })
      assert.equal(ends.find(({ endOfTable }) => endOfTable === 'left_side')?.rows, ends.find(({ endOfTable }) => endOfTable === 'right_side')?.rows)
    }
    writing = false
    await writer
  })

  it('never replaces a file, and leaves none when it fails', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    const file = fileOf(t)
    writeFileSync(file, 'precious')
    const written = await writeBackup(owner, file, createdAt, '18.4')
    assert.deepEqual(written, { ok: false, error: `There is a file ${file} already: give the backup another name.` })
    assert.equal(readFileSync(file, 'utf8'), 'precious')
    assert.deepEqual(readdirSync(path.dirname(file)), ['backup.evenkeel'])
    const nowhere = path.join(path.dirname(file), 'no', 'folder')
    const refused = await writeBackup(owner, nowhere, createdAt, '18.4')
    assert.ok(!refused.ok && refused.error.includes('name a file in a folder that is there'))
  })

  it('is readable by its account only', async (t) => {
    const { file } = await aBackup(t)
    assert.equal(statSync(file).mode & 0o777, 0o600)
  })

  it('of an older version is brought up to date', async (t) => {
    const { file } = await aBackup(t)
    const target = await emptyDatabase(t)
    const restored = await restoreInto(target, file, { migrations: [...migrations, later] })
    assert.ok(restored.ok)
    const tones = await withConnection(target.owner, async (client) => {
      await client.query('begin')
      await client.query(beginMaintenance)
      return client.query('select tone, count(*)::int as n from report group by tone')
    })
    assert.deepEqual(tones.rows, [{ tone: 'plain', n: 6000 }])
  })
})

describe('a restore', () => {
  it('refuses a database that holds data, and replaces all of it when forced', async (t) => {
    const { source, file } = await aBackup(t)
    const target = await testDatabase(t, migrations)
    await withConnection(target.owner, (client) => client.query(`insert into tenant values (gen_random_uuid(), 'CCC', 'Third')`))
    const before = await digestsOf(target.owner)
    const refused = await restoreInto(target, file)
    assert.deepEqual(refused, { ok: false, error: 'The database holds data already: restore into an empty one, or give --force to replace everything in it.' })
    assert.deepEqual(await digestsOf(target.owner), before)
    const forced = await restoreInto(target, file, { force: true })
    assert.ok(forced.ok)
    assert.deepEqual(await digestsOf(target.owner), await digestsOf(source.owner))
  })

  const lines = (file: string) => gunzipSync(readFileSync(file)).toString().split('\n')
  const zipped = (text: readonly string[]) => gzipSync(text.join('\n'))
  const checksumOf = (text: readonly string[]) => createHash('sha256').update(text.map((line) => `${line}\n`).join('')).digest('hex')
  /** With all checksums and counts over everything made right again: what only a wrong content shows. */
  const resealed = (text: readonly string[]) => {
    const body = text.slice(0, -2)
    const [tables, rows] = [body.filter((line) => line.startsWith('{"table"')).length, body.filter((line) => line.startsWith('[')).length]
    return zipped([...body, JSON.stringify({ end: true, tables, rows, sha256: checksumOf(body) }), ''])
  }
  /** With one line of control changed. */
  const changed = (start: string, from: string | RegExp, to: string) => (file: string) =>
    resealed(lines(file).map((line) => (line.startsWith(start) ? line.replace(from, () => to) : line)))
  const tableLines = (name: string, text: readonly string[]) => {
    const first = text.findIndex((line) => line.startsWith(`{"table":"${name}"`))
    return { first, last: text.findIndex((line) => line.startsWith(`{"endOfTable":"${name}"`)) }
  }
  /** With one table more, without rows. */
  const withTable = (begin: { readonly table: string; readonly columns?: readonly unknown[] }) => (file: string) =>
    resealed(lines(file).toSpliced(1, 0, JSON.stringify(begin), JSON.stringify({ endOfTable: begin.table, rows: 0, sha256: checksumOf([]) })))
  const withTableAgain = (name: string) => (file: string) => {
    const { first, last } = tableLines(name, lines(file))
    return resealed(lines(file).toSpliced(last + 1, 0, ...lines(file).slice(first, last + 1)))
  }
  const withoutTable = (name: string) => (file: string) => {
    const { first, last } = tableLines(name, lines(file))
    return resealed(lines(file).toSpliced(first, last - first + 1))
  }
  /** With this line as the only row of a table. */
  const withRow = (name: string, row: string) => (file: string) => {
    const { first, last } = tableLines(name, lines(file))
    return resealed(lines(file).toSpliced(first + 1, last - first, row, JSON.stringify({ endOfTable: name, rows: 1, sha256: checksumOf([row]) })))
  }
  const badFiles: Readonly<Record<string, { readonly make: (file: string) => Buffer; readonly error: RegExp }>> = {
    'an empty file': { make: () => Buffer.alloc(0), error: /is not a backup made by Evenkeel/ },
    'a text file': { make: () => Buffer.from('hello\n'), error: /is not a backup made by Evenkeel/ },
    'a gzip file of something else': { make: () => gzipSync('hello\n'), error: /is not a backup made by Evenkeel/ },
    'a file cut in the middle': { make: (file) => readFileSync(file).subarray(0, -20_000), error: /is cut off before its end/ },
    'a file that lost its last byte': { make: (file) => readFileSync(file).subarray(0, -1), error: /is cut off before its end/ },
    'a file without its last line': { make: (file) => zipped([...lines(file).slice(0, -2), '']), error: /is cut off before its end/ },
    'a file with one changed value': { make: (file) => zipped(lines(file).map((line) => line.replace('"Report 7"', '"Report 8"'))), error: /is damaged/ },
    'a file without one of its rows': { make: (file) => zipped(lines(file).filter((line) => !line.includes('"Report 7"'))), error: /is damaged/ },
    'a file with something after its end': { make: (file) => zipped([...lines(file).slice(0, -1), '[1]', '']), error: /is damaged/ },
    'a file of a newer format': { make: (file) => zipped(lines(file).map((line) => line.replace('"version":1', '"version":2'))), error: /made by a newer Evenkeel \(format 2/ },
    'a file with a step that this version does not know': {
      make: (file) => resealed(lines(file).map((line, index) => (index === 0 ? line.replace('2026-01-01-everything', '2030-01-01-new') : line))),
      error: /made by a newer Evenkeel \(it knows the step 2030-01-01-new\)/,
    },
    'a file whose table has another form': {
      make: (file) => resealed(lines(file).map((line) => (line.startsWith('{"table":"report"') ? line.replace('"type":"text"', '"type":"integer"') : line))),
      error: /The table report has another form/,
    },
    'a file that names SQL as a table without columns': { make: withTable({ table: 'report; drop schema public cascade' }), error: /is damaged/ },
    'a file that names SQL as a table of no columns': { make: withTable({ table: 'report; drop schema public cascade', columns: [] }), error: /holds a table that its own list of steps does not make/ },
    'a file that names a table of the system': { make: withTable({ table: 'pg_authid', columns: [{ name: 'rolname', type: 'name' }] }), error: /holds a table that its own list of steps does not make/ },
    'a file that names SQL as a column': { make: changed('{"table":"report"', '"name":"title"', '"name":"title\\") select 1; drop schema public cascade; --"'), error: /The table report has another form/ },
    'a file that names SQL as a type': { make: changed('{"table":"report"', '"type":"text"', '"type":"text from pg_sleep(60); --"'), error: /The table report has another form/ },
    'a file whose columns are no list': { make: changed('{"table":"report"', /\[.*\]/, '"all"'), error: /is damaged/ },
    'a file that names one table twice': { make: withTableAgain('everything'), error: /or one table twice/ },
    'a file that lacks a table': { make: withoutTable('noted'), error: /lacks the table noted/ },
    'a file with rows outside every table': { make: (file) => resealed(lines(file).toSpliced(1, 0, '["1"]')), error: /is damaged/ },
    'a file that ends another table than it began': { make: changed('{"endOfTable":"report"', '"report"', '"answer"'), error: /is damaged/ },
    'a file whose count of rows is no number': { make: changed('{"endOfTable":"report"', /"rows":\d+/, '"rows":"3"'), error: /is damaged/ },
    'a file whose steps are no steps': { make: changed('{"format"', /"migrations":\[/, '"migrations":[null,'), error: /is damaged/ },
    'a file whose step has a name of two lines': { make: changed('{"format"', '2026-01-01-everything', 'x\\nok: all is well'), error: /is damaged/ },
    'a file with a value that its column cannot hold': { make: withRow('filled', '["one",null]'), error: /holds a row that the table filled does not take/ },
    'a file with a row that refers to nothing': { make: withRow('noted', '["77",null]'), error: /holds a row that the table noted does not take/ },
    'a file with a row that is no JSON': { make: withRow('noted', '[oops'), error: /holds a row that the table noted does not take/ },
    'a file with a row of too many values': { make: withRow('noted', '["2",null,"more"]'), error: /The table noted would not come back as it was/ },
  }
  for (const [what, { make, error }] of Object.entries(badFiles)) {
    it(`refuses ${what} in one sentence and changes nothing`, async (t) => {
      const { file } = await aBackup(t)
      const bad = fileOf(t)
      writeFileSync(bad, make(file))
      const target = await emptyDatabase(t)
      const restored = await restoreInto(target, bad)
      assert.ok(!restored.ok)
      assert.match(restored.error, error)
      assert.doesNotMatch(restored.error, /\n/)
      assert.equal(await tablesOf(target.owner), 0)
    })
  }

  it('refuses a file with a flipped byte anywhere', async (t) => {
    const { file } = await aBackup(t)
    const good = readFileSync(file)
    const bad = fileOf(t)
    for (let place = 20; place < good.length; place += Math.floor(good.length / 25)) {
      const bytes = Buffer.from(good)
      bytes[place] = (bytes[place] ?? 0) ^ 0x55
      writeFileSync(bad, bytes)
      assert.ok(!(await checkBackup(bad)).ok, `byte ${place}`)
    }
  })

  it('refuses a file that is not there', async (t) => {
    const file = fileOf(t)
    assert.ok(!existsSync(file))
    assert.deepEqual(await checkBackup(file), { ok: false, error: { kind: 'missing' } })
    assert.deepEqual(await checkBackup(path.dirname(file)), { ok: false, error: { kind: 'missing' } })
  })
})
