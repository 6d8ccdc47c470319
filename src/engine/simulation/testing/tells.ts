import type { Model } from '../model/model.ts'
import type { RoomRecord, RunRecord, StationRecord, Times } from '../run/run-record.ts'
import { type TracedRun, storyOf, traced } from './traced.ts'

/** What a test works out of a record; what it does not name is not looked at. */
export interface Expected {
  readonly end?: number
  readonly counted?: number
  readonly arrived?: number
  readonly left?: number
  /** By name. */
  readonly stations?: Readonly<Record<string, ExpectedStation>>
  readonly rooms?: Readonly<Record<string, Partial<RoomRecord>>>
  /** Times in the system, by class. */
  readonly inSystem?: Readonly<Record<string, ExpectedTimes>>
}

export type ExpectedTimes = Partial<Times>

export type ExpectedStation = Partial<Omit<StationRecord, 'waits' | 'waitsByClass'>> & {
  readonly waits?: ExpectedTimes
  readonly waitsByClass?: Readonly<Record<string, ExpectedTimes>>
}

/**
 * Runs a world and compares it with what was worked out by hand.
 * @param story the trace, a line for each deed, as `storyOf` writes it; lines that begin with # are for the reader
 * @error Error that names every difference
 */
export function assertTells(model: Model, story: string, expected: Expected = {}): TracedRun {
  const run = traced(model)
  const lines = story.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  const found = storyOf(model, run.lines)
  const place = lines.findIndex((line, index) => line !== found[index])
  const parting = place === -1 && found.length > lines.length ? lines.length : place
  if (parting !== -1) refuse([`the trace goes on\n  ${found.slice(parting).join('\n  ')}`, `worked out\n  ${lines.slice(parting).join('\n  ')}`])
  assertRecord(run.record, expected)
  return run
}

/**
 * Compares a record with numbers that were worked out apart from it: whole numbers exactly, others but for rounding.
 * @error Error that names every difference
 */
export function assertRecord(record: RunRecord, expected: Expected): void {
  refuse(differences(record, expected))
}

function refuse(found: readonly string[]): void {
  if (found.length > 0) throw new Error(found.join('\n'))
}

/** What a record says otherwise than was worked out. */
export function differences(record: RunRecord, { stations = {}, rooms = {}, inSystem = {}, ...whole }: Expected): readonly string[] {
  const ofStations = Object.entries(stations).flatMap(([name, { waits = {}, waitsByClass = {}, ...numbers }]) => {
    const station = record.stations.find((one) => one.name === name)
    const byClass = Object.entries(waitsByClass).flatMap(([one, times]) => numbersApart(named(station?.waitsByClass, one), times, `waits of ${one} at ${name}`))
    return [...numbersApart(station, numbers, name), ...numbersApart(station?.waits, waits, `waits at ${name}`), ...byClass]
  })
  return [
    ...numbersApart(record, whole, 'run'),
    ...ofStations,
    ...Object.entries(rooms).flatMap(([name, numbers]) => numbersApart(named(record.rooms, name), numbers, `room of ${name}`)),
    ...Object.entries(inSystem).flatMap(([name, times]) => numbersApart(named(record.timesInSystem, name), times, `times in the system of ${name}`)),
  ]
}

function named<Thing extends { readonly name: string }>(things: readonly Thing[] | undefined, name: string): Thing | undefined {
  return things?.find((one) => one.name === name)
}

function numbersApart(found: object | undefined, expected: object, what: string): readonly string[] {
  const all = new Map<string, unknown>(Object.entries(found ?? {}))
  return Object.entries(expected).flatMap(([key, value]) => (isNear(all.get(key), value) ? [] : [`${what}: ${key} is ${String(all.get(key))}, worked out ${String(value)}`]))
}

function isNear(found: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) return Array.isArray(found) && found.length === expected.length && expected.every((value, place) => isNear(found[place], value))
  if (typeof expected !== 'number' || typeof found !== 'number') return found === expected
  return Object.is(found, expected) || found === expected || Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
}
