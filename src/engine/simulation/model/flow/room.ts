import type { Region, WhenFull } from '../model.ts'
import type { Outline, StationOutline } from '../outline.ts'

/** Room that runs out: of a station or of a region. */
export interface SharedRoom {
  /** Name of the station or region. */
  readonly name: string
  readonly room: number
  readonly whenFull: WhenFull
  readonly region: Region | null
}

/** For each station, the room that customers need to come in there; null where there always is some. */
export function roomByStation({ stations, regions = [] }: Pick<Outline, 'stations' | 'regions'>): ReadonlyMap<string, SharedRoom | null> {
  const byRegion = new Map(regions.flatMap((region) => region.stations.map((name) => [name, region] as const)))
  return new Map(stations.map((station) => [station.name, roomOf(station, byRegion.get(station.name))]))
}

function roomOf({ name, room, whenFull = 'held' }: StationOutline, region: Region | undefined): SharedRoom | null {
  if (region !== undefined) return { name: region.name, room: region.room, whenFull: region.whenFull ?? 'held', region }
  return room === undefined ? null : { name, room, whenFull, region: null }
}

/** May a customer who goes from one station to another be held for room? Not within a region, nor back to the same station: the place is theirs already. */
export function mayHold(from: SharedRoom | null, to: SharedRoom | null): boolean {
  return to !== null && to.whenFull === 'held' && to.name !== from?.name
}
