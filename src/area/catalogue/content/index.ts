import type { CatalogueEntry } from '../rules/entry.ts'
import { firstSteps } from './academy/first-steps.ts'
import { further } from './academy/further.ts'
import { experiential } from './experiential.ts'
import { otherFormal } from './other-formal.ts'
import { selfDirected } from './self-directed.ts'
import { leadershipTasks } from './work-tasks/leadership.ts'
import { managementTasks } from './work-tasks/management.ts'

/** The catalogue as it is shipped: programmes by level, then what is learned in the work, then on one’s own. */
export const shippedCatalogue: readonly CatalogueEntry[] = [...firstSteps, ...further, ...otherFormal, ...managementTasks, ...leadershipTasks, ...experiential, ...selfDirected]
