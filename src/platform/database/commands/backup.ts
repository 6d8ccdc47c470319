import type { Command } from '../../command-line/command.ts'
import { writeBackup } from '../backup/write.ts'
import { withConnection } from '../connection.ts'
import { appliedMigrations } from '../migrations.ts'
import { schemaProblems } from '../schema-problems.ts'
import { openServer } from '../server.ts'
import { type CommandParts, isThere, oneFile, parseAsked, refuse } from './parts.ts'
import { summaryLine } from './verify.ts'

const form = { name: 'backup', file: oneFile, mayBeForced: false } as const

/** `evenkeel backup FILE`: writes everything to one file, also while Evenkeel is running. */
export function backupCommand(parts: CommandParts): Command {
  return async (args, io) => {
    const asked = parseAsked(args, form, io, parts)
    if (!asked.ok) return refuse(io, asked.error)
    const there = isThere(asked.value.config)
    if (!there.ok) return refuse(io, there.error)
    const server = await openServer(asked.value.config, 'beside')
    if (!server.ok) return refuse(io, server.error)
    const { owner, app, version } = server.value
    try {
      const hindrance = await withConnection(owner, async (client) => {
        if ((await appliedMigrations(client)).length === 0) return 'the database was never used by Evenkeel.'
        return (await schemaProblems(client, app.user))[0] ?? null
      })
      if (hindrance !== null) return refuse(io, `There is no backup: ${hindrance}`)
      const written = await writeBackup(owner, asked.value.file, parts.now(), version)
      if (!written.ok) return refuse(io, written.error)
      io.stdout.write(summaryLine(written.value))
      return 0
    } finally {
      await server.value.close()
    }
  }
}
