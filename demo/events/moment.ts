import { type CalendarDate, addDays, weekdayOf } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { type Period, anyDay } from '../days.ts'

/** A working day of a period before today, later ones a little more often: the product is used more with time. */
export function workingDay(chance: Chance, { from, today }: Period): CalendarDate {
  for (;;) {
    const one = anyDay(chance, from, addDays(today, -1))
    const other = anyDay(chance, from, addDays(today, -1))
    const day = chance.happens(0.4) && other > one ? other : one
    if (weekdayOf(day) <= 5 || chance.happens(0.15)) return day
  }
}

/** A time of a day at which people work, to the second: yyyy-mm-ddThh:mm:ss.000Z. */
export function momentOf(day: CalendarDate, chance: Chance): string {
  const hour = chance.weighted([[7, 2], [8, 5], [9, 6], [10, 5], [11, 5], [12, 3], [13, 4], [14, 6], [15, 5], [16, 4], [17, 2], [20, 1]])
  return `${day}T${twoDigits(hour)}:${twoDigits(chance.between(0, 59))}:${twoDigits(chance.between(0, 59))}.000Z`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
