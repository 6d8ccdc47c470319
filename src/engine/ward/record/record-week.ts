import { hoursOfWeek } from '../hours-of-week.ts'
import type { Person } from '../people/person.ts'
import { processNames } from '../processes/process-names.ts'
import type { Ward } from '../run/ward.ts'
import type { WeekRecord } from './week-record.ts'

/** What a week came to. At its end. */
export function recordOf(ward: Ward): WeekRecord {
  const { tally, kept, manager, plan, people } = ward
  const inPost = people.filter((person) => person.isInPost)
  const meanOf = (of: (person: Person) => number): number => inPost.reduce((sum, person) => sum + of(person), 0) / Math.max(1, inPost.length)
  const energy = meanOf((person) => person.energy)
  const morale = meanOf((person) => person.morale)
  return {
    week: Math.round(ward.now / hoursOfWeek),
    outcomes: {
      safe: (1000 * (tally.falls + tally.medicineHarms + tally.noticedLate)) / Math.max(1, tally.bedDays),
      flow: tally.waitingHours / Math.max(1, tally.came),
      staff: 50 * (energy + morale),
      money: (tally.spent - tally.planned) / 1000,
      improvement: 100 * ward.meanCapability,
    },
    tally,
    staff: { energy, morale, trust: meanOf(({ trust }) => trust), voice: meanOf(({ voice }) => voice), norm: meanOf(({ norm }) => norm), inPost: inPost.length },
    capability: Object.fromEntries(processNames.map((name, number) => [name, ward.capability[number] ?? 0])) as WeekRecord['capability'], // each process is there
    kept: { ...kept },
    knowHow: { laidDown: ward.knowHow.laidDown, known: ward.knowHow.known },
    you: { energy: manager.energy, hours: plan.hours, overrun: tally.extraHours },
    waiting: ward.waiting.length,
    isFrozen: ward.money.isFrozen,
  }
}
