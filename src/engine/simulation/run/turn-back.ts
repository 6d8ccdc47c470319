import type { RunState } from './run-state.ts'
import type { StationState } from './station-state.ts'

/**
 * Somebody at the door may turn back because of those who wait.
 * @returns whether they did
 */
export function mayTurnBack(run: RunState, station: StationState, customer: number): boolean {
  const { balking } = station
  if (balking === null) return false
  const chance = balking[Math.min(station.waiting, balking.length - 1)] ?? 0
  if (run.uniform(station.balkingSource) >= chance) return false
  station.turnedBack += 1
  run.tell('turns back', station, customer)
  return true
}
