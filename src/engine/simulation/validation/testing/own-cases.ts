import { erlangB, markovQueueValue } from './exact/erlang.ts'
import { changingQueuePeriod, patientsAt } from './exact/changing.ts'
import { timesWithInterruption, waitInGeneralQueue, waitsByPriority } from './exact/priorities.ts'
import { boardingValues, boundedQueueValues, impatientQueueValues, nurseCallValues } from './exact/queue-chains.ts'
import { strokeLoads, strokeParams } from './stroke-params.ts'
import { centreArrivals, centreParams } from './treatment-centre-params.ts'

/** A validation case of our own, with values worked out without simulation. */
export interface OwnCase {
  readonly id: string
  readonly family: string
  readonly params: Readonly<Record<string, unknown>>
  readonly exact: Readonly<Record<string, number>>
  readonly source: string
  /** The largest standard error, as a share of the value. */
  readonly max_relative_se: number
}

/** Each family at least once. */
export function ownCases(): readonly OwnCase[] {
  return [...queues(), ...priorities(), ...networks(), ...changing(), ...patients()]
}

function valuesOf(names: readonly string[], value: (name: string) => number): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, value(name)]))
}

function queues(): readonly OwnCase[] {
  const single = { lambda: 0.7, mu: 1, c: 1 }
  const several = { lambda: 5, mu: 2, c: 3 }
  const bounded = { lambda: 4, mu: 1.5, c: 3, K: 7 }
  const impatient = { lambda: 9, mu: 2, c: 4, theta: 0.8 }
  const general = (id: string, law: string, variance: number): OwnCase => ({
    id, family: 'M/G/1', params: { lambda: 0.6, service_mean: 1.25, service_variance: variance, service_law: law }, max_relative_se: 0.02, source: 'Pollaczek and Khinchine',
    exact: { mean_wait: waitInGeneralQueue(0.6, 1.25, 1.25 * 1.25 + variance), mean_queue_length: 0.6 * waitInGeneralQueue(0.6, 1.25, 1.25 * 1.25 + variance), utilisation: 0.75, p_wait: 0.75 },
  })
  const loss = (law: string): OwnCase => ({
    id: `loss-${law.split(' ')[0] ?? law}`, family: 'M/G/c/c', params: { offered_load: 9, beds: 12, stay_law: law }, max_relative_se: 0.01, source: 'Erlang B, for any law of the stay',
    exact: { p_blocked: erlangB(9, 12), occupancy: (9 * (1 - erlangB(9, 12))) / 12 },
  })
  return [
    { id: 'one-server', family: 'M/M/c', params: single, max_relative_se: 0.01, source: 'Erlang C', exact: valuesOf(['p_wait', 'mean_wait', 'mean_queue_length', 'mean_in_system', 'utilisation', 'wait_p90', 'p_wait_over_2', 'p_wait_over_6.5'], (name) => markovQueueValue(name, single)) },
    { id: 'three-servers', family: 'M/M/c', params: several, max_relative_se: 0.01, source: 'Erlang C', exact: valuesOf(['p_wait', 'mean_wait', 'mean_queue_length', 'utilisation', 'wait_p95', 'wait_p50', 'p_wait_over_0.5'], (name) => markovQueueValue(name, several)) },
    general('constant-service', 'constant', 0), general('three-phases', 'Erlang-3', (1.25 * 1.25) / 3), general('lognormal-service', 'lognormal', 2), general('hyperexponential-service', 'hyperexponential', 4), general('gamma-service', 'gamma', 0.9), general('uniform-service', 'uniform', 0.3),
    { id: 'room-for-seven', family: 'M/M/c/K', params: bounded, max_relative_se: 0.01, source: 'birth-and-death chain', exact: boundedQueueValues(bounded) },
    loss('exponential'), loss('lognormal cv 1.4'), loss('constant'),
    { id: 'impatience', family: 'M/M/c+M', params: impatient, max_relative_se: 0.01, source: 'birth-and-death chain (Erlang A)', exact: impatientQueueValues(impatient) },
  ]
}

function priorities(): readonly OwnCase[] {
  const byClass = (name: string, values: readonly number[]): Readonly<Record<string, number>> => Object.fromEntries(values.map((value, place) => [`${name}_class_${place + 1}`, value]))
  const mixed = [{ rate: 0.15, mean: 1.5, secondMoment: 2.25 }, { rate: 0.25, mean: 1, secondMoment: 2 }, { rate: 0.2, mean: 0.8, secondMoment: 0.96 }, { rate: 0.1, mean: 1.2, secondMoment: 4.32 }]
  const interrupting = [{ rate: 0.2, mean: 0.5, secondMoment: 0.5 }, { rate: 0.25, mean: 1, secondMoment: 2 }, { rate: 0.2, mean: 1.25, secondMoment: 3.125 }]
  const rates = [0.5, 1, 0.75]
  // With one rate of service: the time until one of c busy servers is free, times the chance that all are busy.
  const remaining = markovQueueValue('p_wait', { lambda: 2.25, mu: 1, c: 3 }) / 3
  return [
    { id: 'four-priorities', family: 'M/G/1 priority', max_relative_se: 0.02, source: 'Cobham', exact: byClass('mean_wait', waitsByPriority(mixed)),
      params: { lambda: mixed.map(({ rate }) => rate), service_mean: mixed.map(({ mean }) => mean), service_second_moment: mixed.map(({ secondMoment }) => secondMoment), service_law: ['constant', 'exponential', 'Erlang-2', 'hyperexponential'] } },
    { id: 'three-priorities', family: 'M/M/c priority', params: { lambda: rates, mu: 1, c: 3 }, max_relative_se: 0.02, source: 'Cobham; Kella and Yechiali', exact: byClass('mean_wait', rates.map((_, place) => remaining / ((1 - loadUpTo(rates, place)) * (1 - loadUpTo(rates, place + 1))))) },
    { id: 'interruptions', family: 'M/M/1 preemptive resume', max_relative_se: 0.02, source: 'Conway, Maxwell and Miller', exact: byClass('mean_time_in_system', timesWithInterruption(interrupting)),
      params: { lambda: interrupting.map(({ rate }) => rate), mu: interrupting.map(({ mean }) => 1 / mean) } },
  ]
}

/** Load of the classes before one, of three servers. */
function loadUpTo(rates: readonly number[], count: number): number {
  return rates.slice(0, count).reduce((sum, rate) => sum + rate / 3, 0)
}

function networks(): readonly OwnCase[] {
  const flows = [1 / 0.7, 0.5 / 0.7 + 0.2]
  const stations = [{ lambda: flows[0] ?? NaN, mu: 1, c: 2 }, { lambda: flows[1] ?? NaN, mu: 1.4, c: 1 }]
  const inSystem = stations.map((station) => markovQueueValue('mean_in_system', station))
  const named = stations.flatMap((station, place) => [
    [`throughput_${place + 1}`, station.lambda], [`mean_wait_${place + 1}`, markovQueueValue('mean_wait', station)], [`mean_in_system_${place + 1}`, inSystem[place] ?? NaN],
  ] as const)
  return [
    { id: 'two-stations', family: 'Jackson network', params: { external: [1, 0.2], routing: [[0.3, 0.5], [0, 0]], mu: [1, 1.4], c: [2, 1] }, max_relative_se: 0.01, source: 'Jackson; the first station sends 30% back to itself',
      exact: { ...Object.fromEntries(named), mean_total_time: inSystem.reduce((sum, number) => sum + number, 0) / 1.2 } },
  ]
}

function changing(): readonly OwnCase[] {
  const wave = { b: 3, a: 1.8, period: 10 }
  const period = changingQueuePeriod(wave, 1.2, 4, 8)
  const ward = (law: 'exponential' | 'constant', mean: number): OwnCase => ({
    id: `unlimited-beds-${law}`, family: 'M(t)/G/inf', params: { ...wave, stay_mean: mean, stay_law: law }, max_relative_se: 0.01, source: 'Eick, Massey and Whitt',
    exact: Object.fromEntries([0, 2.5, 5, 9].map((time) => [`m_at_${time}`, patientsAt(time, wave, { mean, law })])),
  })
  return [
    { id: 'busy-hours', family: 'M(t)/M/c', params: { ...wave, mu: 1.2, c: 4 }, max_relative_se: 0.02, source: 'forward equations, solved numerically',
      exact: {
        mean_wait_over_customers: period.waitOverCustomers, p_wait_over_customers: period.shareWhoWait, mean_queue_length_over_time: period.waiting, mean_in_system_over_time: period.present,
        ...Object.fromEntries([0, 3, 7].map((time) => [`mean_in_system_at_${time}`, period.presentAt[time] ?? NaN])),
      } },
    ward('exponential', 4), ward('constant', 3),
  ]
}

function patients(): readonly OwnCase[] {
  const department = { lambda: 5, mu1: 1.5, c1: 5, K: 10, p_admit: 0.25, mu2: 0.2, c2: 7 }
  const calls = { lambda: 0.4, los_mu: 0.08, beds: 8, call: 0.9, svc_mu: 3, nurses: 2 }
  const stroke = (unit: 'acute' | 'rehab', beds: readonly number[]): OwnCase => ({
    id: `stroke-${unit}`, family: 'stroke pathway', params: strokeParams, max_relative_se: 0.01, source: 'Erlang B of the load: the number in unlimited beds is Poisson',
    exact: { ...Object.fromEntries(beds.map((number) => [`p_delay_${number}_beds`, erlangB(strokeLoads()[unit], number)])), mean_occupied: strokeLoads()[unit] },
  })
  return [
    { id: 'boarding', family: 'ED with boarding', params: department, max_relative_se: 0.02, source: 'Markov chain', exact: boardingValues(department) },
    { id: 'calls', family: 'nurses and patients with calls', params: calls, max_relative_se: 0.02, source: 'Markov chain', exact: nurseCallValues(calls) },
    stroke('acute', [6, 9]), stroke('rehab', [5, 8]),
    { id: 'treatment-centre', family: 'urgent care treatment centre', params: centreParams, max_relative_se: 0.01, source: 'the sum of the hourly rates', exact: { arrivals: centreArrivals } },
  ]
}
