import type { Command } from '../../command-line/command.ts'
import { backupCommand } from './backup.ts'
import { doctorCommand } from './doctor.ts'
import { migrateCommand } from './migrate.ts'
import type { CommandParts } from './parts.ts'
import { restoreCommand } from './restore.ts'
import { verifyCommand } from './verify.ts'

/** The commands about the database, by name. */
export function databaseCommands(parts: CommandParts): Readonly<Record<'migrate' | 'backup' | 'restore' | 'verify' | 'doctor', Command>> {
  return {
    migrate: migrateCommand(parts),
    backup: backupCommand(parts),
    restore: restoreCommand(parts),
    verify: verifyCommand(parts),
    doctor: doctorCommand(parts),
  }
}
