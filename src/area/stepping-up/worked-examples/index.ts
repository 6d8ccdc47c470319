import { consultant } from './consultant.ts'
import { deputy } from './deputy.ts'
import { operationalManager } from './operational-manager.ts'
import { pharmacist } from './pharmacist.ts'
import { physiotherapist } from './physiotherapist.ts'
import { wardSister } from './ward-sister.ts'
import type { WorkedExample } from './worked-example.ts'

export type { WorkedExample } from './worked-example.ts'

/** The worked examples, in the order of the page. */
export const workedExamples: readonly WorkedExample[] = [wardSister, consultant, physiotherapist, pharmacist, operationalManager, deputy]
