import { type Estimate, type Model, type StationLoad, type Summary, type SummaryFigure, confidence, hashLine, loadsOf, summaryOf } from '../../../engine/simulation/index.ts'
import { openSha256 } from '../workers/index.ts'
import type { Asked } from './asked.ts'
import type { Simulated } from './simulation.ts'

/** An estimate as the result tells it: what cannot be told is null, and `why` says why. */
export interface ToldEstimate {
  readonly estimate: number | null
  readonly standardError: number | null
  readonly low: number | null
  readonly high: number | null
  readonly replications?: number
  readonly pairs?: number
  readonly why?: string
}

export const resultFormat = 'evenkeel-simulation/1'

/** What a simulation has shown, as JSON: docs/reference/simulation-results.md, result.schema.json. */
export function resultOf(asked: Asked, models: readonly Model[], simulated: Simulated): object {
  const [first, other] = models.map((model, place) => toldModel(model, simulated.figures[place] ?? [], asked.antithetic))
  return {
    format: resultFormat,
    seed: asked.seed,
    replications: simulated.replications,
    antithetic: asked.antithetic,
    confidence,
    ...(asked.precision === null ? {} : { precision: { asked: asked.precision, reached: simulated.notSure.length === 0 } }),
    ...first,
    ...(other === undefined ? {} : { against: other, differences: treeOf(simulated.differences, asked.antithetic) }),
    ...(asked.trace ? { trace: toldTrace(simulated.hashes) } : {}),
  }
}

function toldModel(model: Model, figures: readonly SummaryFigure[], antithetic: boolean): object {
  return {
    model: model.name ?? null,
    timeUnit: model.timeUnit ?? null,
    loads: Object.fromEntries(loadsOf(model).map((load) => [load.station, toldLoad(load)])),
    ...treeOf(figures, antithetic),
  }
}

function treeOf(figures: readonly SummaryFigure[], antithetic: boolean): Summary<ToldEstimate> {
  return summaryOf(figures, (estimate) => toldEstimate(estimate, antithetic ? 'pairs' : 'replications'))
}

function toldEstimate(estimate: Estimate, values: 'pairs' | 'replications'): ToldEstimate {
  const { replications: count } = estimate
  switch (estimate.kind) {
    case 'estimated':
      return { estimate: estimate.mean, standardError: estimate.standardError, low: estimate.low, high: estimate.high, [values]: count }
    case 'one-value':
      return { estimate: estimate.mean, standardError: null, low: null, high: null, [values]: count, why: 'one value' }
    case 'no-value':
      return { estimate: null, standardError: null, low: null, high: null, [values]: count, why: 'never happened' }
  }
}

function toldLoad({ arrivals, work, servers, load }: StationLoad): object {
  const isEndless = arrivals === Infinity
  return {
    arrivals: isEndless ? null : arrivals,
    work: isEndless ? null : work,
    servers: servers === Infinity ? 'unlimited' : servers,
    load: load === Infinity ? null : load,
    ...(isEndless ? { why: 'customers go round for ever' } : {}),
  }
}

function toldTrace(hashes: readonly string[]): object {
  const hash = openSha256()
  hashes.forEach((sha256, replication) => hash.add(hashLine(replication, sha256)))
  return { sha256: hash.end(), replications: hashes }
}
