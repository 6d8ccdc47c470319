import { benchmarkCommand } from './area/benchmark/index.ts'
import { changeSecretCommand, changeSecretUse } from './change-secret-command.ts'
import { dataFolderOf } from './config.ts'
import { examineInstallation } from './examine-installation.ts'
import { exportCommand, exportUse, importCommand, importUse } from './import-command.ts'
import { instrumentCommand, instrumentUse } from './instrument-command.ts'
import { projectFolder } from './main.ts'
import { migrations } from './migrations.ts'
import type { NamedCommands } from './platform/command-line/command.ts'
import { databaseCommands } from './platform/database/commands/index.ts'
import { serveCommand } from './serve-command.ts'
import { linkCommand, linkUse, setUpCommand, setUpUse } from './set-up-command.ts'
import { verifyCommand, verifyUse } from './verify-command.ts'

const database = databaseCommands({ migrations, dataFolderOf: (said, env) => dataFolderOf(said, env, projectFolder), now: () => new Date(), further: examineInstallation })

/** The commands of `evenkeel` that need the whole house: pages, database, identity. */
export const houseCommands: NamedCommands = {
  serve: { command: serveCommand, use: 'serve [--port N] [--host H] [--data DIR] [--demo]' },
  benchmark: { command: benchmarkCommand, use: 'benchmark DIR' },
  import: { command: importCommand, use: importUse },
  export: { command: exportCommand, use: exportUse },
  instrument: { command: instrumentCommand, use: instrumentUse },
  'set-up': { command: setUpCommand, use: setUpUse },
  link: { command: linkCommand, use: linkUse },
  migrate: { command: database.migrate, use: 'migrate [--data DIR]' },
  backup: { command: database.backup, use: 'backup FILE [--data DIR]' },
  restore: { command: database.restore, use: 'restore FILE [--force] [--data DIR]' },
  verify: { command: verifyCommand(database.verify), use: verifyUse },
  'change-secret': { command: changeSecretCommand, use: changeSecretUse },
  doctor: { command: database.doctor, use: 'doctor [--data DIR]' },
}
