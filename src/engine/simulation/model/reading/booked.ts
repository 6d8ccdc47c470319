import { limits } from '../limits.ts'
import { appointmentsUpTo } from '../flow/appointments.ts'
import type { Arrivals, Booked } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { list, number, when } from './check.ts'
import { beforeEnd, inOrder } from './in-order.ts'
import { law, spell, time } from './law.ts'
import { object } from './object.ts'
import { entryOf, keyOf } from './place.ts'
import type { Loose } from './together.ts'

/** Customers with appointments. */
export const booked = object<Booked>(
  {
    times: { required: list(time, { least: 1, most: limits.appointments }, (times, spot) => inOrder(times, (index) => entryOf(spot, index, null), 'again')) },
    repeatsAfter: { optional: spell },
    didNotAttend: { optional: number({ from: 0, below: 1 }) },
    earliest: { optional: time },
    punctuality: { optional: law },
  },
  {
    rules: (between) => [
      between(['times', 'repeatsAfter'], ({ times, repeatsAfter }, spot) => beforeEnd(times, { end: repeatsAfter, of: 'repeatsAfter' }, (index) => entryOf(keyOf(spot, 'times'), index, null))),
    ],
  },
)

/** Between its beginning and its end, a stream needs an appointment. */
export function noAppointment({ booked: bookings, from = 0, until = Infinity }: Pick<Loose<Arrivals>, 'booked' | 'from' | 'until'>, spot: Spot): readonly ModelProblem[] {
  if (bookings === undefined || until <= from) return []
  return when(appointmentsUpTo(bookings, until) === appointmentsUpTo(bookings, from), keyOf(spot, 'booked'), { code: 'no-appointment', from, until })
}
