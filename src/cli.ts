import os from 'node:os'
import { chartCommand } from './area/chart-files/index.ts'
import { reliabilityCommand, reliabilityHelp, reliabilityUse } from './area/reliability-files/index.ts'
import { answeringInThreads, simulateCommand, simulateHelp, simulateUse, validateCommand, validateUse } from './area/simulation-files/index.ts'
import { behaveCommand, behaveUse } from './area/staff-model-files/index.ts'
import { wardCommand, wardHelp, wardUse } from './area/ward-files/index.ts'
import { benchCommand, benchUse } from './bench-command.ts'
import type { ExitStatus, NamedCommands } from './platform/command-line/command.ts'
import { printResult } from './platform/command-line/print-result.ts'

/** Each thread takes memory of its own. */
const threadsAtMost = 8
const threads = Math.min(os.availableParallelism(), threadsAtMost)

/** The commands of `evenkeel` that only calculate: they load nothing of the house, and so start sooner and in half the memory. */
const engineCommands: NamedCommands = {
  spc: { command: chartCommand(() => process.stdin.setEncoding('utf8')), use: 'spc < CASES.jsonl' },
  simulate: { command: simulateCommand({ openInput: () => process.stdin, threads, now: () => performance.now() }), use: simulateUse, help: simulateHelp },
  validate: { command: validateCommand(answeringInThreads(threads)), use: validateUse },
  behave: { command: behaveCommand, use: behaveUse },
  reliability: { command: reliabilityCommand(() => process.stdin), use: reliabilityUse, help: reliabilityHelp },
  ward: { command: wardCommand(() => process.stdin), use: wardUse, help: wardHelp },
  bench: { command: benchCommand, use: benchUse },
}

const [name = '', ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(asked: string, given: readonly string[]): Promise<ExitStatus> {
  const commands = Object.hasOwn(engineCommands, asked) ? engineCommands : await allCommands()
  if (['help', '--help', '-h'].includes(asked)) {
    process.stdout.write(`Use one of:\n${usage(commands)}`)
    return 0
  }
  const found = Object.hasOwn(commands, asked) ? commands[asked] : undefined
  if (found === undefined) {
    process.stderr.write(`${asked === '' ? 'Say what to do' : `There is no command "${asked}"`}. Use one of:\n${usage(commands)}`)
    return 2
  }
  const io = { stdout: process.stdout, stderr: process.stderr, env: process.env }
  if (given.includes('--help') || given.includes('-h')) return printResult(io, found.help ?? `Use: evenkeel ${found.use}`, 0)
  try {
    return await found.command(given, io)
  } catch (error) {
    // A mistake of ours: 1 would say that the answer is "no".
    process.stderr.write(`Sorry, evenkeel ${asked} stopped by a mistake of its own, not of yours. Report these lines:\n${error instanceof Error ? error.stack : String(error)}\n`)
    return 2
  }
}

async function allCommands(): Promise<NamedCommands> {
  const { houseCommands } = await import('./house-commands.ts')
  return { ...houseCommands, ...engineCommands }
}

function usage(commands: NamedCommands): string {
  return Object.values(commands)
    .map(({ use }) => `  evenkeel ${use}\n`)
    .join('')
}
