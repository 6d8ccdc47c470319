import { type Model, type Station, classesOf } from '../../model/model.ts'
import type { Times } from '../../run/run-record.ts'
import type { Expected, ExpectedStation } from '../tells.ts'
import type { TraceLine } from '../traced.ts'
import { batchSpells } from './batches.ts'
import { type Spell, type Stay, type Told, countOf, roomsOf, staysOf } from './stays.ts'

/**
 * What a record must say, worked out from the trace alone: spells cut to the time that counts and added up, customers counted one by one.
 * What a trace does not tell is left out: for which room somebody is still held at the end, or was turned away on the way.
 */
export function recordOfTrace(model: Model, lines: readonly TraceLine[]): Expected {
  const { length = NaN, warmUp = 0 } = model.run
  const told = staysOf(lines, length)
  const counted = { from: warmUp, to: length }
  const names = classesOf(model).map(({ name }) => name)
  return {
    end: length,
    counted: length - warmUp,
    arrived: lines.filter(({ deed }) => deed === 'arrives').length,
    left: told.departures.filter(({ isServed }) => isServed).length,
    stations: Object.fromEntries(model.stations.map((station, number) => [station.name, stationOf(station, number, lines, told, counted, names)])),
    rooms: Object.fromEntries(roomsOf(model).map((room) => [room.name, roomOf(room, lines, told, counted)])),
    inSystem: Object.fromEntries(
      names.map((name, kind) => [name, timesOf(told.departures.filter((one) => one.isServed && one.kind === kind && one.arrived >= warmUp).map(({ arrived, time }) => time - arrived), [])]),
    ),
  }
}

function stationOf(station: Station, number: number, lines: readonly TraceLine[], { stays }: Told, counted: Spell, names: readonly string[]): ExpectedStation {
  const { measure = {}, servers, batch } = station
  const here = stays.filter((stay) => stay.station === number)
  const begun = here.filter((stay) => stay.from >= counted.from && stay.begins !== null)
  const waitsOf = (some: readonly Stay[]) => timesOf(some.map((stay) => (stay.begins ?? NaN) - stay.from), measure.waitsOver ?? [])
  const busy = batch === undefined ? here.flatMap(({ withServer }) => withServer) : batchSpells(station, number, lines, counted.to)
  const countHere = (deed: TraceLine['deed']) => countOf(lines, deed, number, counted.from)
  return {
    waits: waitsOf(begun),
    waitsByClass: Object.fromEntries(names.map((name, kind) => [name, waitsOf(begun.filter((stay) => stay.kind === kind))])),
    waiting: meanOf(here.flatMap(({ waits }) => waits), counted),
    present: meanOf(here, counted),
    busy: meanOf(busy, counted),
    servers: servers === 'unlimited' ? null : meanServers(servers, counted),
    came: here.filter(({ from }) => from >= counted.from).length,
    ended: countHere('ends'),
    leftUnseen: countHere('leaves unseen'),
    turnedBack: countHere('turns back'),
    interrupted: countHere('is interrupted'),
    shareOfTime: measure.numbers === true ? sharesOf(here, counted) : [],
    presentAt: measure.at === undefined ? [] : measure.at.times.map((time) => meanAt(here, time, measure.at?.period ?? NaN, counted)),
  }
}

function roomOf({ room, stations }: ReturnType<typeof roomsOf>[number], lines: readonly TraceLine[], { stays }: Told, counted: Spell) {
  const inside = stays.filter(({ station }) => stations.includes(station))
  const letIn = inside.filter(({ before, from, held }) => before !== null && !stations.includes(before) && (held ?? { from }).from >= counted.from)
  const shares = sharesOf(inside, counted)
  const arrivedAt = new Set(lines.flatMap(({ deed, customer }, place) => (deed === 'is turned away' && lines[place - 1]?.deed === 'arrives' ? [`${customer} ${place}`] : [])))
  return {
    inside: meanOf(inside, counted),
    shareOfTimeFull: shares[room] ?? 0,
    letIn: letIn.length,
    heldTime: sumOf(letIn.map(({ held }) => (held === null ? 0 : held.to - held.from))),
    turnedAway: lines.filter(({ time, customer, station }, place) => time >= counted.from && stations.includes(station) && arrivedAt.has(`${customer} ${place}`)).length,
  }
}

/** How many of the spells last at a time, on average over the time that counts. */
export function meanOf(spells: readonly Spell[], counted: Spell): number {
  return sumOf(spells.map((spell) => overlap(spell, counted))) / (counted.to - counted.from)
}

function overlap(one: Spell, other: Spell): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
}

/** Share of the time that 0, 1, 2, ... of the spells last. */
function sharesOf(spells: readonly Spell[], counted: Spell): readonly number[] {
  const times = [...new Set([counted.from, counted.to, ...spells.flatMap(({ from, to }) => [from, to])])].filter((time) => time >= counted.from && time <= counted.to).toSorted((one, other) => one - other)
  const shares: number[] = []
  times.slice(1).forEach((to, place) => {
    const from = times[place] ?? NaN
    const many = spells.filter((spell) => spell.from <= from && spell.to >= to).length
    shares[many] = (shares[many] ?? 0) + (to - from) / (counted.to - counted.from)
  })
  return Array.from(shares, (share: number | undefined) => share ?? 0)
}

function meanAt(spells: readonly Spell[], time: number, period: number, counted: Spell): number {
  const looks: number[] = []
  for (let at = time; at <= counted.to; at += period) {
    if (at >= counted.from) looks.push(spells.filter(({ from, to }) => from <= at && to > at).length)
  }
  return sumOf(looks) / looks.length
}

function meanServers(servers: Exclude<Station['servers'], 'unlimited'>, counted: Spell): number {
  if (typeof servers === 'number') return servers
  const { shifts, repeatsAfter = Infinity } = servers
  const spells = shifts.flatMap(({ from, servers: there }, place) => {
    const to = shifts[place + 1]?.from ?? repeatsAfter
    const starts = repeatsAfter === Infinity ? [0] : Array.from({ length: Math.ceil(counted.to / repeatsAfter) }, (_, round) => round * repeatsAfter)
    return starts.map((start) => ({ there, from: start + from, to: start + to }))
  })
  return sumOf(spells.map(({ there, ...spell }) => there * overlap(spell, counted))) / (counted.to - counted.from)
}

function timesOf(times: readonly number[], limits: readonly number[]): Omit<Times, 'percentiles'> {
  return {
    count: times.length,
    sum: sumOf(times),
    positive: times.filter((time) => time > 0).length,
    longest: Math.max(0, ...times),
    over: limits.map((limit) => times.filter((time) => time > limit).length),
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
