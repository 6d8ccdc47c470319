import { log } from '../../../kernel/portable-math.ts'
import type { Person, Role } from '../people/person.ts'
import { keptAtFirst } from '../processes/kept.ts'
import type { Trace } from '../record/happening.ts'
import { aheadAtMost } from '../roster/whom.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import { fewHours } from './few-hours.ts'
import { type WardMemory, ShiftMemory, addTo } from './memory.ts'
import { processParts } from './process-parts.ts'
import { stateOf } from './ward-state.ts'

/** No chance is taken for smaller. */
const least = 0.005

/** A shift begins. */
export function beginShiftMemory(memory: WardMemory): void {
  memory.shift = new ShiftMemory()
}

/** A place is open at first: because the roster overlooked it, or because of those who would have taken it and cannot. */
export function rememberOpen(ward: Ward, memory: WardMemory, role: Role, because: 'overlooked' | 'nobody'): void {
  const why = because === 'overlooked' ? { overlooked: 1 } : whyNobody(ward, role)
  memory.shift.openPlaces.push(why)
  addTo(memory.spending.open, why)
  for (const number of numbersOf(ward, isSickOn(ward.day))) memory.spending.sick.add(number)
  for (const number of numbersOf(ward, isVacant)) memory.spending.vacant.add(number)
}

/** What the offers for an open place hung on: chances that somebody comes. */
export interface Offers {
  /** Which of the places that are open. */
  readonly place: number
  /** That the roster overlooks a place, now. */
  readonly overlooked: number
  /** That somebody of the ward takes it when asked, and at usual energy; 0 where there is nobody to ask. */
  readonly asked: number
  readonly askedRested: number
  /** That agency comes as usual, and what a freeze and your word make of it. */
  readonly agencyUsual: number
  readonly agencyFrozen: number
  readonly agencyByMe: number
}

/** A place stays open: logarithms of what made that likelier than where everybody is there, the roster is kept as usual, and agency comes as usual. */
export function rememberUnfilled(ward: Ward, memory: WardMemory, { place, overlooked, asked, askedRested, agencyUsual, agencyFrozen, agencyByMe }: Offers): void {
  const { shift } = memory
  const { overlooked: overlookedNow = 0, ...missing } = shift.openPlaces[place] ?? {}
  const usual = usuallyOverlooked(ward, memory)
  const frozen = agencyUsual * agencyFrozen
  const isAsked = !ward.hasOrder('homeOnTime')
  addTo(shift.unfilled, missing, -log(usual))
  addTo(shift.unfilled, {
    'overlooked': overlookedNow * log(Math.max(usual, overlooked) / usual),
    'nobody-asked': isAsked ? 0 : -log(remaining(asked)),
    'too-tired-to-come': isAsked && asked > 0 ? log(remaining(asked) / remaining(askedRested)) : 0,
    'spending-frozen': log(remaining(frozen) / remaining(agencyUsual)),
    'agency-by-me': log(remaining(frozen * agencyByMe) / remaining(frozen)),
  })
}

/** Why a shift has fewer people than planned: the mean over the places that are open, and how many it would be in a week where all is as usual. */
export function shortTrace(ward: Ward, memory: WardMemory): Partial<Trace> {
  const risk: Record<string, number> = {}
  addTo(risk, memory.shift.unfilled, 1 / Math.max(1, ward.roster.short))
  const { setting, values: { roster } } = ward
  const places = setting.shifts.reduce((sum, { dayNurses, dayAssistants, nightNurses, nightAssistants }) => sum + dayNurses + dayAssistants + nightNurses + nightAssistants, 0)
  const perWeek = places * usuallyOverlooked(ward, memory) * remaining(roster.extraShifts) * remaining(roster.agencyComes)
  return {
    state: { ...stateOf(ward), perWeek }, parts: { risk, roster: fewHours(ward, 'roster'), standards: fewHours(ward, 'standards'), ...processParts(ward, memory) },
    sick: numbersOf(ward, isSickOn(ward.day)), vacant: numbersOf(ward, isVacant),
  }
}

/** Chance that a place is overlooked where the roster is kept, and its process capable, as at the start. */
function usuallyOverlooked({ values: { roster } }: Ward, { capabilityAtFirst }: WardMemory): number {
  return Math.max(least, roster.overlooked * (1 - (keptAtFirst + capabilityAtFirst) / 2))
}

/** Chance that somebody does not come. */
function remaining(chance: number): number {
  return Math.max(least, 1 - chance)
}

function isSickOn(day: number): (person: Person) => boolean {
  return ({ isInPost, sickUntil }) => isInPost && sickUntil > day
}

function isVacant({ isInPost }: Person): boolean {
  return !isInPost
}

function numbersOf({ people }: Ward, is: (person: Person) => boolean): readonly number[] {
  return people.filter(is).map(({ number }) => number)
}

/** Those who would have taken a place but for one thing each; leave only beyond what the establishment is made for. */
function whyNobody(ward: Ward, role: Role): Weights {
  const { day, roster, values } = ward
  const ofRole = ward.people.filter((person) => person.role === role)
  const counts = { 'sick': 0, 'vacant': 0, 'leave': -Math.ceil(values.roster.onLeave * ofRole.length), 'hours-used-up': 0, 'resting': 0 }
  for (const person of ofRole) {
    const isRested = person.lastShift < roster.shift - 1
    const isOwed = person.owed > -aheadAtMost
    if (!person.isInPost) counts.vacant += 1
    else if (person.sickUntil > day) counts.sick += !person.isOnLeave && isOwed && isRested ? 1 : 0
    else if (person.isOnLeave) counts.leave += isOwed && isRested ? 1 : 0
    else if (person.lastShift === roster.shift) continue
    else if (!isRested) counts.resting += isOwed ? 1 : 0
    else counts['hours-used-up'] += 1
  }
  const missing = { ...counts, leave: Math.max(0, counts.leave) }
  // Who rests, and who has worked what she is owed, is a reason only where nobody is missing.
  const weights = missing.sick + missing.vacant + missing.leave > 0 ? { sick: missing.sick, vacant: missing.vacant, leave: missing.leave } : missing
  const all = Object.values(weights).reduce((sum, one) => sum + one, 0)
  return all === 0 ? { resting: 1 } : Object.fromEntries(Object.entries(weights).map(([code, weight]) => [code, weight / all]))
}
