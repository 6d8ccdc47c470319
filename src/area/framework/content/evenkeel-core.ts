import type { CapabilityText } from './core-texts.ts'
import { challengingAndCuriosity } from './leadership/challenging-and-curiosity.ts'
import { developingAndCoaching } from './leadership/developing-and-coaching.ts'
import { directionAndPurpose } from './leadership/direction-and-purpose.ts'
import { enablingInnovation } from './leadership/enabling-innovation.ts'
import { engagingPeople } from './leadership/engaging-people.ts'
import { influencingAcrossBoundaries } from './leadership/influencing-across-boundaries.ts'
import { sharingLeadership } from './leadership/sharing-leadership.ts'
import { workingWithComplexity } from './leadership/working-with-complexity.ts'
import { allocatingPeopleAndBeds } from './management/allocating-people-and-beds.ts'
import { budgeting } from './management/budgeting.ts'
import { measuringAndStandards } from './management/measuring-and-standards.ts'
import { performanceConversations } from './management/performance-conversations.ts'
import { planningAndOrganising } from './management/planning-and-organising.ts'
import { processDesign } from './management/process-design.ts'
import { riskAndSafetyGovernance } from './management/risk-and-safety-governance.ts'
import { roleClarity } from './management/role-clarity.ts'

/** A framework with its version: texts change only with another version, so that answers stay readable. */
export interface CoreText {
  readonly version: string
  /** When this version was made, as RFC 3339 writes it, in UTC. */
  readonly changedAt: string
  readonly title: string
  /** What it is and what it is not. */
  readonly about: string
  readonly capabilities: readonly CapabilityText[]
}

/** Our own framework of two capabilities: eight of management, then eight of leadership. */
export const evenkeelCore: CoreText = {
  version: '1.0',
  changedAt: '2026-11-26T00:00:00Z',
  title: 'Management and leadership: sixteen capabilities',
  about: 'What people who manage and lead in the NHS can be seen to do, in our own words. It is no official framework, and not a standard that anybody must reach.',
  capabilities: [
    measuringAndStandards,
    planningAndOrganising,
    budgeting,
    allocatingPeopleAndBeds,
    processDesign,
    performanceConversations,
    roleClarity,
    riskAndSafetyGovernance,
    directionAndPurpose,
    challengingAndCuriosity,
    engagingPeople,
    enablingInnovation,
    developingAndCoaching,
    influencingAcrossBoundaries,
    workingWithComplexity,
    sharingLeadership,
  ],
}
