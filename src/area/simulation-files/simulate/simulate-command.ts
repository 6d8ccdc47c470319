import type { Locked, Model, Models } from '../../../engine/simulation/index.ts'
import { type Result, failure } from '../../../kernel/result.ts'
import type { Command, CommandIo } from '../../../platform/command-line/command.ts'
import { printResult } from '../../../platform/command-line/print-result.ts'
import { tableOf } from '../figures/table.ts'
import { type ReplicationProblem, openReplicator } from '../workers/index.ts'
import { useWords } from '../words/help.ts'
import { lockedWords, notSureWords, oddPairsWords, oneReplicationWords, replicationProblemWords, traceFileWords, useProblemWords } from '../words/simulate.ts'
import { longWorkWords } from '../words/waiting.ts'
import { type Asked, askedOf } from './asked.ts'
import { longWork } from './expected-work.ts'
import { replicationPlan } from './plan.ts'
import { Progress } from './progress.ts'
import { calledOf, readModels } from './read-models.ts'
import { resultOf } from './result.ts'
import { type Simulated, simulate } from './simulation.ts'
import { writeTrace } from './write-trace.ts'

/** What the command needs of the computer. */
export interface Host {
  /** Standard input, in pieces cut anywhere. */
  readonly openInput: () => AsyncIterable<Uint8Array>
  /** How many replications are done side by side unless told. */
  readonly threads: number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

/**
 * `evenkeel simulate model.json`: runs a model as often as asked and prints every figure and how sure it is: as one JSON object, a table or comma-separated text.
 * The command exits with 2 when the model, or how it was asked, is not sound: then nothing is printed, and each problem is told.
 */
export function simulateCommand(host: Host): Command {
  return async (args, io) => {
    const asked = askedOf(args)
    if (!asked.ok) return refuse(io, [...asked.error.map(useProblemWords), useWords])
    const { file, against } = asked.value
    const read = await readModels(file, against, host.openInput)
    if (!read.ok) return refuse(io, read.error)
    const { models, remarks } = read.value
    tell(io, remarks)
    const simulated = await runModels(asked.value, models, host, io)
    if (!simulated.ok) return refuse(io, [simulated.error])
    tell(io, remarksOn(simulated.value, asked.value, models))
    return printResult(io, await printed(asked.value, models, simulated.value), 0)
  }
}

async function printed(asked: Asked, models: Models, simulated: Simulated): Promise<string> {
  switch (asked.form) {
    case 'json':
      return JSON.stringify(resultOf(asked, models, simulated), null, 2)
    case 'table':
      return tableOf(asked, models, simulated)
    case 'csv':
      // Its library is loaded only where it is needed: the command starts sooner.
      return (await import('../figures/csv.ts')).csvOf(asked, models, simulated)
  }
}

async function runModels(asked: Asked, models: Models, { threads, now }: Host, io: CommandIo): Promise<Result<Simulated, string>> {
  const { seed, pairing, precision, traceFile } = asked
  const [first] = models
  const plan = replicationPlan(asked, first)
  if (plan === null) return failure(oddPairsWords)
  const workers = Math.min(asked.workers ?? threads, plan.first)
  const work = longWork(asked, models, plan, Math.min(workers, threads))
  if (work !== null) tell(io, [longWorkWords(work)])
  const written = traceFile === null ? null : writeTrace(first, asked, traceFile)
  if (written?.ok === false) return failure(written.error.code === 'cannot-write' ? traceFileWords(traceFile ?? '', written.error.why) : replicationProblemWords(written.error))
  const replicator = openReplicator({ models, seed, pairing, hashes: asked.trace }, workers)
  const progress = new Progress(io.stderr, now)
  try {
    return worded(await simulate(models, { plan, precision, pairing }, replicator, (done, until) => progress.note(done, until)))
  } finally {
    progress.end()
    await replicator.close()
  }
}

function worded(simulated: Result<Simulated, ReplicationProblem>): Result<Simulated, string> {
  return simulated.ok ? simulated : failure(replicationProblemWords(simulated.error))
}

function remarksOn({ replications, notSure, locked, against }: Simulated, asked: Asked, [model, other]: Models): readonly string[] {
  const lockedIn = (from: string, { timeUnit }: Model, found: Locked | null) => (found === null ? [] : [`${calledOf(from)}: ${lockedWords(found, replications, timeUnit)}`])
  const { file, against: otherFile, pairing } = asked
  return [
    ...lockedIn(file, model, locked),
    ...(otherFile === null || other === undefined || against === null ? [] : lockedIn(otherFile, other, against.locked)),
    ...(replications === (pairing === 'antithetic-pairs' ? 2 : 1) ? [oneReplicationWords] : []),
    ...notSure.map(({ path }) => notSureWords(path[1] ?? '', replications)),
  ]
}

function refuse(io: CommandIo, sentences: readonly string[]): 2 {
  tell(io, sentences)
  return 2
}

function tell({ stderr }: CommandIo, sentences: readonly string[]): void {
  for (const sentence of sentences) stderr.write(`${sentence}\n`)
}
