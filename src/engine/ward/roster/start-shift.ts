import { power } from '../../../kernel/portable-power.ts'
import type { Person, Role } from '../people/person.ts'
import type { Ward } from '../run/ward.ts'
import { shiftLoadParts } from '../why/load-parts.ts'
import type { WardMemory } from '../why/memory.ts'
import { rememberShift } from '../why/people-trace.ts'
import { beginShiftMemory, shortTrace } from '../why/shift-trace.ts'
import { fillPlaces } from './fill-places.ts'
import { breaks, usualEnergy } from './hands.ts'
import { nursesNeeded } from './needs.ts'

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
  const short = fillPlaces(ward, 'nurse', 0) + fillPlaces(ward, 'assistant', nursesNeeded(ward))
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

/** Hours of work that an hour brings, of a role. */
function handsOf({ roster, values }: Ward, role: Role, agency: number): number {
  const { care } = values
  let hands = agency * care.agencyEffect
  for (const person of roster.onShift) {
    if (person.role !== role) continue
    hands += (care.newcomerEffect + (1 - care.newcomerEffect) * person.experience) * (1 - care.tiredEffect * (usualEnergy - person.energy))
  }
  return hands * breaks
}
