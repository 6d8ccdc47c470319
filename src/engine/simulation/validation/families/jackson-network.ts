import { type Quantity, overTime } from '../quantity.ts'
import { numberedName } from '../names/numbers-in-names.ts'
import { stationQuantity } from '../names/station-names.ts'
import { timeInSystem } from '../names/time-in-system-names.ts'
import type { Parameters } from '../reading/parameters.ts'
import { queueRelaxation } from '../relaxation.ts'
import type { Network } from '../study.ts'
import { type Family, refuseOtherLength, refuseUnstable, sumOf } from './family.ts'

/** Jackson network: `external` rates, `routing` chances from row to column, `mu` and `c` of each station. */
export const jacksonNetwork: Family = (parameters) => {
  const facts = factsOf(parameters)
  const { external, means, servers } = facts
  const flows = parameters.problems.length === 0 ? flowsOf(facts) : []
  flows.forEach((flow, place) => refuseUnstable(parameters, (flow * (means[place] ?? 0)) / (servers[place] ?? 1)))
  return {
    network: networkOf(facts),
    horizon: { kind: 'steady', relaxation: relaxationOf(facts, flows), period: 0 },
    timeScale: sumOf(means) / means.length,
    quantityOf: (name) => quantityOf(name, external.length),
  }
}

interface Facts {
  readonly external: readonly number[]
  readonly routing: readonly (readonly number[])[]
  readonly means: readonly number[]
  readonly servers: readonly number[]
}

function factsOf(parameters: Parameters): Facts {
  const external = parameters.numbers('external', 'number-from-0')
  const routing = parameters.rows('routing', 'share')
  const means = parameters.numbers('mu', 'number-above-0').map((mu) => 1 / mu)
  const servers = parameters.numbers('c', 'whole-from-1')
  refuseOtherLength(parameters, means, external.length, ['mu', 'external'])
  refuseOtherLength(parameters, servers, external.length, ['c', 'external'])
  refuseOtherLength(parameters, routing, external.length, ['routing', 'external'])
  for (const row of routing) refuseOtherLength(parameters, row, external.length, ['routing', 'external'])
  if (routing.some((row) => sumOf(row) > 1 + 1e-9)) parameters.problems.push({ code: 'routing-above-1' })
  if (external.length > 0 && sumOf(external) === 0) parameters.problems.push({ code: 'nobody-comes' })
  return { external, routing, means, servers }
}

function stationName(number: number): string {
  return `station ${number}`
}

function networkOf({ external, routing, means, servers }: Facts): Network {
  return {
    format: 'evenkeel-model/1',
    arrivals: external.flatMap((rate, place) => (rate > 0 ? [{ to: stationName(place + 1), rate }] : [])),
    stations: external.map((_, place) => ({
      name: stationName(place + 1),
      servers: servers[place] ?? 1,
      time: { law: 'exponential', mean: means[place] ?? 0 },
      next: (routing[place] ?? []).flatMap((chance, to) => (chance > 0 ? [{ to: stationName(to + 1), chance }] : [])),
    })),
  }
}

/** Rounds of the traffic equations: each adds those who have gone one step more. They only tell whether there is a steady state, and how long runs are. */
const mostRounds = 10_000

function flowsOf({ external, routing }: Facts): readonly number[] {
  const outside = sumOf(external)
  let flows = external
  let step = external
  for (let round = 0; round < mostRounds && sumOf(step) > 1e-9 * outside; round += 1) {
    const before = step
    step = external.map((_, to) => sumOf(before.map((flow, from) => flow * (routing[from]?.[to] ?? 0))))
    const gone = step
    flows = flows.map((flow, place) => flow + (gone[place] ?? 0))
  }
  return flows
}

/** Of all stations one after the other, each as often as a customer comes to it. */
function relaxationOf({ external, means, servers }: Facts, flows: readonly number[]): number {
  const outside = sumOf(external)
  return sumOf(flows.map((rate, place) => Math.max(1, rate / outside) * queueRelaxation({ rate, mean: means[place] ?? 0, servers: servers[place] ?? 1 })))
}

function quantityOf(name: string, stations: number): Quantity | null {
  if (name === 'mean_total_time' || name === 'mean_time_in_system') return timeInSystem(null)
  if (name === 'mean_in_network' || name === 'mean_in_system') return { kind: 'fraction', size: 'number', of: (record) => overTime(sumOf(record.stations.map(({ present }) => present)), record) }
  const numbered = numberedName(name)
  if (numbered === null || numbered[1] > stations) return null
  return stationQuantity(numbered[0], numbered[1] - 1)
}
