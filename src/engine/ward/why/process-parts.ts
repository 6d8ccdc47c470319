import { energyAtFirst, worthAt } from '../manager/manager-state.ts'
import { usualTrust, usualVoice } from '../people/usual.ts'
import { ways } from '../policy/ways.ts'
import { participationAt, participationOf, timeForImprovement } from '../processes/day.ts'
import { keptAtFirst } from '../processes/kept.ts'
import { processNames } from '../processes/process-names.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import type { WardMemory } from './memory.ts'

/** What each process lost since the start: eroded beyond what work on it gained, taken along by who left, or lost in situations. By `process.` and its name. */
export function processParts(ward: Ward, { processes, capabilityAtFirst }: WardMemory): Readonly<Record<string, Weights>> {
  const losses = Object.fromEntries(processNames.map((name, number) => {
    const { gained, eroded, left } = processes[number] ?? { gained: 0, eroded: 0, left: 0 }
    const inSituations = capabilityAtFirst + gained - eroded - left - (ward.capability[number] ?? 0)
    return [`process.${name}`, { [`process-eroded:${name}`]: eroded - gained, [`people-left:${name}`]: left, [`lost-in-situations:${name}`]: inSituations }]
  }))
  return { ...losses, wear: wearParts(ward) }
}

/** What a day of work on processes gains less, and erosion takes more, than in the balanced way on a ward as it began: by hours, people who take part, time that the load leaves, and standards that are kept. */
function wearParts(ward: Ward): Weights {
  const { kept, values: { processes }, meanCapability } = ward
  const workOf = (hours: number): number => hours / (hours + processes.halfGain)
  const gain = processes.gain * (1 - meanCapability)
  const work = workOf(ward.hoursWorth('improve'))
  const part = participationOf(ward)
  const usualWork = workOf(ways.balanced.improve * worthAt(energyAtFirst, ward.values))
  const usualPart = participationAt((usualTrust + usualVoice) / 2, keptAtFirst, processes)
  const erosionAt = (standards: number): number => meanCapability / (processes.erosion * (1 + processes.kept * standards))
  return {
    'few-hours:improve': gain * usualPart * (usualWork - work),
    'few-take-part': gain * work * (usualPart - part),
    'no-time-to-improve': gain * work * part * (1 - timeForImprovement(ward)),
    'few-hours:standards': erosionAt(kept.standards) - erosionAt(keptAtFirst),
  }
}
