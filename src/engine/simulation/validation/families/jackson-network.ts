import type { CaseProblem } from '../case.ts'
import { type Quantity, overTime } from '../quantity.ts'
import { numberedName } from '../names/numbers-in-names.ts'
import { stationQuantity } from '../names/station-names.ts'
import { timeInSystem } from '../names/time-in-system-names.ts'
import { queueRelaxation } from '../relaxation.ts'
import type { ModelWithoutRun } from '../study.ts'
import { family, nobodyComes, otherLength, sumOf, unstable } from './family.ts'

/** Jackson network: `external` rates, `routing` chances from row to column, `mu` and `c` of each station. */
export const jacksonNetwork = family({
  read: (parameters) => ({
    external: parameters.numbers('external', 'number-from-0'),
    routing: parameters.rows('routing', 'share'),
    means: parameters.numbers('mu', 'number-above-0').map((mu) => 1 / mu),
    servers: parameters.numbers('c', 'whole-from-1'),
  }),
  refuse: (facts) => {
    const problems = formProblems(facts)
    return problems.length > 0 ? problems : flowsOf(facts).flatMap((flow, place) => unstable((flow * (facts.means[place] ?? 0)) / (facts.servers[place] ?? 1)))
  },
  study: (facts) => ({
    model: modelOf(facts),
    horizon: { kind: 'steady', relaxation: relaxationOf(facts), period: 0 },
    timeScale: sumOf(facts.means) / facts.means.length,
    quantityOf: (name) => quantityOf(name, facts.external.length),
  }),
})

interface Facts {
  readonly external: readonly number[]
  readonly routing: readonly (readonly number[])[]
  readonly means: readonly number[]
  readonly servers: readonly number[]
}

function formProblems({ external, routing, means, servers }: Facts): readonly CaseProblem[] {
  const stations = external.length
  return [
    ...otherLength(means, stations, ['mu', 'external']),
    ...otherLength(servers, stations, ['c', 'external']),
    ...otherLength(routing, stations, ['routing', 'external']),
    ...routing.flatMap((row) => otherLength(row, stations, ['routing', 'external'])),
    ...(routing.some((row) => sumOf(row) > 1 + 1e-9) ? [{ code: 'routing-above-1' } as const] : []),
    ...nobodyComes(external),
  ]
}

function stationName(number: number): string {
  return `station ${number}`
}

function modelOf({ external, routing, means, servers }: Facts): ModelWithoutRun {
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
function relaxationOf(facts: Facts): number {
  const { external, means, servers } = facts
  const outside = sumOf(external)
  return sumOf(flowsOf(facts).map((rate, place) => Math.max(1, rate / outside) * queueRelaxation({ rate, mean: means[place] ?? 0, servers: servers[place] ?? 1 })))
}

function quantityOf(name: string, stations: number): Quantity | null {
  if (name === 'mean_total_time' || name === 'mean_time_in_system') return timeInSystem(null)
  if (name === 'mean_in_network' || name === 'mean_in_system') return { kind: 'fraction', size: 'number', of: (record) => overTime(sumOf(record.stations.map(({ present }) => present)), record) }
  const numbered = numberedName(name)
  if (numbered === null || numbered[1] > stations) return null
  return stationQuantity(numbered[0], numbered[1] - 1)
}
