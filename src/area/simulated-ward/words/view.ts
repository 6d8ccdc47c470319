import type { WardView } from '../../../engine/ward/index.ts'
import { hoursText } from './time.ts'

/** Tiredness in three steps: what a ring says. */
export const tirednessSteps = ['rested', 'tired', 'very tired'] as const
export type Tiredness = (typeof tirednessSteps)[number]

/** @param energy 0 to 1 */
export function tirednessOf(energy: number): Tiredness {
  if (energy >= 0.65) return 'rested'
  return energy >= 0.4 ? 'tired' : 'very tired'
}

const waitsFor = { medicines: 'medicines', transport: 'transport', socialCare: 'social care' } as const

/** The ward of an hour in words, for who does not see it: one sentence each. */
export function wardInWords(view: WardView): readonly string[] {
  return [bedSentence(view), goingSentence(view), doorText(view), staffSentence(view)].filter((sentence) => sentence !== '')
}

function bedSentence({ beds }: WardView): string {
  const taken = beds.filter(({ state }) => state === 'taken').length
  const watched = beds.filter(({ patient }) => patient?.mark === 'watched').length
  return `${taken} of ${beds.length} beds are taken${watched === 0 ? '' : `, ${watched} watched closely`}.`
}

function goingSentence({ beds }: WardView): string {
  const fit = beds.filter(({ patient }) => patient?.mark === 'waiting-to-go')
  if (fit.length === 0) return 'Nobody waits to go home.'
  const parts = (['medicines', 'transport', 'socialCare'] as const).flatMap((step) => {
    const count = fit.filter(({ patient }) => patient?.waitsFor === step).length
    return count === 0 ? [] : [`${count} for ${waitsFor[step]}`]
  })
  return `${fit.length} could go home${parts.length === 0 ? '' : ` and ${fit.length === 1 ? 'waits' : 'wait'}: ${parts.join(', ')}`}.`
}

/** Who waits at the door. */
export function doorText({ waiting }: WardView): string {
  if (waiting.length === 0) return 'Nobody waits at the door.'
  return `${waiting.length} ${waiting.length === 1 ? 'waits' : 'wait'} at the door, the longest ${hoursText(Math.max(...waiting.map(({ hours }) => hours)))}.`
}

function staffSentence({ staff, agency, short }: WardView): string {
  const extra = agency.nurse + agency.assistant
  if (staff.length + extra + short === 0) return ''
  const counts = tirednessSteps.flatMap((step) => {
    const count = staff.filter(({ energy }) => tirednessOf(energy) === step).length
    return count === 0 ? [] : [`${count} ${step}`]
  })
  return `${staff.length} of the ward’s people are on this shift: ${counts.join(', ')}${extra === 0 ? '' : `, with ${extra} from an agency`}${short === 0 ? '' : `; ${short} ${short === 1 ? 'place is' : 'places are'} empty`}.`
}
