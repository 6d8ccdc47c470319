import { type Stats, existsSync, statSync, statfsSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Command } from '../../command-line/command.ts'
import type { DatabaseConfig } from '../config.ts'
import { withConnection } from '../connection.ts'
import type { DatabaseServer } from '../database-server.ts'
import { folderTrouble } from '../folder-trouble.ts'
import { type Migration, appliedMigrations, compare, explainState } from '../migrations.ts'
import { schemaProblems } from '../schema-problems.ts'
import { openServer } from '../server.ts'
import { unsuitability } from '../suitability.ts'
import { type CommandParts, isThere, noFile, parseAsked, refuse } from './parts.ts'

/** Oldest Node that runs this code as it is. */
const oldestNode = [24, 12] as const
const leastFreeBytes = 1_000_000_000

/** What was looked at: how it is, or what is wrong and how to mend it. */
type Finding = Result<string, string>

const form = { name: 'doctor', file: noFile, mayBeForced: false } as const

/** `evenkeel doctor`: one line per thing that must be right; exit 1 when one is not. */
export function doctorCommand(parts: CommandParts): Command {
  return async (args, io) => {
    const asked = parseAsked(args, form, io, parts)
    if (!asked.ok) return refuse(io, asked.error)
    const { config } = asked.value
    const basic = [examineRuntime(process.versions.node), ...(await examineFolder(config)), ...(await examineDatabase(config, parts.migrations))]
    const isSound = basic.every(({ ok }) => ok)
    const findings = isSound && parts.further !== undefined ? [...basic, ...(await parts.further(config, io.env))] : basic
    for (const finding of findings) io.stdout.write(finding.ok ? `ok: ${finding.value}\n` : `problem: ${finding.error}\n`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  }
}

/** @param version like 26.10.0 */
export function examineRuntime(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const recent = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
  return recent ? success(`Node ${version}`) : failure(`Node ${version} is too old: start with bin/evenkeel, which brings its own.`)
}

async function examineFolder(config: DatabaseConfig): Promise<readonly Finding[]> {
  if (config.kind === 'server') return []
  const { dataFolder } = config
  const found = statFolder(dataFolder)
  if (!found.ok) return [found]
  const mayWrite = await access(dataFolder, constants.W_OK | constants.X_OK).then(() => true, () => false)
  const openToOthers = (found.value.mode & 0o022) !== 0
  const { bavail, bsize } = statfsSync(dataFolder)
  const gigabytes = ((bavail * bsize) / 1e9).toFixed(1)
  return [
    mayWrite
      ? success(`data folder ${dataFolder} may be written`)
      : failure(`The data folder ${dataFolder} may not be written by this account: give it the right to.`),
    openToOthers
      ? failure(`The data folder ${dataFolder} may be written by others: run chmod go-w ${dataFolder}.`)
      : success('data folder is closed to changes by other accounts'),
    ...examineSecret(path.join(dataFolder, 'postgres', 'password')),
    bavail * bsize >= leastFreeBytes ? success(`${gigabytes} GB of disk free`) : failure(`Only ${gigabytes} GB of disk are free: make room for at least 1 GB.`),
  ]
}

function statFolder(dataFolder: string): Result<Stats, string> {
  try {
    const found = statSync(dataFolder, { throwIfNoEntry: false })
    if (found === undefined) return failure(`The data folder ${dataFolder} is not there: "evenkeel serve" makes it, or name another with --data DIR.`)
    return found.isDirectory() ? success(found) : failure(`The data folder ${dataFolder} is a file: name a folder with --data DIR.`)
  } catch (error) {
    const trouble = folderTrouble(error, dataFolder)
    if (trouble === null) throw error
    return failure(trouble)
  }
}

function examineSecret(file: string): readonly Finding[] {
  if (process.platform === 'win32' || !existsSync(file)) return []
  if ((statSync(file).mode & 0o077) === 0) return [success('database password is closed to other accounts')]
  return [failure(`The password file ${file} is open to others: run chmod 600 ${file}.`)]
}

async function examineDatabase(config: DatabaseConfig, migrations: readonly Migration[]): Promise<readonly Finding[]> {
  const there = isThere(config)
  if (!there.ok) return [there]
  const opened = await openServer(config, 'beside')
  if (!opened.ok) return [opened]
  const server = opened.value
  try {
    const answers = success(`PostgreSQL ${server.version} answers`)
    const schema = await withConnection(server.owner, (client) => examineSchema(client, server, migrations))
    return [answers, ...schema]
  } finally {
    await server.close()
  }
}

async function examineSchema(client: pg.Client, server: DatabaseServer, migrations: readonly Migration[]): Promise<readonly Finding[]> {
  const unsuitable = await unsuitability(client)
  if (unsuitable !== null) return [failure(unsuitable)]
  const state = compare(await appliedMigrations(client), migrations)
  if (state.kind !== 'ready') return [failure(explainState(state))]
  if (state.missing.length > 0) return [failure(`The database lacks ${state.missing.length} of ${migrations.length} steps: run "evenkeel migrate".`)]
  const problems = await schemaProblems(client, server.app.user)
  return [
    success(`all ${migrations.length} steps of the schema are there`),
    await examineAppRole(server),
    ...(problems.length === 0 ? [success('every table of tenants is closed to other tenants')] : problems.map((problem) => failure(problem))),
  ]
}

async function examineAppRole({ app }: DatabaseServer): Promise<Finding> {
  try {
    await withConnection(app, (client) => client.query('select name from schema_version limit 1'))
    return success(`role ${app.user} signs in and reads`)
  } catch (error) {
    return failure(`The role ${app.user} cannot work (${error instanceof Error ? error.message : String(error)}): run "evenkeel migrate".`)
  }
}
