import { parseArgs } from 'node:util'
import { dataFolderOf } from './config.ts'
import { projectFolder } from './main.ts'
import { refuse, withDatabase } from './opened-database.ts'
import { type ChainState, verifyChain } from './platform/audit/index.ts'
import type { Command, CommandIo, ExitStatus } from './platform/command-line/command.ts'
import { type Database, isDatabaseThere, parseDatabaseConfig } from './platform/database/index.ts'
import { listOrganisations } from './platform/identity/index.ts'

export const verifyUse = 'verify [FILE] [--data DIR]'

/**
 * `evenkeel verify [FILE]`: is this backup whole, or, without FILE, is the audit trail of every organisation? One line each; exit 1 when one is not.
 * @param verifyBackup what answers when a file is named
 */
export function verifyCommand(verifyBackup: Command): Command {
  return async (args, io) => {
    const asked = parseWords(args)
    if (asked === null) return refuse(io, `Use: evenkeel ${verifyUse}`)
    if (asked.hasFile) return verifyBackup(args, io)
    const config = parseDatabaseConfig(io.env, dataFolderOf(asked.data, io.env, projectFolder))
    if (!config.ok) return refuse(io, config.error)
    const there = isDatabaseThere(config.value)
    if (!there.ok) return refuse(io, there.error)
    return withDatabase(io, asked.data, (database) => verifyTrails(database, io))
  }
}

async function verifyTrails(database: Database, io: CommandIo): Promise<ExitStatus> {
  const organisations = await database.reading(null, listOrganisations)
  let isWhole = true
  for (const { tenant, odsCode, name } of organisations) {
    const state = await database.reading(tenant, (transaction) => verifyChain(transaction, tenant))
    if (state.kind === 'whole') io.stdout.write(`ok: audit trail of ${name} (${odsCode}), ${state.entries} entries, last hash ${state.lastHash}\n`)
    else io.stderr.write(`The audit trail of ${name} (${odsCode}) is broken at entry ${state.at}: ${brokenWords[state.how]}\n`)
    isWhole &&= state.kind === 'whole'
  }
  if (organisations.length === 0) io.stdout.write('ok: no organisation is set up, so there is no audit trail yet\n')
  return isWhole ? 0 : 1
}

const brokenWords: Readonly<Record<Extract<ChainState, { kind: 'broken' }>['how'], string>> = {
  missing: 'an entry is missing. Compare with a backup.',
  changed: 'the entry or the one before it was changed. Compare with a backup.',
  cut: 'the trail does not end where it should. Compare with a backup.',
}

function parseWords(args: readonly string[]): { readonly hasFile: boolean; readonly data: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { data: { type: 'string' } }, allowPositionals: true })
    return positionals.length > 1 ? null : { hasFile: positionals.length === 1, data: values.data }
  } catch {
    // parseArgs throws on a flag that it does not know.
    return null
  }
}
