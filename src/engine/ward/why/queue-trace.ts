import { log } from '../../../kernel/portable-math.ts'
import { hoursOfWeek } from '../hours-of-week.ts'
import { madeReady } from '../patients/bed-marks.ts'
import { paceAt, paceByNurses } from '../patients/discharge.ts'
import type { Patient } from '../patients/patient.ts'
import { keptAtFirst } from '../processes/kept.ts'
import type { Trace } from '../record/happening.ts'
import type { Ward } from '../run/ward.ts'
import { seasonOf } from '../setting/ward-setting.ts'
import type { Weights } from './cause.ts'
import type { WardMemory } from './memory.ts'
import { shiftTrace } from './ward-state.ts'

const least = 0.01
/** A queue is told of from so many on. */
const queueFrom = 3

/** A patient came. */
export function rememberCame(ward: Ward, memory: WardMemory): void {
  memory.came = [...memory.came.filter((hour) => hour > ward.now - hoursOfWeek), ward.now]
}

/** Tells of a queue when it is longer than it was told before; anew once it was short. */
export function tellQueue(ward: Ward, memory: WardMemory): void {
  const queue = ward.waiting.length
  if (queue < queueFrom) memory.queueTold = 0
  else if (queue > memory.queueTold) {
    memory.queueTold = queue
    ward.tell('queue', -1, queue, {}, queueTrace(ward, memory))
  }
}

/** Why there are patients and no beds, in beds that each would leave free: more who came in a week than usual and are still here, beds of those who are fit, of stays that grew, and beds that are made ready. */
export function queueTrace(ward: Ward, memory: WardMemory): Partial<Trace> {
  const until = Math.floor(ward.now) + 1
  const hours = Math.min(hoursOfWeek, until)
  const usual = (ward.values.patients.arrivalsPerDay * hours) / 24
  const expected = usual * seasonOf(ward.setting, Math.floor(ward.now / hoursOfWeek))
  const came = memory.came.filter((hour) => hour > until - hoursOfWeek).length
  const isOwn = ({ number }: Patient): boolean => !memory.takenIn.has(number)
  const here = [...ward.lying, ...ward.waiting].filter((patient) => isOwn(patient) && patient.askedAt > until - hours).length / Math.max(1, came)
  const { state, parts, left } = shiftTrace(ward, memory)
  return {
    state: { ...state, came, usual, fit: ward.lying.filter(({ isFit }) => isFit).length },
    parts: {
      risk: {
        'season': (expected - usual) * here, 'chance': (came - expected) * here, ...fitParts(ward), 'beds-made-ready': ward.beds.filter((whom) => whom === madeReady).length,
        'taken-in': ward.lying.filter((patient) => !patient.isFit && !isOwn(patient)).length, 'stays-lengthened': ward.lying.filter((patient) => isOwn(patient) && isLengthened(ward, memory, patient)).length,
      },
      ...parts, pace: paceParts(ward, memory), across: { 'few-hours:across': slowedBy(ward, 'across', ward.values.flow.partnerEffect) },
    },
    left,
  }
}

/** Beds of patients who are fit, by what they wait for first. */
function fitParts({ lying }: Ward): Weights {
  const counts = { 'fit-medicines': 0, 'fit-transport': 0, 'fit-social-care': 0, 'fit-overnight': 0 }
  for (const { isFit, stepsLeft } of lying) {
    if (!isFit) continue
    const code = (stepsLeft[0] ?? 0) > 0 ? 'fit-medicines' : (stepsLeft[1] ?? 0) > 0 ? 'fit-transport' : (stepsLeft[2] ?? 0) > 0 ? 'fit-social-care' : 'fit-overnight'
    counts[code] += 1
  }
  return counts
}

/** Would this patient be fit by now, had being noticed late not made the stay longer? */
function isLengthened({ now }: Ward, { lengthened }: WardMemory, { number, fitAt, isFit }: Patient): boolean {
  return !isFit && fitAt - (lengthened.get(number) ?? 0) <= now
}

/** What slows the steps of discharge: logarithms of factors. */
function paceParts(ward: Ward, { capabilityAtFirst }: WardMemory): Weights {
  const { values: { flow }, capability } = ward
  return {
    'discharge-process': slower(capabilityAtFirst, capability[3] ?? 0, flow.dischargeEffect),
    'discharge-work': -log(paceByNurses(ward)),
    'discharge-slowed': -log(Math.max(least, 1 - ward.lastingOn('discharge'))),
    'few-hours:flow': slowedBy(ward, 'flow', flow.flowEffect),
  }
}

/** How much slower steps are for what hours keep up less than at first: logarithm of a factor. */
function slowedBy({ kept }: Ward, act: 'flow' | 'across', effect: number): number {
  return slower(keptAtFirst, kept[act], effect)
}

function slower(usual: number, now: number, effect: number): number {
  return log(paceAt(usual, effect) / Math.max(least, paceAt(now, effect)))
}
