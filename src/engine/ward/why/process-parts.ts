import { participationOf, timeForImprovement } from '../processes/day.ts'
import { processNames } from '../processes/process-names.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import { usuallyKept } from './few-hours.ts'
import type { WardMemory } from './memory.ts'

/** Hours a week on improvement, and the share of people who take part, under a manager like most. */
const usualHours = 5
const usualPart = 0.7

/** What each process lost since the start: eroded beyond what work on it gained, taken along by who left, or lost in situations. By `process.` and its name. */
export function processParts(ward: Ward, { processes, capabilityAtFirst }: WardMemory): Readonly<Record<string, Weights>> {
  const losses = Object.fromEntries(processNames.map((name, number) => {
    const { gained, eroded, left } = processes[number] ?? { gained: 0, eroded: 0, left: 0 }
    const inSituations = capabilityAtFirst + gained - eroded - left - (ward.capability[number] ?? 0)
    return [`process.${name}`, { [`process-eroded:${name}`]: eroded - gained, [`people-left:${name}`]: left, [`lost-in-situations:${name}`]: inSituations }]
  }))
  return { ...losses, wear: wearParts(ward) }
}

/** What a day of work on processes gains less, and erosion takes more, than under a manager like most: by hours, people who take part, time that the load leaves, and standards that are kept. */
function wearParts(ward: Ward): Weights {
  const { kept, values: { processes }, meanCapability } = ward
  const workOf = (hours: number): number => hours / (hours + processes.halfGain)
  const gain = processes.gain * (1 - meanCapability)
  const work = workOf(ward.hoursWorth('improve'))
  const part = participationOf(ward)
  const erosionAt = (standards: number): number => meanCapability / (processes.erosion * (1 + processes.kept * standards))
  return {
    'few-hours:improve': gain * usualPart * (workOf(usualHours) - work),
    'few-take-part': gain * work * (usualPart - part),
    'no-time-to-improve': gain * work * part * (1 - timeForImprovement(ward)),
    'few-hours:standards': erosionAt(kept.standards) - erosionAt(usuallyKept),
  }
}
