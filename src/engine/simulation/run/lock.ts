import { nobody } from './customers.ts'
import type { Room } from './room.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/**
 * From when on customers held one another for ever: rooms that are full, where each server has somebody who is held for another of these rooms, and nobody
 * who waits will leave unseen. No such place is ever free again, so that a lock never ends.
 * @param run at its end
 * @returns null when it has not come to that. A room that is only kept full by those who wait for a batch to be complete is not looked for
 */
export function lockedFrom(run: RunState): number | null {
  const held = heldIn(run)
  if (held.length === 0 || !isLocked(run, held)) return null
  const inOrder = held.toSorted((one, other) => one.since - other.since)
  let [before, by] = [-1, inOrder.length - 1]
  while (by - before > 1) {
    const middle = (before + by) >> 1
    if (isLocked(run, inOrder.slice(0, middle + 1))) by = middle
    else before = middle
  }
  return inOrder[by]?.since ?? null
}

/** Somebody who is held at a station that has room, for another room. */
interface Held {
  readonly at: StationState
  readonly for: Room
  readonly since: number
}

function heldIn({ customers, rooms, stations }: RunState): readonly Held[] {
  const held: Held[] = []
  for (const room of rooms) {
    for (let customer = room.held.first; customer !== nobody; customer = customers.next[customer] ?? nobody) {
      const at = stations[customers.heldAt[customer] ?? 0]
      if (at !== undefined && at.room !== null) held.push({ at, for: room, since: customers.endsAt[customer] ?? 0 })
    }
  }
  return held
}

/** @param held who was held at the time that is asked about: others count as served then */
function isLocked(run: RunState, held: readonly Held[]): boolean {
  const free = freeRooms(run, held)
  const stuck = new Set(run.rooms.filter((room) => room.isFull && !free.has(room)))
  for (let before = Infinity; stuck.size < before; ) {
    before = stuck.size
    for (const { at, for: room } of held) if (at.room !== null && !stuck.has(room)) stuck.delete(at.room)
  }
  return stuck.size > 0
}

/** Rooms with somebody who is served, will be served, or will leave unseen. */
function freeRooms({ stations, shiftPlans }: RunState, held: readonly Held[]): ReadonlySet<Room | null> {
  const heldAt = new Map<StationState, number>()
  for (const { at } of held) heldAt.set(at, (heldAt.get(at) ?? 0) + 1)
  const mostServers = new Map(shiftPlans.map(({ station, most }) => [station, most]))
  const isFree = (station: StationState) => {
    const heldHere = heldAt.get(station) ?? 0
    const servers = mostServers.get(station) ?? station.servers
    return station.busy > heldHere || (station.waiting > 0 && (station.patience !== null || servers > heldHere))
  }
  return new Set(stations.filter(isFree).map(({ room }) => room))
}
