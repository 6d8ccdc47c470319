import type { Person } from '../people/person.ts'
import type { Ward } from '../run/ward.ts'
import type { Occasion } from './situation.ts'

/** Is the ward in a state in which such a situation can come up? The bounds are ours. */
export function isOccasion(occasion: Occasion, ward: Ward): boolean {
  switch (occasion) {
    case 'any':
      return true
    case 'queue':
      return ward.waiting.length >= 3
    case 'short-staffed':
      return inPost(ward).length <= ward.people.length - 3 || ward.tally.shiftsShort + ward.tally.agencyShifts >= 4
    case 'tired':
      return meanOf(ward, ({ energy }) => energy) < 0.72
    case 'low-morale':
      return meanOf(ward, ({ morale }) => morale) < 0.55
    case 'low-trust':
      return meanOf(ward, ({ trust }) => trust) < 0.5
    case 'over-plan':
      return ward.money.isOverPlan
    case 'frozen':
      return ward.money.isFrozen
    case 'many-fit':
      return ward.lying.filter(({ isFit }) => isFit).length >= 5
    case 'harm-of-late':
      return ward.tally.falls + ward.tally.medicineHarms + ward.tally.noticedLate >= 2
    case 'newcomers':
      return inPost(ward).some(({ experience }) => experience < 0.5)
    case 'weak-process':
      return Math.min(...ward.capability) < 0.5
  }
}

function inPost({ people }: Ward): readonly Person[] {
  return people.filter((person) => person.isInPost)
}

function meanOf(ward: Ward, of: (person: Person) => number): number {
  const people = inPost(ward)
  return people.reduce((sum, person) => sum + of(person), 0) / Math.max(1, people.length)
}
