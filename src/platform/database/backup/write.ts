import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { link, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { type Gzip, createGzip } from 'node:zlib'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Connection, withConnection } from '../connection.ts'
import { appliedMigrations } from '../migrations.ts'
import { beginMaintenance } from '../tenant-table.ts'
import { type BackupEnd, type BackupLimits, type BackupSummary, type ControlLine, backupLimits, formatName, formatVersion } from './format.ts'
import { exactText, listTables, readLines } from './rows.ts'

/** Thrown inside this file only, from the midst of writing; `writeBackup` turns it into a value. */
class TooLarge extends Error {}

/**
 * Writes one consistent picture of the database to a file, while others go on working. The file appears whole or not at all, readable by this account only.
 * @param owner the role that owns the tables
 * @param file must not exist yet
 * @param createdAt written into the head
 * @param postgresql version of the server, written into the head
 * @param limits what a reader of backups believes: beyond that there would be no way back
 * @error the file exists or cannot be written, or the database is beyond the limits
 */
export async function writeBackup(owner: Connection, file: string, createdAt: Date, postgresql: string, limits = backupLimits): Promise<Result<BackupSummary, string>> {
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    const summary = await withConnection(owner, (client) => writeParts(client, unfinished, createdAt, postgresql, limits))
    await flush(unfinished)
    // A link, unlike a rename, never replaces a backup that is there.
    await link(unfinished, file)
    await flush(path.dirname(path.resolve(file)))
    return success(summary)
  } catch (error) {
    if (error instanceof TooLarge) return failure(`There is no backup, because ${error.message}: copy the database with pg_dump instead.`)
    const code = error instanceof Error && 'code' in error && 'path' in error ? error.code : null
    if (code === 'EEXIST') return failure(`There is a file ${file} already: give the backup another name.`)
    if (code !== null) return failure(`The backup cannot be written to ${file} (${String(code)}): name a file in a folder that is there and may be written.`)
    throw error
  } finally {
    await rm(unfinished, { force: true })
  }
}

type Client = Parameters<Parameters<typeof withConnection>[1]>[0]

async function writeParts(client: Client, file: string, createdAt: Date, postgresql: string, limits: BackupLimits): Promise<BackupSummary> {
  const output = createWriteStream(file, { mode: 0o600, flags: 'wx' })
  await once(output, 'open')
  const gzip = createGzip({ level: 6 })
  const done = finished(gzip.pipe(output))
  // Awaited below; a failure before that must not end the process.
  done.catch(() => undefined)
  const hash = createHash('sha256')
  let bytes = 0
  const count = (line: string): void => {
    bytes += Buffer.byteLength(line) + 1
    if (bytes > limits.largestWhole) throw new TooLarge(`it would hold more than ${limits.largestWhole} bytes before it is packed`)
  }
  const write = async (line: string): Promise<void> => {
    count(line)
    hash.update(`${line}\n`)
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), done])
  }
  try {
    await client.query('begin isolation level repeatable read, read only')
    await client.query(exactText)
    await client.query(beginMaintenance)
    const head = { format: formatName, version: formatVersion, createdAt: createdAt.toISOString(), postgresql, migrations: await appliedMigrations(client) } as const
    await write(JSON.stringify(head))
    const tables = await listTables(client)
    let rows = 0
    for (const table of tables) {
      await write(JSON.stringify({ table: table.name, columns: table.columns } satisfies ControlLine))
      const digest = createHash('sha256')
      let rowsOfTable = 0
      for await (const lines of readLines(client, table)) {
        if (lines.some((line) => line.length > limits.longestLine)) throw new TooLarge(`a row of the table ${table.name} is longer than ${limits.longestLine} characters`)
        const text = lines.join('\n')
        digest.update(`${text}\n`)
        rowsOfTable += lines.length
        await write(text)
      }
      await write(JSON.stringify({ endOfTable: table.name, rows: rowsOfTable, sha256: digest.digest('hex') } satisfies ControlLine))
      rows += rowsOfTable
    }
    await client.query('commit')
    const end: BackupEnd = { end: true, tables: tables.length, rows, sha256: hash.digest('hex') }
    const last = JSON.stringify(end)
    count(last)
    gzip.end(`${last}\n`)
    await done
    return { head, end }
  } catch (error) {
    destroy(gzip)
    output.destroy()
    throw error
  }
}

function destroy(gzip: Gzip): void {
  gzip.unpipe()
  gzip.destroy()
}

async function flush(place: string): Promise<void> {
  const handle = await open(place, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
