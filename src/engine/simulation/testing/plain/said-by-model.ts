import type { Arrivals, ByClass, Law, Model, Station } from '../../model/model.ts'
import type { Place, Room } from './things.ts'

export function batchOf({ setting: { batch = { least: 1, most: 1 } } }: Place) {
  return batch
}

export function lawFor(law: ByClass<Law>, kind: string): Law | null {
  return 'byClass' in law ? (law.byClass[kind] ?? null) : law
}

export function serversAtFirst({ servers }: Station): number {
  if (servers === 'unlimited') return Infinity
  return typeof servers === 'number' ? servers : (servers.shifts[0]?.servers ?? 0)
}

export function roomsOf({ stations, regions = [] }: Model): ReadonlyMap<string, Room> {
  const own = stations.flatMap(({ name, room, whenFull = 'held' }): readonly [string, Room][] => (room === undefined ? [] : [[name, { name, most: room, whenFull, inside: 0, held: [] }]]))
  const shared = regions.flatMap(({ name, stations: within, room, whenFull = 'held' }) => {
    const one: Room = { name, most: room, whenFull, inside: 0, held: [] }
    return within.map((station): [string, Room] => [station, one])
  })
  return new Map([...own, ...shared])
}

/** The name of a stream of arrivals; those of a name that was there before are numbered, so that no other can have the same. */
export function nameOf(arrivals: readonly Arrivals[], number: number): string {
  const names = arrivals.map(({ name, class: only, to }) => name ?? (only === undefined ? to : `${only} at ${to}`))
  const name = names[number] ?? ''
  const before = names.slice(0, number).filter((one) => one === name).length
  return before === 0 ? name : `${name}/${before + 1}`
}
