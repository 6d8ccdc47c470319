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
  if (held.length === 0 || !isLocked(run, held, Infinity)) return null
  const times = [...new Set([...held.map(({ since }) => since), ...stationsWithRoom(run).flatMap((station) => waitingSince(run, station))])].sort((one, other) => one - other)
  let [before, by] = [-1, times.length - 1]
  while (by - before > 1) {
    const middle = (before + by) >> 1
    if (isLocked(run, held, times[middle] ?? NaN)) by = middle
    else before = middle
  }
  return times[by] ?? null
}

/** Elsewhere, a line that grows without end frees no room. */
function stationsWithRoom({ stations }: RunState): readonly StationState[] {
  return stations.filter(({ room }) => room !== null)
}

/** When those came to a station who wait there. */
function waitingSince({ customers }: RunState, { lines }: StationState): readonly number[] {
  return lines.flatMap((line) => line.everybody(customers).map((customer) => customers.enteredAt[customer] ?? 0))
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
    for (const customer of room.held.everybody(customers)) {
      const at = stations[customers.heldAt[customer] ?? 0]
      if (at !== undefined && at.room !== null) held.push({ at, for: room, since: customers.endsAt[customer] ?? 0 })
    }
  }
  return held
}

/** Who is held by a time: others count as served then. */
function isLocked(run: RunState, all: readonly Held[], time: number): boolean {
  const held = all.filter(({ since }) => since <= time)
  const free = freeRooms(run, held, time)
  const stuck = new Set(run.rooms.filter((room) => room.isFull && !free.has(room)))
  for (let before = Infinity; stuck.size < before; ) {
    before = stuck.size
    for (const { at, for: room } of held) if (at.room !== null && !stuck.has(room)) stuck.delete(at.room)
  }
  return stuck.size > 0
}

/** Rooms with somebody who is served, will be served, or will leave unseen; and those that somebody who waits there had yet to come to at that time. */
function freeRooms(run: RunState, held: readonly Held[], time: number): ReadonlySet<Room | null> {
  const heldAt = new Map<StationState, number>()
  for (const { at } of held) heldAt.set(at, (heldAt.get(at) ?? 0) + 1)
  const mostServers = new Map(run.shiftPlans.map(({ station, most }) => [station, most]))
  const isFree = (station: StationState) => {
    const heldHere = heldAt.get(station) ?? 0
    const servers = mostServers.get(station) ?? station.servers
    if (waitingSince(run, station).some((since) => since > time)) return true
    return station.busy > heldHere || (station.waiting > 0 && (station.patience !== null || servers > heldHere))
  }
  return new Set(stationsWithRoom(run).filter(isFree).map(({ room }) => room))
}
