import { type Estimate, type Model, type RunRecord, estimateOf, notSureEnough, replicationsAtFirst, replicationsMore, runOnce } from '../src/engine/simulation/index.ts'
import { markovQueueValue } from '../src/engine/simulation/validation/testing/exact/erlang.ts'
import { boundedQueueValues } from '../src/engine/simulation/validation/testing/exact/queue-chains.ts'
import { print } from './timing.ts'

const repetitions = 1_000
const replications = 20
/** With it, the second way of stopping needs more than the first replications nearly always. */
const precision = 0.05

/** Runs count for so many relaxation times: in shorter ones means are skewed, and intervals cover too seldom (92% of the time at 60 and a load of 80%). */
const countedRelaxations = 150
const warmUpRelaxations = 20

/** A figure whose exact value is known. */
interface Case {
  readonly figure: string
  readonly model: Model
  readonly valueOf: (record: RunRecord) => number
  readonly exact: number
}

const oneServer = { lambda: 0.5, mu: 1, c: 1 }
const fourServers = { lambda: 3.2, mu: 1, c: 4 }
const limited = { lambda: 3, mu: 1, c: 2, K: 5 }

const cases: readonly Case[] = [
  { figure: 'mean wait, M/M/1 at 50%', model: queue(oneServer, relaxationOf(oneServer)), valueOf: meanWait, exact: markovQueueValue('mean_wait', oneServer) },
  { figure: 'mean wait, M/M/4 at 80%', model: queue(fourServers, relaxationOf(fourServers)), valueOf: meanWait, exact: markovQueueValue('mean_wait', fourServers) },
  { figure: 'share turned away, M/M/2/5 at 150%', model: queue(limited, limited.K), valueOf: shareTurnedAway, exact: boundedQueueValues(limited)['p_blocked'] ?? NaN },
]

/** When a study stops. */
interface Rule {
  readonly rule: string
  readonly study: (one: Case, seed: number) => Estimate
}

const rules: readonly Rule[] = [
  { rule: `${replications} replications`, study: (one, seed) => estimateOf(valuesOf(one, seed, replications)) },
  { rule: `until sure to ${100 * precision}%`, study: untilSure },
]

/** How often a 95% interval holds the exact value, in 1,000 repetitions with seeds of their own. */
export function benchIntervalCoverage(): Promise<void> {
  for (const { rule, study } of rules) {
    for (const one of cases) {
      const estimates = Array.from({ length: repetitions }, (_, place) => study(one, place + 1))
      const covered = estimates.filter((estimate) => estimate.kind === 'estimated' && estimate.low <= one.exact && one.exact <= estimate.high).length
      const needed = estimates.reduce((sum, estimate) => sum + estimate.replications, 0) / repetitions
      print({ bench: 'sim, coverage of 95% intervals', rule, figure: one.figure, exact: one.exact, repetitions, replications: needed, covered: covered / repetitions })
    }
  }
  return Promise.resolve()
}

function valuesOf({ model, valueOf }: Case, seed: number, count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, place) => valueOf(recordOf(model, seed, from + place)))
}

function recordOf(model: Model, seed: number, replication: number): RunRecord {
  const run = runOnce(model, { seed, replication })
  if (!run.ok) throw new Error(`A case of the bench comes to no end: ${run.error.code}.`)
  return run.value
}

/** As `evenkeel simulate --precision` goes on, but without a most. */
function untilSure(one: Case, seed: number): Estimate {
  let values = valuesOf(one, seed, replicationsAtFirst)
  let estimate = estimateOf(values)
  while (notSureEnough([{ path: ['stations'], kind: 'mean-wait', estimate }], precision).length > 0) {
    values = [...values, ...valuesOf(one, seed, replicationsMore, values.length)]
    estimate = estimateOf(values)
  }
  return estimate
}

/** Exponential services; room for `K` in all. */
function queue({ lambda, mu, c, K }: { readonly lambda: number; readonly mu: number; readonly c: number; readonly K?: number }, relaxation: number): Model {
  const desk = { name: 'desk', servers: c, time: { law: 'exponential', mean: 1 / mu }, ...(K === undefined ? {} : { room: K }) } as const
  const run = { warmUp: warmUpRelaxations * relaxation, length: (warmUpRelaxations + countedRelaxations) * relaxation }
  return { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate: lambda }], stations: [desk], run }
}

/** In what time a queue without limit of room forgets how it began: 1 / (c mu (1 - √load)²). With a limit, a service for each place is more than enough. */
function relaxationOf({ lambda, mu, c }: { readonly lambda: number; readonly mu: number; readonly c: number }): number {
  const free = 1 - Math.sqrt(lambda / mu / c)
  return 1 / (c * mu * free * free)
}

function meanWait({ stations: [desk] }: RunRecord): number {
  return desk === undefined ? NaN : desk.waits.sum / desk.waits.count
}

function shareTurnedAway({ rooms: [room] }: RunRecord): number {
  return room === undefined ? NaN : room.turnedAway / (room.turnedAway + room.admitted)
}
