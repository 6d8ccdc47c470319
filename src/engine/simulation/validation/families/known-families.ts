import { boarding } from './boarding.ts'
import { boundedQueue } from './bounded-queue.ts'
import { changingQueue } from './changing-queue.ts'
import { changingWard } from './changing-ward.ts'
import type { Family } from './family.ts'
import { generalPriority } from './general-priority.ts'
import { generalQueue } from './general-queue.ts'
import { impatientQueue } from './impatient-queue.ts'
import { interruptingQueue } from './interrupting-queue.ts'
import { jacksonNetwork } from './jackson-network.ts'
import { lossSystem } from './loss-system.ts'
import { markovPriority } from './markov-priority.ts'
import { markovQueue } from './markov-queue.ts'
import { nurseCalls } from './nurse-calls.ts'
import { strokePathway } from './stroke-pathway.ts'
import { treatmentCentre } from './treatment-centre.ts'

/** The families of validation cases, by the name that a case gives. */
export const knownFamilies: Readonly<Record<string, Family>> = {
  'M/M/c': markovQueue,
  'M/G/1': generalQueue,
  'M/M/c/K': boundedQueue,
  'M/G/c/c': lossSystem,
  'M/M/c+M': impatientQueue,
  'M/G/1 priority': generalPriority,
  'M/M/c priority': markovPriority,
  'M/M/1 preemptive resume': interruptingQueue,
  'Jackson network': jacksonNetwork,
  'M(t)/M/c': changingQueue,
  'M(t)/G/inf': changingWard,
  'ED with boarding': boarding,
  'nurses and patients with calls': nurseCalls,
  'stroke pathway': strokePathway,
  'urgent care treatment centre': treatmentCentre,
}

/** @param name capital letters and spaces do not matter @returns null when no family has this name */
export function familyOf(name: string): Family | null {
  const plain = plainName(name)
  return Object.entries(knownFamilies).find(([known]) => plainName(known) === plain)?.[1] ?? null
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, '')
}
