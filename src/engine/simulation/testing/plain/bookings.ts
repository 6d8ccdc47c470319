import type { RandomSource } from '../../../../kernel/chance/random-source.ts'
import type { Booked, Stream } from '../../model/model.ts'
import { drawn } from './chance.ts'

/**
 * When those come who have an appointment and attend, in order: every appointment up to the end is looked at, and then they are put in order.
 * @param end of the run: who would come after it is left out as well as not
 */
export function comingsOf({ times, repeatsAfter, didNotAttend = 0, earliest = 0, punctuality }: Booked, { from = 0, until = Infinity }: Stream, end: number, attendance: RandomSource, lateness: RandomSource): readonly number[] {
  const comings: number[] = []
  for (let round = 0; round === 0 || (repeatsAfter !== undefined && round * repeatsAfter - earliest <= end); round += 1) {
    for (const time of times) {
      const appointment = round * (repeatsAfter ?? 0) + time
      if (appointment < from || appointment >= until) continue
      const comes = appointment - earliest + (punctuality === undefined ? 0 : drawn(punctuality, lateness))
      if (attendance.uniform() >= didNotAttend) comings.push(comes)
    }
  }
  // Who would come before the beginning is there then, first come.
  return comings.toSorted((one, other) => one - other).map((time) => Math.max(0, time))
}
