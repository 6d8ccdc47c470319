/** Hours of a whole week. Hours of a ward are counted from Monday at midnight, when a run begins. */
export const hoursOfWeek = 168

/** The week of an hour, from 1. @example 167: 1; 168: 2 */
export function weekOfHour(hour: number): number {
  return Math.floor(hour / hoursOfWeek) + 1
}
