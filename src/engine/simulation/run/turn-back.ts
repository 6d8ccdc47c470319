import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/**
 * Somebody at the door of a station where some turn back may do so because of those who wait.
 * @param balking the chances of the station
 * @returns whether they did
 */
export function mayTurnBack(run: RunState, station: StationState, balking: Float64Array, customer: number): boolean {
  const chance = balking[Math.min(station.waiting, balking.length - 1)] ?? 0
  if (run.uniform(station.balkingSource) >= chance) return false
  station.turnedBack += 1
  run.tell('turns back', station, customer)
  return true
}
