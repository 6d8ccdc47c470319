import { aQueue, aStation, inARow } from './models.ts'

/** The queue of `aQueue` with changes of its one station, right or wrong. */
export function withStation(changes: object): object {
  return { ...aQueue(), stations: [{ ...aStation(), ...changes }] }
}

/** The same with changes of its one stream of arrivals. */
export function withArrivals(changes: object): object {
  return { ...aQueue(), arrivals: [{ to: 'desk', rate: 0.9, ...changes }] }
}

/** The same with appointments in place of a rate. */
export function withBooked(booked: object, changes: object = {}): object {
  return { ...aQueue(), arrivals: [{ to: 'desk', booked, ...changes }] }
}

/** The same with another time of service. */
export function withTime(time: unknown): object {
  return withStation({ time })
}

const beds = aStation({ name: 'beds' })

/** What is broken, the model, and all that is wrong with it. */
export const broken: readonly (readonly [string, unknown, readonly string[]])[] = [
  ['a list in place of a model', [], ['wrong-type ']],
  ['nothing', undefined, ['wrong-type ']],
  ['another form', { ...aQueue(), format: 'evenkeel-model/2' }, ['not-one-of format']],
  ['an unknown key', withStation({ tme: 1 }), ['unknown-key stations[0].tme']],
  ['a key that is missing', { ...aQueue(), stations: [{ name: 'desk', servers: 1 }] }, ['missing stations[0].time']],
  ['null for a key that may be left out', withStation({ room: null }), ['wrong-type stations[0].room']],
  ['a number written as text', withStation({ servers: '1', room: ' 1e3 ' }), ['in-quotation-marks stations[0].servers', 'in-quotation-marks stations[0].room']],
  ['true written as text', withStation({ measure: { numbers: 'true' } }), ['in-quotation-marks stations[0].measure.numbers']],
  ['no stations', { ...aQueue(), stations: [] }, ['list-length stations']],
  ['an empty name', { ...aQueue(), name: ' ' }, ['text-length name']],

  ['a law that is not known', withTime({ law: 'exponentail', mean: 1 }), ['not-one-of stations[0].time.law']],
  ['a law without its name', withTime({ mean: 1 }), ['missing stations[0].time.law']],
  ['a law called as what every object has', withTime({ law: 'toString' }), ['not-one-of stations[0].time.law']],
  ['a number in place of a law', withTime(4), ['wrong-type stations[0].time']],
  ['a mean of 0', withTime({ law: 'exponential', mean: 0 }), ['out-of-range stations[0].time.mean']],
  ['a mean below 0', withTime({ law: 'gamma', mean: -1, sd: 1 }), ['out-of-range stations[0].time.mean']],
  ['a mean that is no number', withTime({ law: 'exponential', mean: NaN }), ['out-of-range stations[0].time.mean']],
  ['a mean without end', JSON.parse(JSON.stringify(aQueue()).replace('"mean":1', '"mean":1e999')), ['out-of-range stations[0].time.mean']],
  ['a standard deviation of 0', withTime({ law: 'lognormal', mean: 1, sd: 0 }), ['out-of-range stations[0].time.sd']],
  ['a standard deviation far above the mean', withTime({ law: 'lognormal', mean: 1, sd: 1001 }), ['sd-too-large stations[0].time.sd']],
  ['low above high', withTime({ law: 'uniform', low: 3, high: 2 }), ['low-above-high stations[0].time']],
  ['a mode outside', withTime({ law: 'triangular', low: 1, mode: 4, high: 3 }), ['mode-outside stations[0].time.mode']],
  ['phases that are not whole', withTime({ law: 'erlang', mean: 1, phases: 1.5 }), ['not-whole stations[0].time.phases']],
  ['hyperexponential times that vary too little', withTime({ law: 'hyperexponential', mean: 1, sd: 1 }), ['sd-not-above-mean stations[0].time.sd']],
  ['branches that do not add to 1', withTime({ law: 'hyperexponential', branches: [{ chance: 0.5, mean: 1 }, { chance: 0.4, mean: 2 }] }), ['chances-not-1 stations[0].time.branches']],
  ['branches and a mean', withTime({ law: 'hyperexponential', mean: 1, branches: [{ chance: 1, mean: 1 }] }), ['unknown-key stations[0].time.mean']],
  ['weights for other values', withTime({ law: 'empirical', values: [1, 2], weights: [1] }), ['weights-differ stations[0].time.weights']],
  ['weights that are all 0', withTime({ law: 'empirical', values: [1, 2], weights: [0, 0] }), ['always-0 stations[0].time.weights']],

  ['so many in a run that its clock would stand still', { ...withArrivals({ rate: 1e9, from: 1e12 - 1e-3 }), run: { length: 1e12 } }, ['too-many-comings arrivals[0]']],
  ['gaps that are hardly ever above 0', { ...aQueue(), arrivals: [{ to: 'desk', gap: { law: 'empirical', values: [0, 1], weights: [1e12, 1e-300] } }] }, ['too-many-comings arrivals[0]']],
  ['gaps that no number can divide', { ...aQueue(), arrivals: [{ to: 'desk', gap: { law: 'uniform', low: 0, high: 1e-320 } }] }, ['too-many-comings arrivals[0]']],
  ['appointments without end in no time', withBooked({ times: Array.from({ length: 10_000 }, () => 0), repeatsAfter: 1e-9 }), ['too-many-comings arrivals[0]']],
  ['more figures than there is memory for', manyFigures(), ['too-many-figures stations']],
  ['a rate and a gap', withArrivals({ gap: { law: 'constant', value: 1 } }), ['both arrivals[0]']],
  ['neither a rate nor a gap', { ...aQueue(), arrivals: [{ to: 'desk' }] }, ['neither arrivals[0]']],
  ['a rate, a gap and appointments', withArrivals({ gap: { law: 'constant', value: 1 }, booked: { times: [1] } }), ['both arrivals[0]']],
  ['no appointments', withBooked({ times: [] }), ['list-length arrivals[0].booked.times']],
  ['appointments out of order', withBooked({ times: [20, 20, 10] }), ['not-in-order arrivals[0].booked.times[2]']],
  ['an appointment after they are booked anew', withBooked({ times: [0, 60], repeatsAfter: 60 }), ['not-before arrivals[0].booked.times[1]']],
  ['appointments to which nobody comes', withBooked({ times: [0], didNotAttend: 1 }), ['out-of-range arrivals[0].booked.didNotAttend']],
  ['appointments that are all before the stream begins', withBooked({ times: [0, 60] }, { from: 61 }), ['no-appointment arrivals[0].booked']],
  ['appointments that are all outside of when the stream comes', withBooked({ times: [10], repeatsAfter: 60 }, { from: 75, until: 130 }), ['no-appointment arrivals[0].booked']],
  ['a rate of 0', withArrivals({ rate: 0 }), ['always-0 arrivals[0].rate']],
  ['rates that are all 0', withArrivals({ rate: { rates: [0, 0], each: 1 } }), ['always-0 arrivals[0].rate.rates']],
  ['steps that last no time', withArrivals({ rate: { rates: [1], each: 0 } }), ['out-of-range arrivals[0].rate.each']],
  ['a wave that goes below 0', withArrivals({ rate: { mean: 1, amplitude: 2, period: 1 } }), ['amplitude-above-mean arrivals[0].rate.amplitude']],
  ['a gap that is always 0', { ...aQueue(), arrivals: [{ to: 'desk', gap: { law: 'uniform', low: 0, high: 0 } }] }, ['always-0 arrivals[0].gap']],
  ['groups of part of a customer', withArrivals({ size: 1.5 }), ['not-whole arrivals[0].size']],
  ['an end before the beginning', withArrivals({ from: 5, until: 5 }), ['until-not-after-from arrivals[0].until']],
  ['a class that is not known', withArrivals({ class: 'everyon' }), ['unknown-name arrivals[0].class']],
  ['a class and classes', withArrivals({ class: 'everyone', classes: { everyone: 1 } }), ['both arrivals[0]']],
  ['chances of classes that do not add to 1', withArrivals({ classes: { everyone: 0.9 } }), ['chances-not-1 arrivals[0].classes']],
  ['streams of one name', { ...aQueue(), arrivals: [{ name: 'a', to: 'desk', rate: 1 }, { name: 'a', to: 'desk', rate: 1 }] }, ['name-twice arrivals[1].name']],

  ['servers in words', withStation({ servers: 'unlimitd' }), ['not-one-of stations[0].servers']],
  ['too many servers', withStation({ servers: 1e6 + 1 }), ['out-of-range stations[0].servers']],
  ['shifts that do not begin at 0', withStation({ servers: { shifts: [{ from: 1, servers: 1 }] } }), ['not-from-0 stations[0].servers.shifts[0].from']],
  ['shifts out of order', withStation({ servers: { shifts: [{ from: 0, servers: 1 }, { from: 8, servers: 2 }, { from: 8, servers: 1 }] } }), ['not-in-order stations[0].servers.shifts[2].from']],
  ['a shift after they begin anew', withStation({ servers: { shifts: [{ from: 0, servers: 1 }, { from: 24, servers: 2 }], repeatsAfter: 24 } }), ['not-before stations[0].servers.shifts[1].from']],
  ['shifts that never have a server', withStation({ servers: { shifts: [{ from: 0, servers: 0 }] } }), ['always-0 stations[0].servers.shifts']],
  ['less room than servers', withStation({ servers: 3, room: 2 }), ['room-below-servers stations[0].room']],
  ['less room than servers of a shift', withStation({ servers: { shifts: [{ from: 0, servers: 3 }] }, room: 2 }), ['room-below-servers stations[0].room']],
  ['what to do when full, without room', withStation({ whenFull: 'held' }), ['needs stations[0].whenFull']],
  ['no list of chances to turn back, at a station that nobody leaves otherwise', withStation({ balking: 5, next: [{ to: 'desk' }] }), ['wrong-type stations[0].balking']],
  ['a chance above 1', withStation({ balking: [0, 1.2] }), ['out-of-range stations[0].balking[1]']],
  ['a door at which everybody turns back', withStation({ balking: [1] }), ['all-turn-back stations[0].balking[0]']],
  ['a batch of least above most', withStation({ batch: { least: 3, most: 2 } }), ['least-above-most stations[0].batch']],
  ['a batch that breaks in', withStation({ batch: { least: 1, most: 2 }, order: 'interrupting' }), ['batch-interrupted stations[0].batch']],
  ['a batch larger than the room', withStation({ batch: { least: 3, most: 4 }, room: 2 }), ['room-below-batch stations[0].room']],
  ['a batch before a station that holds', { ...aQueue(), stations: inARow(aStation({ batch: { least: 1, most: 2 } }), { ...beds, room: 4 }) }, ['batch-may-be-held stations[0].next[0].to']],
  ['a percentile of 100', withStation({ measure: { percentiles: [50, 100] } }), ['out-of-range stations[0].measure.percentiles[1]']],
  ['a time outside the period', withStation({ measure: { at: { times: [0, 24], period: 24 } } }), ['not-before stations[0].measure.at.times[1]']],
  ['times out of order', withStation({ measure: { at: { times: [6, 0], period: 24 } } }), ['not-in-order stations[0].measure.at.times[1]']],

  ['a way to a station that is not there', withStation({ next: [{ to: 'bed' }] }), ['unknown-name stations[0].next[0].to']],
  ['ways whose chances add to more than 1', withStation({ next: [{ to: 'desk', chance: 0.7 }, { to: 'desk', chance: 0.7 }] }), ['chances-above-1 stations[0].next']],
  ['a way to a class that is not there', withStation({ next: [{ to: 'desk', chance: 0.5, class: 'urgent' }] }), ['unknown-name stations[0].next[0].class']],
  ['a law for a class that is not there', withStation({ time: { byClass: { everyone: { law: 'constant', value: 1 }, nobody: { law: 'constant', value: 1 } } } }), ['unknown-name stations[0].time.byClass.nobody']],
  ['a class that comes and has no law', { ...withStation({ time: { byClass: { a: { law: 'constant', value: 1 } } } }), classes: [{ name: 'a' }, { name: 'b' }], arrivals: [{ to: 'desk', rate: 1, classes: { a: 0.5, b: 0.5 } }] }, ['class-left-out stations[0].time.byClass']],
  ['a class that comes and has no patience', { ...withStation({ patience: { byClass: { a: { law: 'constant', value: 1 } } } }), classes: [{ name: 'a' }, { name: 'b' }], arrivals: [{ to: 'desk', rate: 1, class: 'b' }] }, ['class-left-out stations[0].patience.byClass']],
  ['stations of one name', { ...aQueue(), stations: [aStation(), aStation()] }, ['name-twice stations[1].name']],
  ['classes of one name', { ...aQueue(), classes: [{ name: 'a' }, { name: 'a' }] }, ['name-twice classes[1].name']],
  ['a region called as a station', { ...aQueue(), regions: [{ name: 'desk', stations: ['desk'], room: 4 }] }, ['name-twice regions[0].name']],
  ['too high a priority', { ...aQueue(), classes: [{ name: 'a', priority: 65 }] }, ['out-of-range classes[0].priority']],

  ['a region with a station that has room of its own', { ...withStation({ room: 4 }), regions: [{ name: 'ward', stations: ['desk'], room: 4 }] }, ['room-in-region stations[0].room']],
  ['a station in two regions', { ...aQueue(), regions: [{ name: 'a', stations: ['desk'], room: 4 }, { name: 'b', stations: ['desk'], room: 4 }] }, ['in-two-regions regions[1].stations[0]']],
  ['a station twice in a region', { ...aQueue(), regions: [{ name: 'a', stations: ['desk', 'desk'], room: 4 }] }, ['name-twice regions[0].stations[1]']],
  ['a station that nobody can come to', { ...aQueue(), stations: [aStation(), beds] }, ['unreachable stations[1]']],
  ['a way of chance 0 as the only one', { ...aQueue(), stations: [aStation({ next: [{ to: 'beds', chance: 0 }] }), beds] }, ['unreachable stations[1]']],
  ['stations that nobody can leave', { ...aQueue(), stations: inARow(aStation(), beds, aStation({ name: 'chairs', next: [{ to: 'beds' }] })) }, ['no-way-out stations']],

  ['a run without an end', { ...aQueue(), run: {} }, ['neither run']],
  ['a run with two ends', { ...aQueue(), run: { length: 1, customers: 1 } }, ['both run']],
  ['a warm-up as long as the run', { ...aQueue(), run: { length: 10, warmUp: 10 } }, ['warm-up-not-before-end run.warmUp']],
  ['half a replication', { ...aQueue(), run: { length: 10, replications: 1.5 } }, ['not-whole run.replications']],
  ['customers to wait for when arrivals end', { ...withArrivals({ until: 10 }), run: { customers: 100 } }, ['arrivals-end run.customers']],
  ['customers to wait for when rates end', { ...withArrivals({ rate: { rates: [1, 0], each: 1, repeats: false } }), run: { customers: 100 } }, ['arrivals-end run.customers']],
  ['customers to wait for when appointments are not booked anew', { ...withBooked({ times: [0, 20] }), run: { customers: 100 } }, ['arrivals-end run.customers']],
  ['customers to wait for when a station closes for ever', { ...withStation({ servers: { shifts: [{ from: 0, servers: 1 }, { from: 9, servers: 0 }] } }), run: { customers: 100 } }, ['closes-for-ever stations[0].servers.shifts']],
  ['customers to wait for when all leave unseen', { ...withStation({ patience: { law: 'constant', value: 1 }, next: [{ to: 'desk' }] }), run: { customers: 100 } }, ['nobody-leaves-served run.customers']],
]

/** A department that asks for 50 percentiles of 200 classes at each of 100 stations. */
function manyFigures(): object {
  const classes = Array.from({ length: 200 }, (_, index) => ({ name: `class ${index}` }))
  const measure = { percentiles: Array.from({ length: 50 }, (_, index) => index + 1) }
  return { ...aQueue(), classes, stations: inARow(...Array.from({ length: 100 }, (_, index) => aStation({ name: index === 0 ? 'desk' : `station ${index}`, measure }))) }
}
