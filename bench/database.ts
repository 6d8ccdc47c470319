import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { writeBackup } from '../src/platform/database/backup/write.ts'
import { restoreBackup } from '../src/platform/database/backup/restore.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { type Database, openDatabase } from '../src/platform/database/database.ts'
import { openEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts'

const migrations = [{ name: '2026-01-01-rows', up: 'create table bench_row (id uuid primary key, word text not null, value double precision)' }]
const rows = 200_000

/** Measures what the database platform costs: opening, one transaction, a backup and its restore; prints one JSON line. */
export async function benchDatabase(): Promise<void> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-bench-'))
  const dataFolder = path.join(home, 'data')
  const opening = await timed(() => open(dataFolder))
  await opening.value.inTransaction(null, (transaction) => sql`insert into bench_row select gen_random_uuid(), 'word ' || n, n / 3.0 from generate_series(1, ${rows}) n`.execute(transaction))
  const closing = await timed(() => opening.value.close())
  const again = await timed(() => open(dataFolder))
  const reading = await timeReading(again.value)
  await again.value.close()
  const copying = await timeBackup(dataFolder, path.join(home, 'backup'))
  rmSync(home, { recursive: true, force: true })
  process.stdout.write(`${JSON.stringify({ bench: 'database', openNewMs: opening.ms, openAgainMs: again.ms, closeMs: closing.ms, ...reading, rows, ...copying })}\n`)
}

async function open(dataFolder: string): Promise<Database> {
  const opened = await openDatabase({ kind: 'embedded', dataFolder }, { migrations, use: 'alone' })
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

async function timeReading(database: Database): Promise<{ readonly readP50Ms: number; readonly readP95Ms: number }> {
  const times: number[] = []
  for (let round = 0; round < 2000; round += 1) times.push((await timed(() => database.reading(null, (transaction) => sql`select * from bench_row limit 1`.execute(transaction)))).ms)
  times.sort((one, other) => one - other)
  return { readP50Ms: times[1000] ?? 0, readP95Ms: times[1900] ?? 0 }
}

async function timeBackup(dataFolder: string, file: string): Promise<{ readonly backupMs: number; readonly restoreMs: number; readonly memoryMib: number }> {
  const server = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'alone')
  if (!server.ok) throw new Error(server.error)
  const { owner, app, version } = server.value
  const backup = await timed(() => writeBackup(owner, file, new Date(), version))
  const restore = await timed(() => restoreBackup(file, { owner, app, migrations, force: true }))
  if (!restore.value.ok) throw new Error(restore.value.error)
  const count = await withConnection(owner, (client) => client.query<{ n: number }>('select count(*) as n from bench_row'))
  if (count.rows[0]?.n !== rows) throw new Error(`${count.rows[0]?.n} rows came back`)
  await server.value.close()
  return { backupMs: backup.ms, restoreMs: restore.ms, memoryMib: Math.round(process.memoryUsage().rss / 1_048_576) }
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ readonly value: Value; readonly ms: number }> {
  const begun = performance.now()
  const value = await work()
  return { value, ms: Math.round((performance.now() - begun) * 100) / 100 }
}
