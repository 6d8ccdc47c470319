import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { writeBackup } from '../src/platform/database/backup/write.ts'
import { restoreBackup } from '../src/platform/database/backup/restore.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { openDatabase } from '../src/platform/database/database.ts'
import { openEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts'

/** What the database platform costs: opening, one transaction, a backup and its restore. bin/run bench/database.ts */

const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-bench-'))
const dataFolder = path.join(home, 'data')
const migrations = [{ name: '2026-01-01-rows', up: 'create table bench_row (id uuid primary key, word text not null, value double precision)' }]

async function time<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now()
  const value = await work()
  process.stdout.write(`${what}: ${Math.round(performance.now() - begun)} ms\n`)
  return value
}

async function open() {
  const opened = await openDatabase({ kind: 'embedded', dataFolder }, { migrations, use: 'alone' })
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

const first = await time('open a new data folder', open)
await first.inTransaction(null, (transaction) => sql`insert into bench_row select gen_random_uuid(), 'word ' || n, n / 3.0 from generate_series(1, 200000) n`.execute(transaction))
await time('close', () => first.close())
const database = await time('open it again', open)
const times: number[] = []
for (let round = 0; round < 2000; round += 1) {
  const begun = performance.now()
  await database.reading(null, (transaction) => sql`select * from bench_row limit 1`.execute(transaction))
  times.push(performance.now() - begun)
}
times.sort((a, b) => a - b)
process.stdout.write(`one reading transaction: median ${times[1000]?.toFixed(2)} ms, 95th percentile ${times[1900]?.toFixed(2)} ms\n`)
await database.close()

const server = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'alone')
if (!server.ok) throw new Error(server.error)
const { owner, app } = server.value
const file = path.join(home, 'backup')
await time('back up 200,000 rows', () => writeBackup(owner, file, new Date(), server.value.version))
const restored = await time('check and restore them', () => restoreBackup(file, { owner, app, migrations, force: true }))
if (!restored.ok) throw new Error(restored.error)
const count = await withConnection(owner, (client) => client.query<{ n: number }>('select count(*) as n from bench_row'))
process.stdout.write(`rows restored: ${count.rows[0]?.n}; memory ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`)
await server.value.close()
rmSync(home, { recursive: true, force: true })
