import type { Person, Role } from '../people/person.ts'
import type { Ward } from '../run/ward.ts'

/** Nobody works more than so many hours ahead of what the roster owes her. */
export const aheadAtMost = 12

/** Whom the roster owes most, with a share of luck. */
export function mostOwed(ward: Ward, role: Role, luck: number): Person | null {
  let best: Person | null = null
  let most = -aheadAtMost
  for (const person of ward.people) {
    if (person.role !== role || !isFree(ward, person)) continue
    const owed = person.owed + luck * (ward.roster.leaning[person.number] ?? 0)
    if (owed > most) {
      most = owed
      best = person
    }
  }
  return best
}

/** Whom to ask for an extra shift: who is least tired, and has not taken one this week. */
export function mostRested(ward: Ward, role: Role): Person | null {
  let best: Person | null = null
  for (const person of ward.people) {
    if (person.role !== role || !isFree(ward, person) || person.extraInWeek === weekOf(ward)) continue
    if (best === null || person.energy > best.energy) best = person
  }
  return best
}

/** Well, in post, not on leave, and rested: not on the shift before, nor on this one already. */
function isFree({ roster, day }: Ward, person: Person): boolean {
  return person.lastShift < roster.shift - 1 && person.isThere(day)
}

/** Full weeks from the start. */
export function weekOf({ day }: Ward): number {
  return Math.floor(day / 7)
}
