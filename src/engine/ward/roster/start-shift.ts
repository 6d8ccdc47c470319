import { power } from '../../../kernel/portable-power.ts'
import { fullWeek } from '../policy/acts.ts'
import type { Person, Role } from '../people/person.ts'
import type { Ward } from '../run/ward.ts'
import { shiftLoadParts } from '../why/load-parts.ts'
import type { WardMemory } from '../why/memory.ts'
import { rememberShift } from '../why/people-trace.ts'
import { type Offers, beginShiftMemory, rememberOpen, rememberUnfilled, shortTrace } from '../why/shift-trace.ts'
import { breaks, usualEnergy } from './hands.ts'

/** Nobody works more than so many hours ahead of what the roster owes her. */
const aheadAtMost = 12

/** A quarter of the nurses of a shift missing. */
const redFlagShare = 0.25
/** Strangers say less. */
const agencyVoice = 0.3

/** Ends a shift and begins the next: who is planned, who is missing, who comes instead. */
export function startShift(ward: Ward): void {
  const { roster, care } = ward
  endShift(ward)
  roster.shift += 1
  roster.draw()
  roster.onShift = []
  roster.agencyNurses = 0
  roster.agencyAssistants = 0
  if (ward.memory !== null) beginShiftMemory(ward.memory)
  const short = fill(ward, 'nurse', 0) + fill(ward, 'assistant', nursesNeeded(ward))
  roster.short = short
  care.nurseHands = handsOf(ward, 'nurse', roster.agencyNurses)
  care.assistantHands = handsOf(ward, 'assistant', roster.agencyAssistants)
  care.norm = meanOf(roster.onShift, ({ norm }) => norm, 1)
  care.voice = meanOf(roster.onShift, ({ voice }) => voice, agencyVoice)
  care.shiftWork = 0
  care.shiftHands = 0
  if (short > 0 && ward.memory !== null) ward.tell('shift-short', short, roster.shift, {}, shortTrace(ward, ward.memory))
}

function meanOf(people: readonly Person[], of: (person: Person) => number, none: number): number {
  return people.length === 0 ? none : people.reduce((sum, person) => sum + of(person), 0) / people.length
}

/** What the shift cost those who worked it. */
function endShift(ward: Ward): void {
  const { roster, care, values: { staff } } = ward
  if (roster.onShift.length === 0) return
  const cost = staff.drain * power(care.shiftLoad, staff.drainByLoad) * (isNightShift(roster.shift) ? staff.nightDrain : 1)
  for (const person of roster.onShift) person.energy = Math.max(0, person.energy - cost * (person.isOnExtraShift ? staff.extraDrain : 1))
  if (ward.memory !== null) rememberTheShift(ward, ward.memory)
}

function rememberTheShift(ward: Ward, memory: WardMemory): void {
  const { roster, care, now, values: { staff } } = ward
  const isNight = isNightShift(roster.shift)
  const parts = shiftLoadParts(ward, memory)
  const costs = { drain: staff.drain, load: power(care.shiftLoad, staff.drainByLoad), night: isNight ? staff.nightDrain : 1 }
  for (const person of roster.onShift) rememberShift(memory, person, { hour: now, load: care.shiftLoad, isNight, parts }, { ...costs, extra: person.isOnExtraShift ? staff.extraDrain : 1 })
}

/** Shifts alternate; the run begins in a night. */
function isNightShift(shift: number): boolean {
  return shift % 2 === 0
}

/** How well the roster is made: by your hours, and by how capable its process is. */
export function rosterQuality(ward: Ward): number {
  return (ward.kept.roster + (ward.capability[0] ?? 0)) / 2
}

/** Fills the places of a role; those of other roles come before in the draws. @returns places left empty */
function fill(ward: Ward, role: Role, placesBefore: number): number {
  const { roster, tally, values } = ward
  const needed = role === 'nurse' ? nursesNeeded(ward) : assistantsNeeded(ward)
  const quality = rosterQuality(ward)
  let open = 0
  for (let place = 0; place < needed; place += 1) {
    const isOverlooked = (roster.overlooked[placesBefore + place] ?? 1) < values.roster.overlooked * (1 - quality)
    const person = isOverlooked ? null : mostOwed(ward, role, values.roster.unfairness * (1 - quality))
    if (person === null) {
      open += 1
      if (ward.memory !== null) rememberOpen(ward, ward.memory, role, isOverlooked)
    } else put(ward, person, false)
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
  const { roster, values, money } = ward
  let short = 0
  const agencyComes = values.roster.agencyComes * (money.isFrozen ? values.roster.agencyFrozen : 1) * (ward.hasOrder('agencyByMe') ? 0.4 + 0.6 * ward.kept.roster : 1)
  for (let place = 0; place < open; place += 1) {
    const willing = ward.hasOrder('homeOnTime') ? null : mostRested(ward, role)
    if (willing !== null && (roster.asked[placesBefore + place] ?? 1) < (values.roster.extraShifts * willing.energy) / usualEnergy) put(ward, willing, true)
    else if ((roster.agency[placesBefore + place] ?? 1) < agencyComes) book(ward, role)
    else {
      short += 1
      if (ward.memory !== null) rememberUnfilled(ward, ward.memory, offersOf(ward, role, ward.memory.shift.openPlaces.length - open + place))
    }
  }
  return short
}

/** What the offers for an open place hang on. */
function offersOf(ward: Ward, role: Role, place: number): Offers {
  const { values, money } = ward
  const asked = mostRested(ward, role)
  return {
    place,
    overlooked: values.roster.overlooked * (1 - rosterQuality(ward)),
    asked: asked === null ? 0 : (values.roster.extraShifts * asked.energy) / usualEnergy,
    askedRested: values.roster.extraShifts,
    agencyUsual: values.roster.agencyComes,
    agencyFrozen: money.isFrozen ? values.roster.agencyFrozen : 1,
    agencyByMe: ward.hasOrder('agencyByMe') ? 0.4 + 0.6 * ward.kept.roster : 1,
  }
}

function put(ward: Ward, person: Person, isExtra: boolean): void {
  const { roster, tally } = ward
  person.lastShift = roster.shift
  person.isOnExtraShift = isExtra
  if (isExtra) {
    person.extraInWeek = weekOf(ward)
    tally.extraShifts += 1
    const pay = payOfShift(ward, person.role) * ward.values.money.extraPay
    tally.spent += pay
    ward.memory?.payExtra(pay)
  } else {
    person.owed -= ward.values.roster.paidHours
  }
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

/** Whom the roster owes most, with a share of luck. */
function mostOwed(ward: Ward, role: Role, luck: number): Person | null {
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
function mostRested(ward: Ward, role: Role): Person | null {
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

function handsOf({ roster, values }: Ward, role: Role, agency: number): number {
  const { care } = values
  let hands = agency * care.agencyEffect
  for (const person of roster.onShift) {
    if (person.role !== role) continue
    hands += (care.newcomerEffect + (1 - care.newcomerEffect) * person.experience) * (1 - care.tiredEffect * (usualEnergy - person.energy))
  }
  return hands * breaks
}

function weekOf({ day }: Ward): number {
  return Math.floor(day / 7)
}

function nursesNeeded(ward: Ward): number {
  const needs = needsToday(ward)
  return isNight(ward) ? needs.nightNurses : needs.dayNurses
}

function assistantsNeeded(ward: Ward): number {
  const needs = needsToday(ward)
  return isNight(ward) ? needs.nightAssistants : needs.dayAssistants
}

/** A night begins on the day before midnight; the run begins in the middle of one. */
function isNight({ now }: Ward): boolean {
  const hour = now % 24
  return hour < 7 || hour >= 19
}

function needsToday({ setting, day }: Ward): Ward['setting']['shifts'][number] {
  const needs = setting.shifts[day % 7]
  if (needs === undefined) throw new RangeError('A ward has shifts for each of seven weekdays.')
  return needs
}
