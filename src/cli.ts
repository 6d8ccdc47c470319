import os from 'node:os'
import type { ExitStatus, NamedCommand, NamedCommands } from './platform/command-line/command.ts'
import { printResult } from './platform/command-line/print-result.ts'

/** Each thread takes memory of its own. */
const threadsAtMost = 8
const threads = Math.min(os.availableParallelism(), threadsAtMost)

/** The commands of `evenkeel` that only calculate: each loads its own part and nothing of the house, and so starts sooner and in half the memory. */
const engineCommands: Readonly<Record<string, () => Promise<NamedCommand>>> = {
  spc: async () => {
    const { chartCommand } = await import('./area/chart-files/index.ts')
    return { command: chartCommand(() => process.stdin.setEncoding('utf8')), use: 'spc < CASES.jsonl' }
  },
  simulate: async () => {
    const { simulateCommand, simulateHelp, simulateUse } = await import('./area/simulation-files/index.ts')
    return { command: simulateCommand({ openInput: () => process.stdin, threads, now: () => performance.now() }), use: simulateUse, help: simulateHelp }
  },
  validate: async () => {
    const { answeringInThreads, validateCommand, validateUse } = await import('./area/simulation-files/index.ts')
    return { command: validateCommand(answeringInThreads(threads)), use: validateUse }
  },
  behave: async () => {
    const { behaveCommand, behaveUse } = await import('./area/staff-model-files/index.ts')
    return { command: behaveCommand, use: behaveUse }
  },
  reliability: async () => {
    const { reliabilityCommand, reliabilityHelp, reliabilityUse } = await import('./area/reliability-files/index.ts')
    return { command: reliabilityCommand(() => process.stdin), use: reliabilityUse, help: reliabilityHelp }
  },
  ward: async () => {
    const { wardCommand, wardHelp, wardUse } = await import('./area/ward-files/index.ts')
    return { command: wardCommand(() => process.stdin), use: wardUse, help: wardHelp }
  },
  bench: async () => {
    const { benchCommand, benchUse } = await import('./bench-command.ts')
    return { command: benchCommand, use: benchUse }
  },
}

const [name = '', ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(asked: string, given: readonly string[]): Promise<ExitStatus> {
  const found = await findCommand(asked)
  if (['help', '--help', '-h'].includes(asked)) {
    process.stdout.write(`Use one of:\n${usage(await allCommands())}`)
    return 0
  }
  if (found === null) {
    process.stderr.write(`${asked === '' ? 'Say what to do' : `There is no command "${asked}"`}. Use one of:\n${usage(await allCommands())}`)
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

async function findCommand(asked: string): Promise<NamedCommand | null> {
  if (Object.hasOwn(engineCommands, asked)) return (await engineCommands[asked]?.()) ?? null
  const { houseCommands } = await import('./house-commands.ts')
  return Object.hasOwn(houseCommands, asked) ? (houseCommands[asked] ?? null) : null
}

async function allCommands(): Promise<NamedCommands> {
  const { houseCommands } = await import('./house-commands.ts')
  const engines = await Promise.all(Object.entries(engineCommands).map(async ([called, load]) => [called, await load()] as const))
  return { ...houseCommands, ...Object.fromEntries(engines) }
}

function usage(commands: NamedCommands): string {
  return Object.values(commands)
    .map(({ use }) => `  evenkeel ${use}\n`)
    .join('')
}
