import { type RandomStream, randomStream } from '../../../../kernel/random-stream.ts'

/** Something out of JSON that may be changed. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Makes models by chance: valid in form, with names that are there, chances that add to 1 or less, and a way out. */
export class RandomModels {
  private readonly stream: RandomStream

  constructor(seed: number) {
    this.stream = randomStream(seed, 'models')
  }

  /** A model whose form is valid; what it means may still be wrong, such as a station that nobody comes to. */
  model(): { [key: string]: Json } {
    const stations = this.several(4, (index) => `station ${index}`)
    const classes = this.several(3, (index) => `class ${index}`)
    return {
      format: 'evenkeel-model/1',
      ...this.maybe({ name: 'A model', timeUnit: 'hours' }),
      classes: classes.map((name) => ({ name, ...this.maybe({ priority: this.whole(1, 64) }) })),
      arrivals: this.several(3, (index) => this.arrivals(`stream ${index}`, stations, classes)),
      stations: stations.map((name, place) => this.station(name, stations.slice(place + 1), classes)),
      ...this.maybe({ regions: [{ name: 'region', stations: [...new Set([this.pick(stations), this.pick(stations)])], room: this.whole(1, 50), ...this.maybe({ whenFull: this.pick(['held', 'turned-away']) }) }] }),
      run: { ...this.pick<{ [key: string]: Json }>([{ length: this.time() + 1 }, { customers: this.whole(1, 1000) }]), ...this.maybe({ warmUp: this.pick([0, 0.5]) }), ...this.maybe({ replications: this.whole(1, 9) }) },
    }
  }

  /** A change somewhere in a model, which may break it or not. */
  change(model: Json): Json {
    const copy = structuredClone(model)
    const parents = containersIn(copy)
    const parent = this.pick(parents)
    if (Array.isArray(parent)) this.changeList(parent)
    else this.changeObject(parent)
    return copy
  }

  private changeObject(parent: { [key: string]: Json }): void {
    const keys = Object.keys(parent)
    const key = keys.length === 0 ? 'key' : this.pick(keys)
    const deed = this.whole(1, 5)
    if (deed === 1) delete parent[key]
    else if (deed === 2) parent[this.pick(anyKeys)] = this.anything()
    else parent[key] = this.anything()
  }

  private changeList(parent: Json[]): void {
    const place = this.whole(0, Math.max(0, parent.length - 1))
    const deed = this.whole(1, 4)
    if (deed === 1) parent.splice(0, parent.length)
    else if (deed === 2) parent.push(...structuredClone(parent))
    else parent[place] = this.anything()
  }

  private anything(): Json {
    return structuredClone(this.pick<Json>(anyValues))
  }

  private arrivals(name: string, stations: readonly string[], classes: readonly string[]): Json {
    return {
      ...this.maybe({ name }),
      to: this.pick(stations),
      ...this.pick<{ [key: string]: Json }>([{}, { class: this.pick(classes) }, { classes: Object.fromEntries(classes.map((one) => [one, 1 / classes.length])) }]),
      ...this.pick<{ [key: string]: Json }>([{ rate: this.rate() }, { gap: this.law() }, { booked: this.booked() }]),
      ...this.maybe({ size: this.pick<Json>([2, { values: [1, 2] }, { values: [1, 2], weights: [3, 1] }]) }),
      ...this.maybe({ from: this.time() }),
    }
  }

  private booked(): Json {
    return {
      times: this.several(4, (index) => 5 * index + this.pick([0, 5])),
      ...this.maybe({ repeatsAfter: 25 }),
      ...this.maybe({ didNotAttend: this.pick([0, 0.25, 0.9]) }),
      ...this.maybe({ earliest: this.time() }),
      ...this.maybe({ punctuality: this.law() }),
    }
  }

  private rate(): Json {
    return this.pick<Json>([
      0.1 + this.stream.uniform(),
      { rates: this.several(5, () => this.time()), each: 0.1 + this.time(), ...this.maybe({ repeats: this.pick([true, false]) }), ...this.maybe({ thinning: this.pick(['exact', 'held']) }) },
      { mean: 2, amplitude: this.stream.uniform(), period: 24 },
    ])
  }

  private station(name: string, later: readonly string[], classes: readonly string[]): Json {
    return {
      name,
      servers: this.pick<Json>([1, 3, 'unlimited', { shifts: [{ from: 0, servers: 1 }, { from: 8, servers: 0 }], ...this.maybe({ repeatsAfter: 24 }) }]),
      time: this.byClass(classes, () => this.law()),
      ...this.maybe({ order: this.pick(['first-come', 'priority', 'interrupting']) }),
      ...this.maybe({ room: this.whole(3, 9), ...this.maybe({ whenFull: this.pick(['held', 'turned-away']) }) }),
      ...this.maybe({ balking: this.several(3, () => this.stream.uniform()) }),
      ...this.maybe({ patience: this.byClass(classes, () => this.law()) }),
      ...this.maybe({ batch: { least: this.whole(1, 2), most: this.whole(2, 4) } }),
      ...this.maybe({ next: this.byClass(classes, () => later.map((to) => ({ to, chance: 0.9 / later.length, ...this.maybe({ class: this.pick(classes) }) }))) }),
      ...this.maybe({ measure: this.measure() }),
    }
  }

  private measure(): Json {
    return {
      ...this.maybe({ percentiles: [50, 95] }),
      ...this.maybe({ waitsOver: [this.time()] }),
      ...this.maybe({ numbers: this.pick([true, false]) }),
      ...this.maybe({ at: { times: [0, 6, 12], period: 24 } }),
    }
  }

  private law(): Json {
    const mean = 0.1 + this.time()
    const sd = 0.1 + this.time()
    return this.pick<Json>([
      { law: 'exponential', mean },
      { law: 'constant', value: mean },
      { law: 'uniform', low: mean, high: mean + sd },
      { law: 'triangular', low: mean, mode: mean + sd, high: mean + sd },
      { law: 'erlang', mean, phases: this.whole(1, 5) },
      { law: this.pick(['gamma', 'lognormal', 'normal']), mean, sd },
      { law: 'hyperexponential', mean, sd: mean + sd },
      { law: 'hyperexponential', branches: [{ chance: 0.25, mean }, { chance: 0.75, mean: sd }] },
      { law: 'empirical', values: [mean, sd], ...this.maybe({ weights: [1, 2] }) },
    ])
  }

  private byClass(classes: readonly string[], make: () => Json): Json {
    return this.pick<() => Json>([make, () => ({ byClass: Object.fromEntries(classes.map((name) => [name, make()])) })])()
  }

  private maybe(fields: { [key: string]: Json }): { [key: string]: Json } {
    return this.stream.uniform() < 0.4 ? fields : {}
  }

  private several<Value>(most: number, make: (index: number) => Value): Value[] {
    return Array.from({ length: this.whole(1, most) }, (_, index) => make(index))
  }

  private whole(least: number, most: number): number {
    return least + Math.floor(this.stream.uniform() * (most - least + 1))
  }

  private time(): number {
    return Math.floor(this.stream.uniform() * 400) / 16
  }

  private pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.stream.uniform() * values.length)]
    if (value === undefined) throw new RangeError('There is nothing to pick from.')
    return value
  }
}

/** Values that are right in some place and wrong in most. */
const anyValues: readonly Json[] = [
  null, true, false, 0, 1, -1, 0.5, 1.5, 2, 64, 65, 100, 1e13, 1e-10, 2e6, '', ' ', 'held', 'exact', 'priority', 'unlimited', 'gamma', 'empirical', 'class 0', 'x'.repeat(100), '\u{1F3E5}'.repeat(100), 'x'.repeat(101),
  [], [0], [1], ['x'], [{}], {}, { byClass: {} }, { byClass: { 'class 0': [] } }, { law: 'constant', value: 1 }, { values: [1] }, { to: 'station 0' }, { rates: [0], each: 1 }, { times: [1, 1] }, { times: [2, 1] }, { shifts: [] },
]

const anyKeys: readonly string[] = ['name', 'class', 'classes', 'rate', 'gap', 'booked', 'room', 'whenFull', 'byClass', 'length', 'customers', 'weights', 'branches', 'mean', 'chance', 'other']

/** Every list and object in a value, itself included. */
function containersIn(value: Json): (Json[] | { [key: string]: Json })[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...(Array.isArray(value) ? value : Object.values(value)).flatMap(containersIn)]
}
