import { chanceTolerance } from '../limits.ts'
import { forClass } from './by-class.ts'
import { type Destination, classesOf } from '../model.ts'
import type { ClassOutline, Outline, StationOutline, StreamOutline } from '../outline.ts'

/** A way from a station: where to, as what class, and with what chance, above 0. */
export interface Way {
  readonly to: number
  readonly chance: number
}

/**
 * A model as a net of pairs: a station together with a class that customers have there. Pairs are numbered by station, and within it by class.
 */
export interface Network {
  readonly stations: readonly StationOutline[]
  readonly classes: readonly ClassOutline[]
  readonly stationOf: (pair: number) => StationOutline
  readonly classOf: (pair: number) => ClassOutline
  /** Where a stream comes in, with the chance of each class. */
  readonly entrancesOf: (stream: StreamOutline) => readonly Way[]
  readonly waysFrom: (pair: number) => readonly Way[]
}

/** The net of a model whose stations, classes, streams and ways are sound. */
export function networkOf(model: Outline): Network {
  const { stations } = model
  const classes = classesOf(model)
  const stationNumbers = numbersOf(stations)
  const classNumbers = numbersOf(classes)
  const pairOf = (station: string, classNumber: number) => (stationNumbers.get(station) ?? 0) * classes.length + classNumber
  const numberOf = (name: string | undefined, otherwise: number) => (name === undefined ? otherwise : (classNumbers.get(name) ?? otherwise))
  const stationOf = (pair: number) => at(stations, Math.floor(pair / classes.length))
  const classOf = (pair: number) => at(classes, pair % classes.length)
  return {
    stations,
    classes,
    stationOf,
    classOf,
    entrancesOf: (stream) => real(chancesOf(stream, classes).map(({ name, chance }) => ({ to: pairOf(stream.to, numberOf(name, 0)), chance }))),
    waysFrom: (pair) => {
      const destinations = forClass<readonly Destination[]>(stationOf(pair).next ?? [], classOf(pair).name) ?? []
      return real(destinations.map(({ to, chance = 1, class: becomes }) => ({ to: pairOf(to, numberOf(becomes, pair % classes.length)), chance })))
    },
  }
}

/** The chance to leave after the last way; 0 when what is missing to 1 is but rounding. */
export function chanceToLeave(ways: readonly Way[]): number {
  const left = 1 - ways.reduce((sum, { chance }) => sum + chance, 0)
  return left > chanceTolerance ? left : 0
}

function chancesOf({ class: one, classes: several }: StreamOutline, classes: readonly ClassOutline[]): readonly { readonly name: string; readonly chance: number }[] {
  if (several !== undefined) return Object.entries(several).map(([name, chance]) => ({ name, chance }))
  return [{ name: one ?? at(classes, 0).name, chance: 1 }]
}

function real(ways: readonly Way[]): readonly Way[] {
  return ways.filter(({ chance }) => chance > 0)
}

function numbersOf(named: readonly { readonly name: string }[]): ReadonlyMap<string, number> {
  return new Map(named.map(({ name }, index) => [name, index]))
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new RangeError(`There is no entry ${index} of ${values.length}.`)
  return value
}
