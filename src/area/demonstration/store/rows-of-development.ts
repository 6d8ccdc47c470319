import type { DemonstrationFramework, DemonstrationGoal, DemonstrationTrust } from '../../../../demo/index.ts'
import { startOfLondonDay } from '../../../platform/clock/start-of-london-day.ts'
import { aspectWords } from '../../../platform/design/index.ts'
import { writtenAnswers, writtenAssessments } from '../../assessment/index.ts'
import { type WrittenGoal, writtenEvidence, writtenGoalActivities, writtenGoals, writtenReflections, writtenSittings } from '../../development/index.ts'
import { type Framework, writtenCollaborators, writtenFrameworkComments, writtenFrameworkItems, writtenFrameworks } from '../../framework/index.ts'
import { type WholeRelease, writtenReleasedShares, writtenReleasedUnits, writtenReleases } from '../../organisation-profile/index.ts'
import { writtenConfirmations, writtenSupervisorAnswers, writtenVerificationEvents, writtenVerifications } from '../../verification/index.ts'
import { toldAssessments } from '../rules/told-assessments.ts'
import { toldReleases } from '../rules/told-releases.ts'
import { toldVerifications } from '../rules/told-verifications.ts'
import { type FilledTable, filled } from './filled.ts'
import { rowsOfCohorts } from './rows-of-cohorts.ts'

/** What people say of what they do, what supervisors say of it, the trust's own draft of a framework, and figures of the trust; people come before. */
export function rowsOfDevelopment(trust: DemonstrationTrust, framework: Framework, seed: number): readonly FilledTable[] {
  const assessments = toldAssessments(trust, framework, seed)
  const verifications = toldVerifications(trust, assessments, framework, seed)
  const parts = <Part>(of: (one: (typeof verifications)[number]) => readonly Part[]) => verifications.flatMap((one) => of(one).map((part) => ({ ...part, verificationId: one.verification.verificationId })))
  return [
    ...trust.frameworks.flatMap((one) => rowsOfFramework(one, framework)),
    filled(writtenAssessments, assessments),
    filled(writtenAnswers, assessments.flatMap(({ assessmentId, answers }) => answers.map((answer) => ({ ...answer, assessmentId })))),
    filled(writtenVerifications, verifications.map(({ verification }) => verification)),
    filled(writtenSupervisorAnswers, parts(({ answers }) => answers)),
    filled(writtenConfirmations, parts(({ confirmations }) => confirmations)),
    filled(writtenVerificationEvents, parts(({ events }) => events)),
    ...rowsOfGoals(trust.goals, framework),
    ...rowsOfCohorts(trust, assessments, framework),
    ...rowsOfReleases(toldReleases(trust, assessments, framework, { startOfDay: startOfLondonDay, aspectName: (aspect) => aspectWords[aspect] })),
  ]
}

/** Goals are about capabilities of the framework that is shipped. */
function rowsOfGoals(goals: readonly DemonstrationGoal[], { items }: Framework): readonly FilledTable[] {
  const about = (code: string): WrittenGoal['capability'] => {
    const item = items.find((one) => one.code === code)
    if (item === undefined || item.domain === null) throw new RangeError(`No capability has the code ${code}.`)
    return { itemId: item.id, code, name: item.text, domain: item.domain }
  }
  return [
    filled(writtenGoals, goals.map(({ goal }) => ({ ...goal, capability: about(goal.capability) }))),
    filled(writtenGoalActivities, goals.flatMap(({ activities }) => activities)),
    filled(writtenSittings, goals.flatMap(({ activities }) => activities.flatMap(({ activityId, sittings }) => sittings.map((sitting) => ({ ...sitting, activityId }))))),
    filled(writtenEvidence, goals.flatMap(({ evidence }) => evidence)),
    filled(writtenReflections, goals.flatMap(({ reflections }) => reflections)),
  ]
}

function rowsOfReleases(releases: readonly WholeRelease[]): readonly FilledTable[] {
  return [
    filled(writtenReleases, releases.map(({ release }) => release)),
    filled(writtenReleasedUnits, releases.flatMap(({ release: { releaseId }, units }) => units.map((unit) => ({ ...unit, releaseId })))),
    filled(writtenReleasedShares, releases.flatMap(({ release: { releaseId }, shares }) => shares.map((share) => ({ ...share, releaseId })))),
  ]
}

/** A copy keeps the ids of the items, so that answers to both stay comparable. */
function rowsOfFramework({ framework, collaborators, comments }: DemonstrationFramework, { id, about, language, items }: Framework): readonly FilledTable[] {
  const { id: frameworkId } = framework
  const byCode = new Map(items.map((one) => [one.code, one]))
  return [
    filled(writtenFrameworks, [{ ...framework, about, language, copiedFrom: id }]),
    filled(writtenFrameworkItems, items.map((item, place) => ({ ...item, frameworkId, place }))),
    filled(writtenCollaborators, collaborators.map((one) => ({ ...one, frameworkId }))),
    filled(writtenFrameworkComments, comments.map(({ code, ...comment }) => ({ ...comment, frameworkId, itemId: byCode.get(code)?.id ?? null, itemName: byCode.get(code)?.text ?? '' }))),
  ]
}
