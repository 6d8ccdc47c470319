import type { Command } from '../../command-line/command.ts'
import { checkRestorable, restoreBackup } from '../backup/restore.ts'
import { openServer } from '../server.ts'
import { type CommandParts, oneFile, parseAsked, refuse } from './parts.ts'
import { summaryLine } from './verify.ts'

const form = { name: 'restore', file: oneFile, mayBeForced: true } as const

/** `evenkeel restore FILE`: brings back what a backup holds, all or nothing. */
export function restoreCommand(parts: CommandParts): Command {
  return async (args, io) => {
    const asked = parseAsked(args, form, io, parts)
    if (!asked.ok) return refuse(io, asked.error)
    const { config, file, force } = asked.value
    // Before a server is opened: a bad file must not leave an empty database behind.
    const restorable = await checkRestorable(file, parts.migrations)
    if (!restorable.ok) return refuse(io, restorable.error)
    const server = await openServer(config, 'alone')
    if (!server.ok) return refuse(io, server.error)
    try {
      const { owner, app } = server.value
      const restored = await restoreBackup(file, { owner, app, migrations: parts.migrations, force })
      if (!restored.ok) return refuse(io, restored.error)
      io.stdout.write(summaryLine(restored.value))
      return 0
    } finally {
      await server.value.close()
    }
  }
}
