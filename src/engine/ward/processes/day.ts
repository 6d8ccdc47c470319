import type { Values } from '../parameters/index.ts'
import type { Ward } from '../run/ward.ts'
import { capabilityAfter } from './capability.ts'
import { keptNames, halvesOf, sustainedBy } from './kept.ts'
import { processNames } from './process-names.ts'
import { asShare } from '../share.ts'

/** A day of what hours keep up, and of the processes. */
export function keepUpForADay(ward: Ward): void {
  const { kept, values } = ward
  const halves = halvesOf(values)
  for (const name of keptNames) kept[name] += (sustainedBy(ward.hoursWorth(name), halves[name], values.processes) - kept[name]) / values.processes.drift
  improveForADay(ward)
}

function improveForADay(ward: Ward): void {
  const { capability, kept, values: { processes } } = ward
  const hours = ward.hoursWorth('improve')
  const work = (processes.gain * hours) / (hours + processes.halfGain) * participationOf(ward) * timeForImprovement(ward)
  const erosionDays = processes.erosion * (1 + processes.kept * kept.standards)
  const about = whatItIsAbout(ward)
  const count = capability.length
  for (let process = 0; process < count; process += 1) {
    const part = (1 - processes.focus) + (process === about ? processes.focus * count : 0)
    const before = capability[process] ?? 0
    capability[process] = capabilityAfter(before, 1, { gain: work * part, erosionDays })
    ward.memory?.processes[process]?.passADay(work * part * (1 - before), before / erosionDays)
  }
  ward.usualCapability += (ward.meanCapability - ward.usualCapability) / daysOfUsual
}

/** What people take for usual follows in about half a year. */
const daysOfUsual = 180

/** How much of the gain there is with those who take part: those with many ties count for more. */
export function participationOf({ people, kept, values: { processes } }: Ward): number {
  let sum = 0
  let weights = 0
  for (const { isInPost, ties, trust, voice } of people) {
    if (!isInPost) continue
    sum += (ties.length * (trust + voice)) / 2
    weights += ties.length
  }
  return participationAt(weights === 0 ? 0 : sum / weights, kept.purpose, processes)
}

/**
 * The same, of people who are alike.
 * @param willing mean of trust and voice, 0 to 1
 * @param purpose how far it is kept up, 0 to 1
 */
export function participationAt(willing: number, purpose: number, { alone }: Values['processes']): number {
  return alone + (1 - alone) * willing * (0.8 + 0.4 * purpose)
}

/** Load leaves time for improvement, or does not; where the meeting is protected, half of it stays. */
export function timeForImprovement(ward: Ward): number {
  const { noTimeFrom, noTimeAt } = ward.values.processes
  const free = asShare((noTimeAt - ward.recentLoad) / (noTimeAt - noTimeFrom))
  return ward.hasOrder('protectImprovement') ? Math.max(0.5, free) : free
}

function whatItIsAbout({ plan, capability }: Ward): number {
  if (plan.improve !== 'weakest') return processNames.indexOf(plan.improve)
  return capability.indexOf(Math.min(...capability))
}
