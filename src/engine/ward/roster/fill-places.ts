import type { Person, Role } from '../people/person.ts'
import { fullWeek } from '../policy/acts.ts'
import type { Ward } from '../run/ward.ts'
import { type Offers, rememberOpen, rememberUnfilled } from '../why/shift-trace.ts'
import { usualEnergy } from './hands.ts'
import { assistantsNeeded, nursesNeeded } from './needs.ts'
import { rosterQuality } from './roster-quality.ts'
import { mostOwed, mostRested, weekOf } from './whom.ts'

/** A quarter of the nurses of a shift missing. */
const redFlagShare = 0.25

/** Fills the places of a role; those of other roles come before in the draws. @returns places left empty */
export function fillPlaces(ward: Ward, role: Role, placesBefore: number): number {
  const { roster, tally, values } = ward
  const needed = role === 'nurse' ? nursesNeeded(ward) : assistantsNeeded(ward)
  const quality = rosterQuality(ward)
  let open = 0
  for (let place = 0; place < needed; place += 1) {
    const isOverlooked = (roster.overlooked[placesBefore + place] ?? 1) < values.roster.overlooked * (1 - quality)
    const person = isOverlooked ? null : mostOwed(ward, role, values.roster.unfairness * (1 - quality))
    if (person === null) {
      open += 1
      if (ward.memory !== null) rememberOpen(ward, ward.memory, role, isOverlooked ? 'overlooked' : 'nobody')
    } else putAsPlanned(ward, person)
  }
  tally.shiftsPlanned += needed
  if (ward.memory !== null) ward.memory.shift.planned += needed
  const short = cover(ward, role, open, placesBefore)
  tally.shiftsShort += short
  if (role === 'nurse') {
    roster.isRedFlag = short >= redFlagShare * needed
    if (roster.isRedFlag) tally.redFlags += 1
  }
  return short
}

/** Open places, offered to people of the ward and then to agency. @returns places left empty */
function cover(ward: Ward, role: Role, open: number, placesBefore: number): number {
  const { roster, memory } = ward
  let short = 0
  for (let place = 0; place < open; place += 1) {
    const willing = ward.hasOrder('homeOnTime') ? null : mostRested(ward, role)
    if (willing !== null && (roster.asked[placesBefore + place] ?? 1) < saysYes(ward, willing)) putOnExtraShift(ward, willing)
    else if ((roster.agency[placesBefore + place] ?? 1) < agencyComes(ward)) book(ward, role)
    else {
      short += 1
      if (memory !== null) rememberUnfilled(ward, memory, offersOf(ward, role, memory.shift.openPlaces.length - open + place))
    }
  }
  return short
}

/** Chance that somebody takes an extra shift when asked: less when tired. */
function saysYes({ values: { roster } }: Ward, { energy }: Person): number {
  return (roster.extraShifts * energy) / usualEnergy
}

/** Chance that agency fills an open place. */
function agencyComes(ward: Ward): number {
  return ward.values.roster.agencyComes * agencyWhenFrozen(ward) * agencyByWord(ward)
}

function agencyWhenFrozen({ values: { roster }, money }: Ward): number {
  return money.isFrozen ? roster.agencyFrozen : 1
}

/** Where each booking needs your word, it hangs on your work on the roster. */
function agencyByWord(ward: Ward): number {
  return ward.hasOrder('agencyByMe') ? bookedAnyway + (1 - bookedAnyway) * ward.kept.roster : 1
}

/** Of bookings that need your word, so many are made although you are not there. Ours. */
const bookedAnyway = 0.4

/** What the offers for an open place hang on. */
function offersOf(ward: Ward, role: Role, place: number): Offers {
  const { roster } = ward.values
  const asked = mostRested(ward, role)
  return {
    place,
    overlooked: roster.overlooked * (1 - rosterQuality(ward)),
    asked: asked === null ? 0 : saysYes(ward, asked),
    askedRested: roster.extraShifts,
    agencyUsual: roster.agencyComes,
    agencyFrozen: agencyWhenFrozen(ward),
    agencyByMe: agencyByWord(ward),
  }
}

function putAsPlanned(ward: Ward, person: Person): void {
  person.isOnExtraShift = false
  person.owed -= ward.values.roster.paidHours
  put(ward, person)
}

function putOnExtraShift(ward: Ward, person: Person): void {
  const pay = payOfShift(ward, person.role) * ward.values.money.extraPay
  person.isOnExtraShift = true
  person.extraInWeek = weekOf(ward)
  ward.tally.extraShifts += 1
  ward.tally.spent += pay
  ward.memory?.payExtra(pay)
  put(ward, person)
}

function put({ roster }: Ward, person: Person): void {
  person.lastShift = roster.shift
  roster.onShift.push(person)
}

function book(ward: Ward, role: Role): void {
  const { roster, tally, kept, values: { money } } = ward
  if (ward.hasOrder('agencyByMe')) ward.manager.unplanned += hoursToBook
  const charge = payOfShift(ward, role) * money.agencyCharge * (1 + (ward.hasOrder('agencyByMe') ? 0 : money.agencyWaste * (1 - kept.budget)))
  tally.spent += charge
  ward.memory?.payAgency(charge)
  if (role === 'nurse') roster.agencyNurses += 1
  else roster.agencyAssistants += 1
  tally.agencyShifts += 1
}

/** Hours of yours for each agency shift, where each needs your word. */
const hoursToBook = 0.25

/** Pounds for a shift at the usual pay. */
function payOfShift({ values: { money, roster } }: Ward, role: Role): number {
  return ((role === 'nurse' ? money.nursePay : money.assistantPay) * roster.paidHours) / fullWeek
}
