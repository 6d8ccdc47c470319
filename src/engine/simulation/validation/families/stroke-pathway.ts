import type { Arrivals, CustomerClass, Destination, Law } from '../../model/model.ts'
import type { ValidationCase } from '../case.ts'
import { numberIn } from '../names/numbers-in-names.ts'
import { type Quantity, nothing, overTime } from '../quantity.ts'
import type { Parameters } from '../reading/parameters.ts'
import { spreadFactor } from '../relaxation.ts'
import type { ModelWithoutRun } from '../study.ts'
import { stationOf } from '../waits-of.ts'
import { family, sumOf } from './family.ts'

/**
 * Stroke pathway: units with beds for everybody, where patients come from outside and from the unit before. A patient's stay depends on the kind of patient and on where they go next, which is
 * therefore decided when they come.
 * Reads `arrivals_mean_gap_days`, `stay_lognormal_mean_sd_days` (both by unit and kind) and `routing_from_UNIT`.
 */
export const strokePathway = family({
  read: (parameters, asked) => {
    const stays = parameters.within('stay_lognormal_mean_sd_days')
    const units = stays.names
    const ways = units.flatMap((unit) => waysOf(parameters, stays, unit))
    return { units, ways, arrivals: arrivalsOf(parameters, units, ways), unit: unitAskedFor(units, asked) }
  },
  refuse: ({ unit }) => (unit === null ? [{ code: 'unit-unknown' }] : []),
  study: (facts) => ({
    model: modelOf(facts),
    horizon: { kind: 'steady', relaxation: sumOf(facts.units.map((name) => Math.max(0, ...waysFrom(name, facts).map(({ relaxation }) => relaxation)))), period: 0 },
    timeScale: 1,
    quantityOf: (name) => quantityOf(name, facts.units.findIndex((unit) => unit === facts.unit)),
  }),
})

interface Facts {
  readonly units: readonly string[]
  readonly ways: readonly Way[]
  readonly arrivals: readonly Arrivals[]
  /** Whose values are asked for. */
  readonly unit: string | null
}

function modelOf(facts: Facts): ModelWithoutRun {
  return {
    format: 'evenkeel-model/1',
    classes: facts.ways.map(({ name }): CustomerClass => ({ name })),
    arrivals: facts.arrivals,
    stations: facts.units.map((name) => ({
      name,
      servers: 'unlimited',
      time: { byClass: Object.fromEntries(waysFrom(name, facts).map((way) => [way.name, way.stay])) },
      next: { byClass: Object.fromEntries(waysFrom(name, facts).map((way) => [way.name, destinationsOf(way, facts)])) },
      measure: { numbers: name === facts.unit },
    })),
  }
}

function waysFrom(unit: string, { ways }: Facts): readonly Way[] {
  return ways.filter((way) => way.unit === unit)
}

/** A kind of patient in a unit on the way to where they go next: a class of customers. */
interface Way {
  readonly name: string
  readonly unit: string
  readonly kind: string
  readonly to: string
  readonly chance: number
  readonly stay: Law
  readonly relaxation: number
}

function waysOf(parameters: Parameters, stays: Parameters, unit: string): readonly Way[] {
  const routing = parameters.within(`routing_from_${unit}`)
  const ofUnit = stays.within(unit)
  return routing.names.flatMap((kind) => {
    const chances = routing.within(kind)
    const destinations = chances.names.map((to) => ({ to, chance: chances.number(to, 'share') })).filter(({ chance }) => chance > 0)
    // Published chances are rounded, and may add to 1.01.
    const whole = sumOf(destinations.map(({ chance }) => chance))
    return destinations.map(({ to, chance }) => ({ name: wayName(unit, kind, to), unit, kind, to, chance: chance / whole, ...stayOf(ofUnit, kind, to) }))
  })
}

function wayName(unit: string, kind: string, to: string): string {
  return `${kind} in ${unit}, then ${to}`
}

function stayOf(stays: Parameters, kind: string, to: string): { readonly stay: Law; readonly relaxation: number } {
  const [mean = NaN, sd = NaN] = stays.numbers(stays.firstOf(`${kind}_to_${to}`, kind) ?? kind, 'number-above-0')
  return { stay: { law: 'lognormal', mean, sd }, relaxation: mean * spreadFactor((sd / mean) * (sd / mean)) }
}

function arrivalsOf(parameters: Parameters, units: readonly string[], ways: readonly Way[]): readonly Arrivals[] {
  const gaps = parameters.within('arrivals_mean_gap_days')
  return units.filter((unit) => gaps.has(unit)).flatMap((unit) => {
    const ofUnit = gaps.within(unit)
    return ofUnit.names.filter((kind) => ofUnit.has(kind)).map((kind) => {
      const own = ways.filter((way) => way.unit === unit && way.kind === kind)
      if (own.length === 0) parameters.missing(`routing_from_${unit}.${kind}`)
      return { name: `${kind} to ${unit}`, to: unit, rate: 1 / ofUnit.number(kind, 'number-above-0'), classes: Object.fromEntries(own.map(({ name, chance }) => [name, chance])) }
    })
  })
}

/** On the way out of the pathway there is none. */
function destinationsOf({ kind, to }: Way, { units, ways }: Facts): readonly Destination[] {
  if (!units.includes(to)) return []
  return ways.filter((way) => way.unit === to && way.kind === kind).map(({ name, chance }) => ({ to, class: name, chance }))
}

/** The names of values are the same for each unit: the id of a case, or the variant of its family, ends with the unit. */
function unitAskedFor(units: readonly string[], { id, variant }: Pick<ValidationCase, 'id' | 'variant'>): string | null {
  return units.find((unit) => variant.includes(unit)) ?? units.find((unit) => String(id).endsWith(unit)) ?? units.find((unit) => String(id).includes(unit)) ?? null
}

/** `mean_occupied`, and `p_delay_N_beds`: of the time when at most N are there, the share when N are. */
function quantityOf(name: string, station: number): Quantity | null {
  if (name === 'mean_occupied') return { kind: 'fraction', size: 'number', of: (record) => overTime(stationOf(record, station).present, record) }
  const beds = numberIn(name, 'p_delay_', '_beds')
  if (beds === null || !Number.isInteger(beds)) return null
  return {
    kind: 'fraction',
    size: 'number',
    of: (record) => {
      const { shareOfTime } = stationOf(record, station)
      const within = sumOf(shareOfTime.slice(0, beds + 1))
      return within === 0 ? nothing : { part: (shareOfTime[beds] ?? 0) * record.counted, whole: within * record.counted }
    },
  }
}
