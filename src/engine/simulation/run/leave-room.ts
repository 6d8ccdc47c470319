import { comeIn } from './come-in.ts'
import { leaveServer } from './leave-server.ts'
import type { Room } from './room.ts'
import type { RunState } from './run-state.ts'

/** Somebody has left a room: who is held for it comes in, first come. Their going may let in others, who are held for where they were. */
export function leaveRoom(run: RunState, room: Room): void {
  room.advance()
  room.inside -= 1
  while (room.held.count > 0 && !room.isFull) letIn(run, room)
}

function letIn(run: RunState, room: Room): void {
  const { customers, now } = run
  const customer = room.held.takeFirst(customers)
  const from = run.stationAt(customers.heldAt[customer] ?? 0)
  const endedAt = customers.endsAt[customer] ?? 0
  room.inside += 1
  if (endedAt >= run.countsFrom) room.noteLetIn(now - endedAt)
  leaveServer(run, from)
  if (from.room !== null) leaveRoom(run, from.room)
  comeIn(run, run.stationAt(customers.heldFor[customer] ?? 0), customer)
}
