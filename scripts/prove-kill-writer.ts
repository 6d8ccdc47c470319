import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { type Database, DatabaseUnavailable, openDatabase } from '../src/platform/database/index.ts'

/**
 * A victim for scripts/prove-kill.ts: opens the data folder that it is given, prints `row ID` for every row that is kept there, then `ready`, then writes for ever
 * and prints `ack ID` after each commit. With `--idle` it only opens. Ends in order on SIGTERM.
 */

const [dataFolder = '', mode = ''] = process.argv.slice(2)
const writersAtOnce = 4
let stopping = false

/** Written at once and in order, also into a pipe: what is printed was printed before any kill. */
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function write(database: Database): Promise<void> {
  while (!stopping) {
    const id = randomUUID()
    try {
      await database.inTransaction(null, (transaction) => sql`insert into kept (id) values (${id})`.execute(transaction))
      say(`ack ${id}`)
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error
      await wait(20)
    }
  }
}

const migrations = [{ name: '2026-01-01-kept', up: 'create table kept (id uuid primary key)' }]
const opened = await openDatabase({ kind: 'embedded', dataFolder }, { migrations, use: 'alone' })
if (!opened.ok) {
  process.stderr.write(`${opened.error}\n`)
  process.exit(2)
}
const database = opened.value
process.once('SIGTERM', () => (stopping = true))
const kept = await database.reading(null, (transaction: Kysely<unknown>) => sql<{ id: string }>`select id from kept`.execute(transaction))
for (const { id } of kept.rows) say(`row ${id}`)
say('ready')
if (mode === '--idle') while (!stopping) await wait(20)
else await Promise.all(Array.from({ length: writersAtOnce }, () => write(database)))
await database.close()
