import { log } from '../../../kernel/portable-math.ts'
import { needOfSome, reworkOf } from '../care/rework.ts'
import { careKinds, duePart } from '../care/care-kinds.ts'
import { breaks, usualEnergy } from '../roster/hands.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import type { WardMemory } from './memory.ts'

const fewestPlaces = 0.5
const leastNeed = 0.01

/**
 * What made the work of this hour more than its hands could do, and what kept it waiting: logarithms of factors. Each is what work over hands would be
 * lower by without it, in the order in which they are written here.
 */
export function loadParts(ward: Ward, memory: WardMemory): Weights {
  return { ...handsParts(ward, memory), ...workParts(ward, memory), 'work-waiting': -log(Math.max(0.01, ward.care.resolving)) }
}

/** The same for a whole shift: what does not hang on the hour. */
export function shiftLoadParts(ward: Ward, memory: WardMemory): Weights {
  const { 'more-patients': patients, 'taken-in': takenIn, rework } = workParts(ward, memory)
  return { ...handsParts(ward, memory), 'more-patients': patients, 'taken-in': takenIn, rework }
}

/** Hands that are missing against the shift as it was planned. */
function handsParts({ roster, values: { care } }: Ward, { shift, meanNeed, twiceAtFirst }: WardMemory): Weights {
  const planned = Math.max(1, shift.planned)
  const there = Math.max(fewestPlaces, planned - roster.short)
  const agency = roster.agencyNurses + roster.agencyAssistants
  const known = roster.onShift.reduce((sum, { experience }) => sum + care.newcomerEffect + (1 - care.newcomerEffect) * experience, 0)
  const rested = roster.onShift.reduce((sum, { experience, energy }) => sum + (care.newcomerEffect + (1 - care.newcomerEffect) * experience) * (1 - care.tiredEffect * (usualEnergy - energy)), 0)
  const others = Math.max(fewestPlaces, agency * care.agencyEffect)
  return {
    'short-shift': log(planned / there),
    'agency-hands': log(there / (there - agency * (1 - care.agencyEffect))),
    'newcomers': log((roster.onShift.length + others) / (known + others)),
    'tired-hands': log((known + others) / (rested + others)),
    'few-planned': log(Math.max(0.01, (meanNeed * (1 + twiceAtFirst)) / 24 / (planned * breaks))),
  }
}

/** Work beyond what is usual on this ward. */
function workParts(ward: Ward, memory: WardMemory): Weights & Readonly<Record<'more-patients' | 'taken-in' | 'rework', number>> {
  const { need, twice } = reworkOf(ward)
  const own = Math.max(leastNeed, need - needOfSome(ward, memory.takenIn))
  const hourOfDay = ward.now % 24
  const dueNow = careKinds.reduce((sum, _, kind) => sum + (duePart[24 * kind + hourOfDay] ?? 0), 0)
  const rounds = Math.max(0.01, need * (1 + twice) * dueNow)
  const lasting = ward.lastingOn('work') / 24
  const meetings = ward.care.meetingsAt(hourOfDay)
  const admissions = memory.once - lasting - meetings - memory.meanOnce
  const watching = memory.watching - memory.meanWatching
  return {
    'more-patients': log(Math.max(leastNeed, own / memory.meanNeed)),
    'taken-in': log(Math.max(own, need) / own),
    'rework': log((1 + twice) / (1 + memory.twiceAtFirst)),
    'busy-hour': log(24 * dueNow),
    'extra-work': log(1 + lasting / rounds),
    'meetings': log(1 + meetings / rounds),
    'admissions': admissions > 0 ? log(1 + admissions / rounds) : 0,
    'watching': watching > 0 ? log(1 + watching / rounds) : 0,
  }
}
