import { leaveRoom } from './leave-room.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/**
 * Somebody who has waited too long leaves unseen. The event at hand is void if it is not awaited any more: the service has begun.
 */
export function leaveUnseen(run: RunState, station: StationState, customer: number): void {
  const { customers } = run
  if (customers.awaited[customer] !== run.events.nextOrder) return
  customers.awaited[customer] = -1
  station.advance()
  station.lineFor(customers.class[customer] ?? 0).remove(customers, customer)
  station.waiting -= 1
  station.present -= 1
  station.leftUnseen += 1
  run.tell('leaves unseen', station, customer)
  if (station.room !== null) leaveRoom(run, station.room)
  customers.release(customer)
}
