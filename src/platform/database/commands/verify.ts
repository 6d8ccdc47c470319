import type { Command } from '../../command-line/command.ts'
import { type BackupSummary, explainBackupProblem } from '../backup/format.ts'
import { checkBackup } from '../backup/read.ts'
import { type CommandParts, oneFile, parseAsked, refuse } from './parts.ts'

const form = { name: 'verify', file: oneFile, mayBeForced: false } as const

/** `evenkeel verify FILE`: is this backup whole? */
export function verifyCommand(parts: CommandParts): Command {
  return async (args, io) => {
    const asked = parseAsked(args, form, io, parts)
    if (!asked.ok) return refuse(io, asked.error)
    const { file } = asked.value
    const checked = await checkBackup(file)
    if (checked.ok) {
      io.stdout.write(summaryLine(checked.value))
      return 0
    }
    io.stderr.write(`${explainBackupProblem(checked.error, file)}\n`)
    return checked.error.kind === 'missing' ? 2 : 1
  }
}

/** One line about a backup that is whole. */
export function summaryLine({ head, end }: BackupSummary): string {
  return `ok: backup of ${head.createdAt}, PostgreSQL ${head.postgresql}, ${end.tables} tables, ${end.rows} rows, sha256 ${end.sha256}\n`
}
