import { exp, log } from '../../../kernel/portable-math.ts'
import { hoursOfWeek } from '../hours-of-week.ts'
import type { Patient } from '../patients/patient.ts'
import { usualVoice } from '../people/usual.ts'
import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import type { WardMemory } from './memory.ts'
import { shiftTrace } from './ward-state.ts'

const least = 0.001

/** Why somebody fell now: logarithms of what raised the risk over that of a ward as it began, by day, with no care late. */
export function fallTrace(ward: Ward, risks: { readonly late: number; readonly night: number; readonly huddle: number }, byAcuity: number): Trace {
  return withMemory(ward, (memory) => {
    const { harm } = ward.values
    const usualHuddle = 1 - harm.fallsWithHuddle * memory.capabilityAtFirst
    return { perWeek: (harm.falls / 1000) * 7 * ward.lying.length * usualHuddle, risk: {
      'care-late': log(risks.late), 'night': log(risks.night), 'huddle': log(risks.huddle / usualHuddle), 'acuity': log(byAcuity), ...cornersParts(ward), ...lastingParts(ward),
    } }
  })
}

/** Why a medicine did harm now, in the same way. */
export function medicineTrace(ward: Ward, risks: { readonly lateMedicines: number; readonly medicines: number }): Trace {
  return withMemory(ward, (memory) => {
    const { harm } = ward.values
    const usual = 1 - harm.medicineByProcess * memory.capabilityAtFirst
    return { perWeek: (harm.medicineHarms / 1000) * 7 * ward.lying.length * usual, risk: {
      'medicines-late': log(risks.lateMedicines), 'medicines-process': log(risks.medicines / usual), ...cornersParts(ward), ...lastingParts(ward),
    } }
  })
}

/** An hour in which nobody noticed that a patient got worse: by how much the chance to be late grew, by what slowed noticing. */
export function rememberUnnoticed(ward: Ward, memory: WardMemory, patient: Patient): void {
  const { harm } = ward.values
  const handover = (1 - harm.noticedByHandover * (1 - (ward.capability[1] ?? 0))) / (1 - harm.noticedByHandover * (1 - memory.capabilityAtFirst))
  const heard = (1 - harm.noticedByVoice * (1 - ward.care.voice)) / (1 - harm.noticedByVoice * (1 - usualVoice))
  const lost = { 'observations-late': -log(Math.max(least, ward.care.done[2] ?? 1)), 'handover': Math.max(0, -log(handover)), 'voice': Math.max(0, -log(heard)) }
  const all = lost['observations-late'] + lost.handover + lost.voice
  const known = memory.unnoticed.get(patient.number)?.parts ?? {}
  if (all > 0) {
    const slower = usualPace(ward, memory) * (1 - exp(-all))
    for (const [code, one] of Object.entries(lost)) known[code] = (known[code] ?? 0) + (slower * one) / all
  }
  memory.unnoticed.set(patient.number, { parts: known })
}

/** Why a deterioration was noticed late: of what slowed noticing since it began. */
export function lateTrace(ward: Ward, { number }: Patient): Trace {
  return withMemory(ward, (memory) => {
    const worse = ward.lying.reduce((sum, patient) => sum + (patient.isFit ? 0 : ward.worseRates[patient.acuity] ?? 0), 0)
    return { perWeek: worse * hoursOfWeek * exp(-ward.values.harm.lateAfter * usualPace(ward, memory)), risk: memory.unnoticed.get(number)?.parts ?? {} }
  })
}

function usualPace({ values: { harm } }: Ward, { capabilityAtFirst }: WardMemory): number {
  return ((1 - harm.noticedByHandover * (1 - capabilityAtFirst)) * (1 - harm.noticedByVoice * (1 - usualVoice))) / harm.noticedIn
}

/** Time that was not given to tasks: by the norm of those on the shift, and by hurry. */
function cornersParts({ care, values: { harm } }: Ward): Weights {
  const missing = harm.cornersCut * (1 - care.given)
  const norm = -log(Math.max(least, care.norm))
  const hurry = Math.max(0, -log(Math.max(least, care.given)) - norm)
  return norm + hurry <= 0 ? {} : { norm: (missing * norm) / (norm + hurry), hurry: (missing * hurry) / (norm + hurry) }
}

function lastingParts({ lasting, now }: Ward): Weights {
  const parts: Record<string, number> = {}
  for (const { on, until, size, occurrence } of lasting) if (on === 'risk' && until > now) parts[`situation:${occurrence}`] = (parts[`situation:${occurrence}`] ?? 0) + size
  return parts
}

function withMemory(ward: Ward, of: (memory: WardMemory) => { readonly perWeek: number; readonly risk: Weights }): Trace {
  const { memory } = ward
  if (memory === null) throw new RangeError('Nobody takes note of this ward.')
  const { perWeek, risk } = of(memory)
  const { state, parts, left } = shiftTrace(ward, memory)
  return { state: { ...state, perWeek }, parts: { risk, ...parts }, sick: [], vacant: [], situation: null, left }
}
