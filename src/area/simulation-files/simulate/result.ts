import { type Estimate, type Locked, type Model, type Models, type Pairing, type StationLoad, type Summary, type SummaryFigure, confidence, loadsOf, summaryOf } from '../../../engine/simulation/index.ts'
import type { Asked } from './asked.ts'
import { runHash } from './run-hash.ts'
import { shownLoad } from './shown-load.ts'
import type { Simulated } from './simulation.ts'

/** An estimate as the result tells it: what cannot be told is null, and `why` says why. */
export type ToldEstimate = ToldValue & ToldCount

type ToldValue =
  | { readonly estimate: number; readonly standardError: number; readonly low: number; readonly high: number; readonly why?: never }
  | { readonly estimate: number; readonly standardError: null; readonly low: null; readonly high: null; readonly why: 'one value' }
  | { readonly estimate: null; readonly standardError: null; readonly low: null; readonly high: null; readonly why: 'never happened' }

/** How many replications, or antithetic pairs, had a value. */
type ToldCount = { readonly replications: number; readonly pairs?: never } | { readonly pairs: number; readonly replications?: never }

export type ToldFigures = Summary<ToldEstimate>

/** A load as the result tells it: what has no number is null, and `why` says why. */
export type ToldLoad = { readonly servers: number | 'unlimited' } & (
  | { readonly arrivals: number; readonly work: number; readonly load: number; readonly why?: never }
  | { readonly arrivals: number; readonly work: number; readonly load: null; readonly why: 'no servers' }
  | { readonly arrivals: null; readonly work: null; readonly load: null; readonly why: 'customers go round for ever' }
)

/** A model with the figures of its runs. */
export interface ToldModel extends ToldFigures {
  readonly model: string | null
  readonly timeUnit: string | null
  readonly loads: Readonly<Record<string, ToldLoad>>
  /** Left out when no replication locked. */
  readonly locked?: Locked
}

interface ToldTrace {
  readonly sha256: string
  readonly replications: readonly string[]
}

/** The result: docs/reference/simulation-results.md, result.schema.json. */
export interface ToldSimulation extends ToldModel {
  readonly format: typeof resultFormat
  readonly seed: number
  readonly replications: number
  readonly antithetic: boolean
  readonly confidence: number
  readonly precision?: { readonly asked: number; readonly reached: boolean }
  readonly against?: ToldModel
  readonly differences?: ToldFigures
  readonly trace?: ToldTrace
}

const resultFormat = 'evenkeel-simulation/1'

/** What a simulation has shown, as JSON. */
export function resultOf(asked: Asked, [model, other]: Models, { replications, figures, locked, against, notSure, hashes }: Simulated): ToldSimulation {
  const { pairing } = asked
  return {
    format: resultFormat,
    seed: asked.seed,
    replications,
    antithetic: pairing === 'antithetic-pairs',
    confidence,
    ...(asked.precision === null ? {} : { precision: { asked: asked.precision, reached: notSure.length === 0 } }),
    ...toldModel(model, figures, locked, pairing),
    ...(against === null || other === undefined ? {} : { against: toldModel(other, against.figures, against.locked, pairing), differences: toldFigures(against.differences, pairing) }),
    ...(asked.trace ? { trace: toldTrace(hashes) } : {}),
  }
}

function toldModel(model: Model, figures: readonly SummaryFigure[], locked: Locked | null, pairing: Pairing): ToldModel {
  return {
    model: model.name ?? null,
    timeUnit: model.timeUnit ?? null,
    loads: Object.fromEntries(loadsOf(model).map((load) => [load.station, toldLoad(load)])),
    ...(locked === null ? {} : { locked }),
    ...toldFigures(figures, pairing),
  }
}

function toldFigures(figures: readonly SummaryFigure[], pairing: Pairing): ToldFigures {
  return summaryOf(figures, (estimate) => toldEstimate(estimate, toldCount(estimate, pairing)))
}

function toldEstimate(estimate: Estimate, count: ToldCount): ToldEstimate {
  switch (estimate.kind) {
    case 'estimated':
      return { estimate: estimate.mean, standardError: estimate.standardError, low: estimate.low, high: estimate.high, ...count }
    case 'one-value':
      return { estimate: estimate.mean, standardError: null, low: null, high: null, ...count, why: 'one value' }
    case 'no-value':
      return { estimate: null, standardError: null, low: null, high: null, ...count, why: 'never happened' }
  }
}

function toldCount({ replications }: Estimate, pairing: Pairing): ToldCount {
  return pairing === 'antithetic-pairs' ? { pairs: replications } : { replications }
}

function toldLoad(station: StationLoad): ToldLoad {
  const shown = shownLoad(station)
  switch (shown.kind) {
    case 'known':
      return { arrivals: shown.arrivals, work: shown.work, servers: shown.servers, load: shown.load }
    case 'no-servers':
      return { arrivals: shown.arrivals, work: shown.work, servers: shown.servers, load: null, why: 'no servers' }
    case 'go-round':
      return { arrivals: null, work: null, servers: shown.servers, load: null, why: 'customers go round for ever' }
  }
}

function toldTrace(hashes: readonly string[]): ToldTrace {
  return { sha256: runHash(hashes), replications: hashes }
}
