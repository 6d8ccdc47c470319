import type { Station } from '../../model/model.ts'
import type { RunRecord } from '../../run/run-record.ts'
import { type Quantity, perRun } from '../quantity.ts'
import type { Parameters } from '../reading/parameters.ts'
import { readLaw } from '../reading/read-law.ts'
import { family, nobodyComes } from './family.ts'
import { withChange } from './treatment-centre-change.ts'

/** The stages in the order of the model, and what the values of each are called. */
export const stages = [
  { name: 'triage', called: 'triage' },
  { name: 'registration', called: 'registration' },
  { name: 'examination', called: 'examination' },
  { name: 'trauma_stabilisation', called: 'stabilisation' },
  { name: 'trauma_treatment', called: 'trauma_treatment' },
  { name: 'nontrauma_treatment', called: 'nontrauma_treatment' },
] as const

/**
 * Urgent care treatment centre: everybody goes through triage. Trauma: stabilisation, treatment. Others: registration, examination, and some treatment. It opens empty and is watched for
 * `run_minutes`; arrivals have a rate for each hour, and `thinning` says whether it is held during a gap. `change` replaces numbers of servers, or other parameters, of stages.
 */
export const treatmentCentre = family({
  read: (given) => {
    const parameters = withChange(given)
    const treated = parameters.within('nontrauma_treatment').number('prob_needed', 'share', 1)
    return {
      arrivals: readArrivals(parameters),
      stations: stages.map(({ name }) => readStation(parameters, name, treated)),
      length: parameters.number('run_minutes', 'number-above-0'),
    }
  },
  refuse: ({ arrivals }) => nobodyComes(arrivals.rate.rates),
  study: ({ arrivals, stations, length }) => ({
    model: { format: 'evenkeel-model/1', classes: [{ name: 'trauma' }, { name: 'other' }], arrivals: [arrivals], stations },
    horizon: { kind: 'terminating', length },
    timeScale: 1,
    quantityOf,
  }),
})

function readStation(parameters: Parameters, name: (typeof stages)[number]['name'], treated: number): Station {
  const stage = parameters.within(name)
  return { name, servers: stage.number('servers', 'whole-from-1'), time: readLaw(stage, { stem: '' }).law, next: { byClass: waysFrom(name, treated) } }
}

function waysFrom(stage: (typeof stages)[number]['name'], treated: number): Readonly<Record<string, readonly { readonly to: string; readonly chance?: number }[]>> {
  switch (stage) {
    case 'triage':
      return { trauma: [{ to: 'trauma_stabilisation' }], other: [{ to: 'registration' }] }
    case 'trauma_stabilisation':
      return { trauma: [{ to: 'trauma_treatment' }], other: [] }
    case 'registration':
      return { trauma: [], other: [{ to: 'examination' }] }
    case 'examination':
      return { trauma: [], other: treated > 0 ? [{ to: 'nontrauma_treatment', chance: treated }] : [] }
    case 'trauma_treatment':
    case 'nontrauma_treatment':
      return { trauma: [], other: [] }
  }
}

const hour = 60

function readArrivals(parameters: Parameters) {
  const trauma = parameters.number('prob_trauma', 'share')
  const name = parameters.names.find((one) => one.startsWith('arrivals_per_hour')) ?? 'arrivals_per_hour'
  const byHour = parameters.numbers(name, 'number-from-0')
  const wrapsAfter = parameters.number('profile_wraps_after_hours', 'whole-to-10000', byHour.length || 1)
  // Hours without a rate of their own, before the profile begins anew, have no arrivals.
  const rates = Array.from({ length: wrapsAfter }, (_, place) => (byHour[place] ?? 0) / hour)
  const thinning = /\bheld\b/u.test(parameters.text('thinning')) ? 'held' : 'exact'
  return { to: 'triage', rate: { rates, each: hour, thinning }, classes: { trauma, other: 1 - trauma } } as const
}

/** Values of a run, of which the mean over runs is told: each run counts once, however many patients it had. */
function quantityOf(name: string): Quantity | null {
  if (name === 'arrivals') return { kind: 'fraction', size: 'number', of: ({ arrived }) => perRun(arrived) }
  if (name === 'throughput') return { kind: 'fraction', size: 'number', of: ({ left }) => perRun(left) }
  const wait = stages.findIndex((stage) => name === `${stage.called}_wait` || name === `${stage.name}_wait`)
  if (wait >= 0) return { kind: 'fraction', size: 'time', of: (record) => perRun(meanWaitOf(record, wait)) }
  const use = stages.findIndex((stage) => name === `${stage.called}_utilisation` || name === `${stage.name}_utilisation`)
  return use < 0 ? null : { kind: 'fraction', size: 'number', of: (record) => perRun(utilisationOf(record, use)) }
}

function meanWaitOf({ stations }: RunRecord, station: number): number {
  const { sum, count } = stations[station]?.waits ?? { sum: NaN, count: NaN }
  return sum / count
}

function utilisationOf({ stations }: RunRecord, station: number): number {
  const { busy, servers } = stations[station] ?? { busy: NaN, servers: NaN }
  return busy / (servers ?? NaN)
}
