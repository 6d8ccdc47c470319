import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { importBenchmark, readBenchmarkFile } from './area/benchmark/index.ts'
import { dataFolderOf } from './config.ts'
import { migrations, projectFolder } from './main.ts'
import type { Command } from './platform/command-line/command.ts'
import { DatabaseUnavailable, openDatabase, parseDatabaseConfig } from './platform/database/index.ts'

export const importUse = 'import benchmark FILE [--dry-run] [--data DIR]'

/** `evenkeel import KIND FILE`: takes a file in whole or not at all and prints a receipt. */
export const importCommand: Command = async (args, io) => {
  const asked = parseWords(args)
  if (asked === null) {
    io.stderr.write(`Use: evenkeel ${importUse}\n`)
    return 2
  }
  // The file first: a mistyped name must not make a database.
  const given = await readBenchmarkFile(asked.file)
  if (!given.ok) {
    io.stderr.write(`${given.error.join('\n')}\nNothing was imported.\n`)
    return 2
  }
  const config = parseDatabaseConfig(io.env, dataFolderOf(asked.data, io.env, projectFolder))
  const opened = config.ok ? await openDatabase(config.value, { migrations, use: 'beside', connections: 2 }) : config
  if (!opened.ok) {
    io.stderr.write(`${opened.error}\n`)
    return 2
  }
  try {
    const inTransaction: Parameters<typeof importBenchmark>[0]['inTransaction'] = (work) => opened.value.inTransaction(null, work)
    return await importBenchmark({ given: given.value, isRehearsal: asked.isRehearsal, inTransaction, id: randomUUID(), now: new Date() }, io)
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    io.stderr.write('The database went away during the import. Nothing is there by half: run the same import again.\n')
    return 2
  } finally {
    await opened.value.close()
  }
}

function parseWords(args: readonly string[]): { readonly file: string; readonly isRehearsal: boolean; readonly data: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { 'dry-run': { type: 'boolean' }, data: { type: 'string' } }, allowPositionals: true })
    const [kind, file, ...rest] = positionals
    if (kind !== 'benchmark' || file === undefined || rest.length > 0) return null
    return { file, isRehearsal: values['dry-run'] ?? false, data: values.data }
  } catch {
    // parseArgs throws on a flag that it does not know: the usage answers that too.
    return null
  }
}
