import type { Command } from '../../command-line/command.ts'
import { migrate } from '../migrations.ts'
import { openServer } from '../server.ts'
import { type CommandParts, noFile, parseAsked, refuse } from './parts.ts'

const form = { name: 'migrate', file: noFile, mayBeForced: false } as const

/** `evenkeel migrate`: brings the database up to date and prints the steps that ran. */
export function migrateCommand(parts: CommandParts): Command {
  return async (args, io) => {
    const asked = parseAsked(args, form, io, parts)
    if (!asked.ok) return refuse(io, asked.error)
    const server = await openServer(asked.value.config, 'alone')
    if (!server.ok) return refuse(io, server.error)
    try {
      const ran = await migrate(server.value.owner, server.value.app, parts.migrations)
      if (!ran.ok) return refuse(io, ran.error)
      io.stdout.write(ran.value.length === 0 ? 'The database is up to date.\n' : ran.value.map((name) => `ran ${name}\n`).join(''))
      return 0
    } finally {
      await server.value.close()
    }
  }
}
