import { careKinds } from '../care/care-kinds.ts'
import { processNames } from '../processes/process-names.ts'
import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import { loadParts } from './load-parts.ts'
import type { Weights } from './cause.ts'
import { fewHours } from './few-hours.ts'
import { type WardMemory, addTo } from './memory.ts'
import { loadOfWeeks, tiredParts } from './people-trace.ts'
import { processParts } from './process-parts.ts'

/** The state of the shift and of the hour, as numbers. */
export function stateOf(ward: Ward): Readonly<Record<string, number>> {
  const { roster, care, memory, people, day } = ward
  const inPost = people.filter(({ isInPost }) => isInPost)
  return {
    shift: roster.shift,
    planned: memory?.shift.planned ?? 0,
    there: roster.onShift.length,
    agency: roster.agencyNurses + roster.agencyAssistants,
    extra: memory?.shift.extra ?? 0,
    short: roster.short,
    sick: inPost.filter(({ sickUntil }) => sickUntil > day).length,
    vacant: people.length - inPost.length,
    onLeave: inPost.filter(({ isOnLeave }) => isOnLeave).length,
    load: care.shiftLoad,
    pressure: care.pressure,
    voice: care.voice,
    norm: care.norm,
    given: care.given,
    bedsTaken: ward.lying.length,
    beds: ward.setting.beds,
    waiting: ward.waiting.length,
    takenIn: ward.lying.filter(({ number }) => memory?.takenIn.has(number)).length,
    ...Object.fromEntries(careKinds.flatMap((kind, number) => [[`waiting.${kind}`, care.waiting[number] ?? 0], [`done.${kind}`, care.done[number] ?? 0]])),
    ...Object.fromEntries(processNames.map((name, number) => [`capability.${name}`, ward.capability[number] ?? 0])),
  }
}

/** What explains anything that hangs on the state of the shift: its numbers, what made work more than hands, what processes lost, what hours keep up. */
export function shiftTrace(ward: Ward, memory: WardMemory): Pick<Trace, 'state' | 'left'> & { readonly parts: Trace['parts'] } {
  return {
    state: stateOf(ward),
    parts: { load: loadParts(ward, memory), open: openPlaces(memory), energy: tiredOf(ward, memory), weeks: loadOfWeeks(ward, memory, ward.roster.onShift), ...processParts(ward, memory), roles: fewHours(ward, 'roles'), standards: fewHours(ward, 'standards'), voice: fewHours(ward, 'listen', 'coach') },
    left: leftBy(ward),
  }
}

/** Why places of this shift were open at first, whoever came in the end. */
function openPlaces({ shift }: WardMemory): Weights {
  const sum: Record<string, number> = {}
  for (const why of shift.openPlaces) addTo(sum, why)
  return sum
}

/** Energy that those on the shift lack, by what took it. */
function tiredOf({ roster }: Ward, memory: WardMemory): Weights {
  const sum: Record<string, number> = {}
  for (const person of roster.onShift) addTo(sum, tiredParts(memory, person))
  return sum
}

/** What situations have left, and still lasts. */
function leftBy({ lasting, now }: Ward): Trace['left'] {
  return lasting.filter(({ until }) => until > now).map(({ on, size, occurrence, situation }) => ({ on, size, occurrence, situation }))
}
