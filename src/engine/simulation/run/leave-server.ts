import { serveNext } from './begin-service.ts'
import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/** A customer whose service has ended goes from the server and the station; the server begins with the next. */
export function leaveServer(run: RunState, station: StationState): void {
  station.advance()
  station.busy -= 1
  station.present -= 1
  serveNext(run, station)
}
