import { type RandomStream, randomStream } from '../../../kernel/random-stream.ts'
import { type Arrivals, type Booked, type ByClass, type Coming, type CustomerClass, type Destination, type Law, type Model, type OfClass, type Rate, type Region, type Size, type Station, onlyClass } from '../model/model.ts'

/**
 * A small model by chance, sound as `readModel` would find it, with any of what a model may say. Half of its times are multiples of a half, so that
 * much happens at the same time.
 * @param number each gives another model, always the same
 */
export function randomModel(number: number): Model {
  const luck = new Luck(randomStream(number, 'random model'))
  const named = luck.some(1, 4, (place): CustomerClass => ({ name: `class ${place}`, ...luck.maybe(0.8, { priority: luck.whole(1, 4) }) }))
  const classes = luck.chance(0.8) ? named : [{ name: onlyClass }]
  const names = luck.some(1, 4, (place) => `station ${place}`)
  const regions = luck.chance(0.35) ? [aRegion(luck, names)] : []
  const outline = names.map((name) => anOutline(luck, name, regions))
  const stations = outline.map((station) => withWays(luck, station, outline, classes, regions))
  return {
    format: 'evenkeel-model/1',
    ...(classes === named ? { classes } : {}),
    arrivals: [...stations, ...luck.pick([[], stations.slice(0, 1)])].map((station) => someArrivals(luck, station, classes)),
    stations,
    ...(regions.length === 0 ? {} : { regions }),
    run: { length: luck.whole(10, 60), ...luck.maybe(0.4, { warmUp: luck.whole(1, 9) }) },
  }
}

/** Chance in the words of somebody who makes things up. */
class Luck {
  private readonly stream: RandomStream

  constructor(stream: RandomStream) {
    this.stream = stream
  }

  chance(chance: number): boolean {
    return this.stream.uniform() < chance
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.stream.uniform() * (to - from + 1))
  }

  real(from: number, to: number): number {
    return from + this.stream.uniform() * (to - from)
  }

  /** A multiple of a half. */
  half(from: number, to: number): number {
    return this.whole(2 * from, 2 * to) / 2
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    const thing = things[this.whole(0, things.length - 1)]
    if (thing === undefined) throw new RangeError('There is nothing to pick.')
    return thing
  }

  some<Thing>(least: number, most: number, make: (place: number) => Thing): readonly Thing[] {
    return Array.from({ length: this.whole(least, most) }, (_, place) => make(place))
  }

  maybe<Part extends object>(chance: number, part: Part): Part | Record<never, never> {
    return this.chance(chance) ? part : {}
  }
}

function aRegion(luck: Luck, names: readonly string[]): Region {
  const first = luck.whole(0, names.length - 1)
  return { name: 'region', stations: names.slice(first, first + luck.whole(1, 2)), room: luck.whole(1, 5), ...whatWhenFull(luck) }
}

function whatWhenFull(luck: Luck): Pick<Station, 'whenFull'> {
  return luck.pick([{}, { whenFull: 'held' }, { whenFull: 'turned-away' }] as const)
}

/** A station without its ways and times. */
function anOutline(luck: Luck, name: string, regions: readonly Region[]): Omit<Station, 'time'> {
  const servers = luck.pick<Station['servers']>([1, 1, 2, 3, 'unlimited', someShifts(luck)])
  const most = typeof servers === 'number' ? servers : servers === 'unlimited' ? 1 : Math.max(...servers.shifts.map((shift) => shift.servers))
  const isInRegion = regions.some(({ stations }) => stations.includes(name))
  const batch = { least: luck.whole(1, 2), most: luck.whole(2, 3) }
  return {
    name,
    servers,
    order: luck.pick(['first-come', 'priority', 'interrupting'] as const),
    ...(isInRegion || luck.chance(0.5) ? {} : { room: Math.max(2, most) + luck.whole(0, 2), ...whatWhenFull(luck) }),
    ...luck.maybe(0.3, { balking: luck.some(1, 4, (place) => (place === 0 ? luck.real(0, 0.5) : luck.pick([0, 1, luck.real(0, 1)]))) }),
    ...luck.maybe(0.25, { batch }),
    measure: { numbers: true, waitsOver: [0, 0.75, 2.25], ...luck.maybe(0.1, { percentiles: [50, 95] }), at: { times: [0.3, 1.7, 4.1], period: 5.5 } },
  }
}

function someShifts(luck: Luck): Exclude<Station['servers'], number | string> {
  const shifts = luck.some(1, 4, (place) => ({ from: 3 * place + (place === 0 ? 0 : luck.half(0, 2)), servers: luck.whole(0, 3) }))
  const open = shifts.some(({ servers }) => servers > 0) ? shifts : [{ from: 0, servers: 2 }, ...shifts.slice(1)]
  return { shifts: open, ...luck.maybe(0.6, { repeatsAfter: 3 * shifts.length + luck.half(0, 3) }) }
}

function withWays(luck: Luck, outline: Omit<Station, 'time'>, all: readonly Omit<Station, 'time'>[], classes: readonly CustomerClass[], regions: readonly Region[]): Station {
  const { batch, ...rest } = outline
  const next = byClass(luck, classes, () => someWays(luck, all, classes))
  const mayBeHeld = destinationsOf(next).some(({ to }) => holdsBack(outline, all.find(({ name }) => name === to), regions))
  const regionRoom = regions.find(({ stations }) => stations.includes(outline.name))?.room ?? Infinity
  const keepsBatch = batch !== undefined && outline.order !== 'interrupting' && !mayBeHeld && batch.least <= regionRoom
  const patience = { patience: byClass(luck, classes, () => someLaw(luck)) }
  return { ...rest, time: byClass(luck, classes, () => someLaw(luck)), next, ...luck.maybe(0.3, patience), ...(keepsBatch ? { batch } : {}) }
}

/** Ways that always leave a chance to be gone, so that nobody stays for ever. */
function someWays(luck: Luck, all: readonly Omit<Station, 'time'>[], classes: readonly CustomerClass[]): readonly Destination[] {
  return luck.some(luck.whole(0, 1), 2, (): Destination => ({ to: luck.pick(all).name, chance: luck.pick([0.25, 0.48]), ...luck.maybe(0.3, { class: luck.pick(classes).name }) }))
}

function destinationsOf(next: ByClass<readonly Destination[]>): readonly Destination[] {
  return 'byClass' in next ? Object.values(next.byClass).flat() : next
}

function holdsBack(from: Omit<Station, 'time'>, to: Omit<Station, 'time'> | undefined, regions: readonly Region[]): boolean {
  if (to === undefined || to.name === from.name) return false
  const region = regions.find(({ stations }) => stations.includes(to.name))
  if (region !== undefined) return region.whenFull !== 'turned-away' && !region.stations.includes(from.name)
  return to.room !== undefined && to.whenFull !== 'turned-away'
}

function byClass<Value>(luck: Luck, classes: readonly CustomerClass[], make: () => Value): ByClass<Value> {
  return luck.chance(0.5) ? { byClass: Object.fromEntries(classes.map(({ name }) => [name, make()])) } : make()
}

function someLaw(luck: Luck): Law {
  if (luck.chance(0.5)) return { law: 'constant', value: luck.half(0, 3) }
  const mean = luck.real(0.3, 3)
  return luck.pick<Law>([
    { law: 'exponential', mean },
    { law: 'uniform', low: mean / 2, high: mean },
    { law: 'triangular', low: mean / 2, mode: mean, high: 3 * mean },
    { law: 'erlang', mean, phases: luck.pick([1, 3, 12]) },
    { law: 'gamma', mean, sd: luck.real(0.3, 3) },
    { law: 'lognormal', mean, sd: luck.real(0.3, 3) },
    { law: 'hyperexponential', mean, sd: 1.5 * mean },
    { law: 'hyperexponential', branches: [{ chance: 0.25, mean: 3 }, { chance: 0.75, mean: 0.5 }] },
    { law: 'normal', mean, sd: 1 },
    { law: 'empirical', values: [0, 0.5, 1, 1, 2.5], weights: [1, 2, 0, 1, 1] },
    { law: 'empirical', values: [0.5, 1, 2] },
  ])
}

function someArrivals(luck: Luck, { name }: Station, classes: readonly CustomerClass[]): Arrivals {
  const chances = Object.fromEntries(classes.map((one) => [one.name, 1 / classes.length]))
  return {
    to: name,
    ...luck.pick<OfClass>([{}, { class: luck.pick(classes).name }, { classes: chances }]),
    ...luck.pick<Coming>([{ gap: { law: 'constant', value: luck.half(1, 4) } }, { gap: { law: 'empirical', values: [0, 0.5, 1, 3] } }, { rate: someRate(luck) }, { rate: someRate(luck) }, { booked: someBooked(luck) }]),
    ...luck.maybe(0.3, { size: luck.pick<Size>([2, 3, { values: [1, 2, 4], weights: [2, 1, 1] }, { values: [1, 3] }]) }),
    ...luck.maybe(0.3, { from: luck.half(0, 4) }),
    ...luck.maybe(0.3, { until: luck.half(8, 30) }),
  }
}

/** Appointments every 2 to 4 units of time, some booked twice; wherever a stream begins and ends, there is one. */
function someBooked(luck: Luck): Booked {
  const each = luck.whole(2, 4)
  const times = luck.some(1, 5, (place) => each * place).flatMap((time) => luck.pick([[time], [time], [time, time]]))
  return {
    ...luck.pick([{ times, repeatsAfter: (times.at(-1) ?? 0) + luck.half(1, 3) }, { times: [...times, 7.5].toSorted((one, other) => one - other) }]),
    ...luck.maybe(0.6, { didNotAttend: luck.pick([0.1, 0.5]) }),
    ...luck.maybe(0.5, { earliest: luck.half(0, 6) }),
    ...luck.maybe(0.6, { punctuality: someLaw(luck) }),
  }
}

function someRate(luck: Luck): Rate {
  const mean = luck.real(0.2, 1.5)
  return luck.pick<Rate>([
    mean,
    { mean, amplitude: luck.real(0, mean), period: luck.real(2, 20) },
    { rates: [0, mean, 2 * mean], each: luck.half(1, 4) },
    { rates: [mean, 0, mean / 2, 0], each: luck.half(1, 4), repeats: false },
    { rates: [mean, 0, 2 * mean], each: luck.half(1, 4), thinning: 'held' },
    { rates: [0, mean], each: 2, repeats: false, thinning: 'held' },
  ])
}
