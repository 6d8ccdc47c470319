import type { DemonstrationTrust } from '../../../../demo/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { writtenAttendance, writtenCohortMembers, writtenCohorts, writtenOutcomes, writtenSittings, writtenWishes } from '../../cohort/index.ts'
import type { Framework } from '../../framework/index.ts'
import type { ToldAssessment } from '../rules/told-assessments.ts'
import { toldOutcome } from '../rules/told-cohorts.ts'
import { type FilledTable, filled } from './filled.ts'

/** Groups for a programme, who is in them, and what came of those that are closed; people come before. */
export function rowsOfCohorts({ cohorts, wishes }: DemonstrationTrust, assessments: readonly ToldAssessment[], framework: Framework): readonly FilledTable[] {
  const told = cohorts.map((one) => ({ ...one, ...one.cohort, told: toldOutcome(one, assessments, framework, londonDay) }))
  return [
    filled(writtenCohorts, told.map(({ cohort }) => cohort)),
    filled(writtenSittings, told.flatMap(({ cohortId, sittings }) => sittings.map((one) => ({ ...one, cohortId })))),
    filled(writtenCohortMembers, told.flatMap(({ cohortId, members, told: { counted } }) => members.map((one) => ({ ...one, cohortId, countedAssessment: counted.get(one.personId) ?? null })))),
    filled(writtenAttendance, told.flatMap(({ cohortId, attendance }) => attendance.map((one) => ({ ...one, cohortId })))),
    filled(writtenOutcomes, told.flatMap(({ cohortId, told: { outcome } }) => outcome.map((one) => ({ ...one, cohortId })))),
    filled(writtenWishes, wishes),
  ]
}
