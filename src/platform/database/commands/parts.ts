import { statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { CommandIo } from '../../command-line/command.ts'
import { type DatabaseConfig, parseDatabaseConfig } from '../config.ts'
import { folderTrouble } from '../folder-trouble.ts'
import type { Migration } from '../migrations.ts'

/** What the roof gives to the commands. */
export interface CommandParts {
  /** Of the platform and of every area, in order. */
  readonly migrations: readonly Migration[]
  /** Where data is kept, given what --data said. */
  readonly dataFolderOf: (said: string | undefined, env: CommandIo['env']) => string
  readonly now: () => Date
  /** What of the installation beyond its database must be right: how it is, or what is wrong and how to mend it. Asked once the database is in order. */
  readonly further?: (config: DatabaseConfig, env: CommandIo['env']) => Promise<readonly Result<string, string>[]>
}

/** How a command takes a file. */
interface FileWord<File> {
  readonly usage: string
  /** @returns undefined when these words are no right use */
  readonly read: (words: readonly string[]) => File | undefined
}

/** A command that takes one file. */
export const oneFile: FileWord<string> = { usage: ' FILE', read: ([file, ...more]) => (more.length === 0 ? file : undefined) }
/** A command that takes none. */
export const noFile: FileWord<null> = { usage: '', read: (words) => (words.length === 0 ? null : undefined) }

/** What may stand after a command; --data may always. */
interface CommandForm<File> {
  readonly name: 'migrate' | 'backup' | 'restore' | 'verify' | 'doctor'
  readonly file: FileWord<File>
  readonly mayBeForced: boolean
}

/** What a command was asked for. */
export interface Asked<File> {
  readonly file: File
  readonly force: boolean
  readonly config: DatabaseConfig
}

/**
 * Reads the words after a command.
 * @error how it is used, when these words are not of its form; or what is wrong with the configuration
 */
export function parseAsked<File>(args: readonly string[], form: CommandForm<File>, { env }: CommandIo, parts: CommandParts): Result<Asked<File>, string> {
  const words = parseWords(args)
  const file = words === null || (words.force && !form.mayBeForced) ? undefined : form.file.read(words.positionals)
  if (words === null || file === undefined) return failure(`Use: ${usageOf(form)}`)
  const config = parseDatabaseConfig(env, parts.dataFolderOf(words.data, env))
  return config.ok ? success({ file, force: words.force, config: config.value }) : config
}

interface Words {
  readonly positionals: readonly string[]
  readonly force: boolean
  readonly data: string | undefined
}

function parseWords(args: readonly string[]): Words | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { data: { type: 'string' }, force: { type: 'boolean', default: false } }, allowPositionals: true })
    return { positionals, force: values.force, data: values.data }
  } catch {
    // parseArgs throws on a flag that it does not know.
    return null
  }
}

function usageOf({ name, file, mayBeForced }: CommandForm<unknown>): string {
  return `evenkeel ${name}${file.usage} [--data DIR]${mayBeForced ? ' [--force]' : ''}`
}

/** Is there a database of ours to speak of? Commands that only look must not make one. */
export function isThere(config: DatabaseConfig): Result<true, string> {
  if (config.kind === 'server') return success(true)
  try {
    if (statSync(path.join(config.dataFolder, 'postgres'), { throwIfNoEntry: false }) !== undefined) return success(true)
  } catch (error) {
    const trouble = folderTrouble(error, config.dataFolder)
    if (trouble === null) throw error
    return failure(trouble)
  }
  return failure(`There is no database in ${config.dataFolder}: name the data folder with --data DIR, or set DATABASE_URL.`)
}

/** Says what went wrong; the exit status of bad use and bad input. */
export function refuse({ stderr }: CommandIo, sentence: string): 2 {
  stderr.write(`${sentence}\n`)
  return 2
}
