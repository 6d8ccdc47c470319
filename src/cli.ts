import { benchmarkCommand } from './area/benchmark/index.ts'
import { dataFolderOf } from './config.ts'
import { examineInstallation } from './examine-installation.ts'
import { exportCommand, exportUse, importCommand, importUse } from './import-command.ts'
import { projectFolder } from './main.ts'
import { migrations } from './migrations.ts'
import type { Command, ExitStatus } from './platform/command-line/command.ts'
import { databaseCommands } from './platform/database/commands/index.ts'
import { serveCommand } from './serve-command.ts'
import { linkCommand, linkUse, setUpCommand, setUpUse } from './set-up-command.ts'
import { verifyCommand, verifyUse } from './verify-command.ts'

const database = databaseCommands({ migrations, dataFolderOf: (said, env) => dataFolderOf(said, env, projectFolder), now: () => new Date(), further: examineInstallation })

/** Every command of `evenkeel`, by its name. */
const commands: Readonly<Record<string, { readonly command: Command; readonly use: string }>> = {
  serve: { command: serveCommand, use: 'serve [--port N] [--host H] [--data DIR] [--demo]' },
  benchmark: { command: benchmarkCommand, use: 'benchmark DIR' },
  import: { command: importCommand, use: importUse },
  export: { command: exportCommand, use: exportUse },
  'set-up': { command: setUpCommand, use: setUpUse },
  link: { command: linkCommand, use: linkUse },
  migrate: { command: database.migrate, use: 'migrate [--data DIR]' },
  backup: { command: database.backup, use: 'backup FILE [--data DIR]' },
  restore: { command: database.restore, use: 'restore FILE [--force] [--data DIR]' },
  verify: { command: verifyCommand(database.verify), use: verifyUse },
  doctor: { command: database.doctor, use: 'doctor [--data DIR]' },
}

const [name = '', ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(asked: string, given: readonly string[]): Promise<ExitStatus> {
  if (['help', '--help', '-h'].includes(asked)) {
    process.stdout.write(`Use one of:\n${usage()}`)
    return 0
  }
  const found = Object.hasOwn(commands, asked) ? commands[asked] : undefined
  if (found === undefined) {
    process.stderr.write(`${asked === '' ? 'Say what to do' : `There is no command "${asked}"`}. Use one of:\n${usage()}`)
    return 2
  }
  try {
    return await found.command(given, { stdout: process.stdout, stderr: process.stderr, env: process.env })
  } catch (error) {
    // A mistake of ours: 1 would say that the answer is "no".
    process.stderr.write(`Sorry, evenkeel ${asked} stopped by a mistake of its own, not of yours. Report these lines:\n${error instanceof Error ? error.stack : String(error)}\n`)
    return 2
  }
}

function usage(): string {
  return Object.values(commands)
    .map(({ use }) => `  evenkeel ${use}\n`)
    .join('')
}
