import { eachClass } from '../flow/by-class.ts'
import { type SharedRoom, mayHold, roomByStation } from '../flow/room.ts'
import type { Region } from '../model.ts'
import type { Outline, StationOutline } from '../outline.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { when } from './check.ts'
import { entryOf, keyOf, problemAt, whole } from './place.ts'
import { roomForBatch, spotOf } from './station.ts'
import { wayProblems } from './ways.ts'

/** What is wrong between the parts of a model: each may be sound by itself. */
export function betweenParts(model: Outline): readonly ModelProblem[] {
  return [...regionProblems(model), ...batchProblems(model), ...wayProblems(model)]
}

/** A station is in one region at most, once, and has no room of its own there. */
function regionProblems(model: Outline): readonly ModelProblem[] {
  const byName = new Map(model.stations.map((station) => [station.name, station]))
  const firsts = new Map<string, { readonly region: Region; readonly spot: Spot }>()
  return (model.regions ?? []).flatMap((region, index) =>
    region.stations.flatMap((name, place) => {
      const spot = entryOf(keyOf(entryOf(keyOf(whole, 'regions'), index, region.name), 'stations'), place, null)
      const first = firsts.get(name)
      if (first === undefined) {
        firsts.set(name, { region, spot })
        return stationInRegion(byName.get(name), region, spotOf(model, name))
      }
      return [problemAt(spot, first.region === region ? { code: 'name-twice', name, first: first.spot.at } : { code: 'in-two-regions', station: name, regions: [first.region.name, region.name] })]
    }),
  )
}

function stationInRegion(station: StationOutline | undefined, region: Region, spot: Spot): readonly ModelProblem[] {
  return [
    ...when(station?.room !== undefined, keyOf(spot, 'room'), { code: 'room-in-region', region: region.name }),
    ...roomForBatch(region.room, station?.batch, keyOf(spot, 'batch')),
  ]
}

/** A batch leaves together: while one of it is held, nobody can say whom the server is with. */
function batchProblems(model: Outline): readonly ModelProblem[] {
  const rooms = roomByStation(model)
  return model.stations.filter(({ batch }) => batch !== undefined).flatMap((station) => heldOf(station, rooms, keyOf(spotOf(model, station.name), 'next')))
}

function heldOf({ name, next = [] }: StationOutline, rooms: ReadonlyMap<string, SharedRoom | null>, spot: Spot): readonly ModelProblem[] {
  const own = rooms.get(name) ?? null
  return eachClass(next).flatMap(([className, destinations]) => {
    const list = className === null ? spot : keyOf(keyOf(spot, 'byClass'), className)
    return destinations.flatMap(({ to, chance }, index) =>
      when(chance !== 0 && mayHold(own, rooms.get(to) ?? null), keyOf(entryOf(list, index, null), 'to'), { code: 'batch-may-be-held', to }),
    )
  })
}
