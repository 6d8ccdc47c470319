import { limits } from '../limits.ts'
import type { CustomerClass, Model, Region, RunLength } from '../model.ts'
import { apart } from '../outline.ts'
import { arrivals } from './arrivals.ts'
import { type Check, list, oneOf, text, when, wholeNumber } from './check.ts'
import { spell, time } from './law.ts'
import { type Names, nameOf } from './names.ts'
import { type Keys, object } from './object.ts'
import { keyOf } from './place.ts'
import { type Loose, exactlyOne } from './together.ts'
import { name, room, station, whenFull } from './station.ts'
import { tooManyComings, tooManyFigures } from './within-reach.ts'

/** Each part of a model by itself, with the names that it uses. */
export function wholeModel(names: Names): Check<Model> {
  const keys: Keys<Model> = {
    format: { required: oneOf(['evenkeel-model/1']) },
    name: { optional: text(limits.nameLength) },
    timeUnit: { optional: text(limits.nameLength) },
    classes: { optional: list(customerClass, { least: 1, most: limits.classes }) },
    arrivals: { required: list(arrivals(names), { least: 1, most: limits.arrivals }) },
    stations: { required: list(station(names), { least: 1, most: limits.stations }) },
    regions: { optional: list(region(names), { least: 0, most: limits.regions }) },
    run: { required: run },
  }
  return object<Model>(keys, { apart: apart.model, rules: (between) => [between(['arrivals', 'run'], tooManyComings), between(['classes', 'stations'], tooManyFigures)] })
}

const customerClass = object<CustomerClass>({ name, priority: { optional: wholeNumber({ from: 1, to: limits.priority }) } }, { apart: apart.class })

function region({ stations }: Names): Check<Region> {
  return object<Region>({ name, stations: { required: list(nameOf('station', stations), { least: 1, most: limits.stations }) }, room: { required: room }, whenFull })
}

const lasting = object<Loose<RunLength>>(
  {
    length: { optional: spell },
    customers: { optional: wholeNumber({ from: 1, to: limits.customers }) },
    warmUp: { optional: time },
    replications: { optional: wholeNumber({ from: 1, to: limits.replications }) },
  },
  {
    apart: apart.run,
    rules: (between) => [between(['length', 'warmUp'], ({ length = Infinity, warmUp = 0 }, spot) => when(warmUp >= length, keyOf(spot, 'warmUp'), { code: 'warm-up-not-before-end', warmUp, length }))],
  },
)

const run = exactlyOne(lasting, ['length', 'customers'])
