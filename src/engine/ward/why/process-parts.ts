import { processNames } from '../processes/process-names.ts'
import type { Ward } from '../run/ward.ts'
import type { Weights } from './cause.ts'
import type { WardMemory } from './memory.ts'

/** What each process lost since the start: eroded beyond what work on it gained, taken along by who left, or lost in situations. By `process.` and its name. */
export function processParts(ward: Ward, { processes, capabilityAtFirst }: WardMemory): Readonly<Record<string, Weights>> {
  return Object.fromEntries(processNames.map((name, number) => {
    const { gained, eroded, left } = processes[number] ?? { gained: 0, eroded: 0, left: 0 }
    const inSituations = capabilityAtFirst + gained - eroded - left - (ward.capability[number] ?? 0)
    return [`process.${name}`, { [`process-eroded:${name}`]: eroded - gained, [`people-left:${name}`]: left, [`lost-in-situations:${name}`]: inSituations }]
  }))
}
