import { benchmarkCommand } from './area/benchmark/index.ts'
import type { Command, ExitStatus } from './platform/command-line/command.ts'
import { serveCommand } from './serve-command.ts'

/** Every command of `evenkeel`, by its name. */
const commands: Readonly<Record<string, { readonly command: Command; readonly use: string }>> = {
  serve: { command: serveCommand, use: 'serve [--port N] [--host H] [--data DIR] [--demo]' },
  benchmark: { command: benchmarkCommand, use: 'benchmark DIR' },
}

const [name = '', ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(asked: string, given: readonly string[]): Promise<ExitStatus> {
  const found = Object.hasOwn(commands, asked) ? commands[asked] : undefined
  if (found === undefined) {
    process.stderr.write(`${asked === '' ? 'Say what to do' : `There is no command "${asked}"`}. Use one of:\n${usage()}`)
    return 2
  }
  return found.command(given, { stdout: process.stdout, stderr: process.stderr, env: process.env })
}

function usage(): string {
  return Object.values(commands)
    .map(({ use }) => `  evenkeel ${use}\n`)
    .join('')
}
