import { serveNext } from './begin-service.ts'
import { comeIn } from './come-in.ts'
import type { Gate } from './gate.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/** A customer whose service has ended goes from the server and the station; the server begins with the next. */
export function leaveServer(run: RunState, station: StationState): void {
  station.advance()
  station.busy -= 1
  station.present -= 1
  serveNext(run, station)
}

/** Somebody has left the room behind a gate: who is held for it comes in, first come. Their going may let in others, who are held for where they were. */
export function leaveGate(run: RunState, gate: Gate): void {
  gate.advance()
  gate.inside -= 1
  while (gate.held.count > 0 && !gate.isFull) letIn(run, gate)
}

function letIn(run: RunState, gate: Gate): void {
  const { customers, now } = run
  const customer = gate.held.takeFirst(customers)
  const from = run.stationAt(customers.heldAt[customer] ?? 0)
  const endedAt = customers.endsAt[customer] ?? 0
  gate.inside += 1
  if (endedAt >= run.countsFrom) gate.noteLetIn(now - endedAt)
  leaveServer(run, from)
  if (from.gate !== null) leaveGate(run, from.gate)
  comeIn(run, run.stationAt(customers.heldFor[customer] ?? 0), customer)
}
