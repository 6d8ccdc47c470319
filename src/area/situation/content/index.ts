import { ambulance } from './ambulance.ts'
import type { LibrarySituation } from './library-situation.ts'
import { medicine } from './medicine.ts'
import { midwifery } from './midwifery.ts'
import { nursing } from './nursing.ts'
import { operations } from './operations.ts'
import { pharmacy } from './pharmacy.ts'
import { science } from './science.ts'
import { therapies } from './therapies.ts'

/** Every situation of the library, by field of work. */
export const library: readonly LibrarySituation[] = [...nursing, ...midwifery, ...medicine, ...therapies, ...pharmacy, ...science, ...ambulance, ...operations]

const byId = new Map(library.map((situation) => [situation.id, situation]))

/** The situation that an address names, or null. */
export function situationById(id: string): LibrarySituation | null {
  return byId.get(id) ?? null
}
