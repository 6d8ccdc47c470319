import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { CommandIo } from '../../command-line/command.ts'
import { type DatabaseConfig, parseDatabaseConfig } from '../config.ts'
import type { Migration } from '../migrations.ts'

/** What the roof gives to the commands. */
export interface CommandParts {
  /** Of the platform and of every area, in order. */
  readonly migrations: readonly Migration[]
  /** Where data is kept, given what --data said. */
  readonly dataFolderOf: (said: string | undefined, env: CommandIo['env']) => string
  readonly now: () => Date
}

/** What a command was asked for. */
export interface Asked {
  readonly file: string | null
  readonly force: boolean
  readonly dataFolder: string
  readonly config: DatabaseConfig
}

/**
 * Reads the words after a command.
 * @param usage like `evenkeel backup FILE [--data DIR]`: what it does not name is refused
 */
export function parseAsked(args: readonly string[], usage: string, { env }: CommandIo, parts: CommandParts): Result<Asked, string> {
  const words = parseWords(args, usage)
  if (!words.ok) return words
  const { file, force, data } = words.value
  const dataFolder = parts.dataFolderOf(data, env)
  const config = parseDatabaseConfig(env, dataFolder)
  return config.ok ? success({ file, force, dataFolder, config: config.value }) : config
}

function parseWords(args: readonly string[], usage: string): Result<{ readonly file: string | null; readonly force: boolean; readonly data: string | undefined }, string> {
  const [least, most] = usage.includes('[FILE]') ? [0, 1] : usage.includes('FILE') ? [1, 1] : [0, 0]
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { data: { type: 'string' }, force: { type: 'boolean' } }, allowPositionals: true })
    if (positionals.length >= least && positionals.length <= most && !(values.force === true && !usage.includes('--force'))) {
      return success({ file: positionals[0] ?? null, force: values.force ?? false, data: values.data })
    }
  } catch {
    // parseArgs throws on a flag that it does not know: the usage answers that too.
  }
  return failure(`Use: ${usage}`)
}

/** Is there a database of ours to speak of? Commands that only look must not make one. */
export function isThere(config: DatabaseConfig): Result<true, string> {
  if (config.kind === 'server' || existsSync(path.join(config.dataFolder, 'postgres'))) return success(true)
  return failure(`There is no database in ${config.dataFolder}: name the data folder with --data DIR, or set DATABASE_URL.`)
}

/** Says what went wrong; the exit status of bad use and bad input. */
export function refuse({ stderr }: CommandIo, sentence: string): 2 {
  stderr.write(`${sentence}\n`)
  return 2
}
