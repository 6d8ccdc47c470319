import type { Values } from '../parameters/index.ts'

/** The manager is on the ward on weekdays from this hour, for so many hours. */
const startsAt = 8
const hoursOnWard = 8

/** Energy that you begin with. */
export const energyAtFirst = 0.8

/** Worth of an hour of yours, over that of somebody rested. @param energy 0 to 1 */
export function worthAt(energy: number, { manager }: Values): number {
  return manager.worthTired + manager.worthRested * energy
}

/** You: what the week leaves of you, and what is left of the week. */
export class ManagerState {
  energy = energyAtFirst
  /** Hours of this week that situations and gaps in the roster have taken. */
  unplanned = 0
  /** Share of the planned hours of acts that could be kept, in this week. */
  share = 1
  /** Hours beyond a full week, in the week that is over. */
  overrun = 0
  /** Work for patients in each hour of today that you are on the ward. */
  hands = 0

  /** Your work for patients in an hour of the day. */
  handsAt(hourOfDay: number): number {
    return hourOfDay >= startsAt && hourOfDay < startsAt + hoursOnWard ? this.hands : 0
  }

  /** Divides hours of today's care over the hours on the ward. */
  workToday(hours: number): void {
    this.hands = hours / hoursOnWard
  }
}
