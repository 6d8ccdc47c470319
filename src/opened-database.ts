import { dataFolderOf } from './config.ts'
import { projectFolder } from './main.ts'
import { migrations } from './migrations.ts'
import type { CommandIo, ExitStatus } from './platform/command-line/command.ts'
import { type Database, DatabaseUnavailable, openDatabase, parseDatabaseConfig } from './platform/database/index.ts'

/**
 * Runs the work of a command on the database of an installation, which it makes when there is none, and closes it.
 * @param data what --data said
 * @param use whether another process may use the data folder at the same time
 * @returns what the work returns; 2 with one sentence on stderr when there is no such database, or it goes away
 */
export async function withDatabase(io: CommandIo, data: string | undefined, work: (database: Database) => Promise<ExitStatus>, use: 'alone' | 'beside' = 'beside'): Promise<ExitStatus> {
  const config = parseDatabaseConfig(io.env, dataFolderOf(data, io.env, projectFolder))
  const opened = config.ok ? await openDatabase(config.value, { migrations, use, connections: 2 }) : config
  if (!opened.ok) return refuse(io, opened.error)
  try {
    return await work(opened.value)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return refuse(io, 'The database went away. Nothing is there by half: run the same command again.')
  } finally {
    await opened.value.close()
  }
}

/** Says what went wrong; the exit status of bad use and bad input. */
export function refuse({ stderr }: CommandIo, sentence: string): 2 {
  stderr.write(`${sentence}\n`)
  return 2
}
