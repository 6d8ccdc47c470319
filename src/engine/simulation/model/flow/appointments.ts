import type { Booked } from '../model.ts'

/**
 * How many appointments are before a time, whether somebody comes or not.
 * @param time of the model; Infinity for all
 * @example times 0 and 20, again after 60: 3 before 70
 */
export function appointmentsUpTo({ times, repeatsAfter }: Booked, time: number): number {
  const countBefore = (end: number) => times.filter((one) => one < end).length
  if (repeatsAfter === undefined) return countBefore(time)
  if (time === Infinity) return Infinity
  const periods = Math.floor(time / repeatsAfter)
  return periods * times.length + countBefore(time - periods * repeatsAfter)
}

/**
 * The first appointment at a time or after.
 * @returns Infinity when there is none
 * @example times 0 and 20, again after 60: from 30 on, the one at 60
 */
export function firstAppointment({ times, repeatsAfter }: Booked, from: number): number {
  if (repeatsAfter === undefined) return times.find((one) => one >= from) ?? Infinity
  const round = Math.floor(from / repeatsAfter)
  const inRound = times.find((one) => round * repeatsAfter + one >= from)
  return inRound === undefined ? (round + 1) * repeatsAfter + (times[0] ?? 0) : round * repeatsAfter + inRound
}
