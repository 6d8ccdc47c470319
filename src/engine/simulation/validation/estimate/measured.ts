import type { Measures, Model } from '../../model/model.ts'
import type { RunRecord } from '../../run/run-record.ts'
import type { Quantity, Scope } from '../quantity.ts'
import type { ModelWithoutRun } from '../study.ts'
import { type Fraction, nothing } from '../quantity.ts'
import { stationOf, waitsOf } from '../waits-of.ts'

/** A quantity, and around a percentile the limits between which it is looked for; none: percentiles of single runs are taken. */
export interface Wanted {
  readonly quantity: Quantity
  readonly limits: readonly number[]
}

/** The model that measures what is wanted. @param period of observed times; 0 when there are none */
export function measuringModel(model: ModelWithoutRun, wanted: readonly Wanted[], period: number, run: Model['run']): Model {
  return { ...model, stations: model.stations.map((station, place) => ({ ...station, measure: { ...station.measure, ...measuresAt(place, wanted, period) } })), run }
}

function measuresAt(station: number, wanted: readonly Wanted[], period: number): Measures {
  const here = wanted.filter(({ quantity }) => stationMeasured(quantity) === station)
  const times = inOrder(here.flatMap(({ quantity }) => (quantity.kind === 'present-at' ? [within(quantity.time, period)] : [])))
  return {
    waitsOver: inOrder(here.flatMap(({ quantity, limits }) => (quantity.kind === 'waits-over' ? [quantity.limit] : limits))),
    percentiles: inOrder(here.flatMap(({ quantity, limits }) => (quantity.kind === 'percentile' && limits.length === 0 ? [quantity.percent] : []))),
    ...(times.length === 0 ? {} : { at: { times, period } }),
  }
}

function stationMeasured(quantity: Quantity): number | null {
  if (quantity.kind === 'fraction') return null
  return quantity.kind === 'present-at' ? quantity.station : quantity.scope.station
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}

/** A time within the first period. */
function within(time: number, period: number): number {
  return time - period * Math.floor(time / period)
}

/** What a run of a measuring model tells of a value; of a percentile, that of this run alone. */
export function fractionOf(quantity: Quantity, record: RunRecord, model: Model): Fraction {
  switch (quantity.kind) {
    case 'fraction':
      return quantity.of(record)
    case 'waits-over':
      return waitsOver(quantity.scope, quantity.limit, record, model)
    case 'percentile': {
      const value = waitsOf(record, quantity.scope).percentiles[model.stations[quantity.scope.station]?.measure?.percentiles?.indexOf(quantity.percent) ?? -1] ?? NaN
      return Number.isNaN(value) ? nothing : { part: value, whole: 1 }
    }
    case 'present-at': {
      const at = model.stations[quantity.station]?.measure?.at
      const value = stationOf(record, quantity.station).presentAt[at?.times.indexOf(within(quantity.time, at.period)) ?? -1] ?? NaN
      return Number.isNaN(value) ? nothing : { part: value, whole: 1 }
    }
  }
}

/** The waits over a limit that the model measures, of all. */
export function waitsOver(scope: Scope, limit: number, record: RunRecord, model: Model): Fraction {
  const { over, count } = waitsOf(record, scope)
  return { part: over[model.stations[scope.station]?.measure?.waitsOver?.indexOf(limit) ?? -1] ?? NaN, whole: count }
}
