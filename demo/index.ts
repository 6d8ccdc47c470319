import { type CalendarDate, addDays } from '../src/kernel/calendar-date.ts'
import { parseOdsCode } from '../src/kernel/ods-code.ts'
import { assessmentDrafts, assessmentRecords } from './assessments/assessment-records.ts'
import { trustPlan } from './blueprint/trust-plan.ts'
import { chanceOf } from './chance.ts'
import { checkInRecords } from './check-ins/check-in-records.ts'
import type { DemonstrationTenant, DemonstrationTrust, ShowcasePerson } from './demonstration-trust.ts'
import { cohortRecords, wishRecords } from './cohorts/cohort-records.ts'
import { developmentRecords } from './development/development-records.ts'
import { establishmentOf } from './establishment.ts'
import { eventRecords } from './events/events.ts'
import { frameworkRecords } from './frameworks/framework-records.ts'
import { type History, tellHistory } from './history/tell-history.ts'
import { learningRecords } from './catalogue/learning-records.ts'
import { improvementRecords } from './improvements/improvement-records.ts'
import { grantRecords } from './records/grants.ts'
import { measureRecords } from './measures/measure-records.ts'
import { opportunityRecords } from './opportunities/opportunity-records.ts'
import { practiceRunRecords } from './practice-runs/practice-run-records.ts'
import { purposeRecords, reviewRecords } from './purposes/purpose-records.ts'
import { type Ids, idsFor } from './records/ids.ts'
import { lineRecords, postRecords, unitRecords } from './records/organisation-records.ts'
import { peopleRecords } from './records/people-records.ts'
import { supervisionRecords } from './records/supervisions.ts'
import { releaseRecords } from './releases/release-records.ts'
import { sampleIds } from './sample-ids.ts'
import { showcaseParts } from './showcase.ts'
import { charterRecords } from './transitions/charter-records.ts'
import { toldWeeks } from './transitions/told-weeks.ts'
import { transitionRecords, transitionTemplate } from './transitions/transition-records.ts'
import { verificationRecords } from './verifications/verification-records.ts'

export type {
  DemonstrationEvent, DemonstrationGrant, DemonstrationSupervision, DemonstrationTenant, DemonstrationTrust, ShowcasePerson,
} from './demonstration-trust.ts'
export type { DemonstrationAssessment } from './assessments/assessment-records.ts'
export { type OfBoth, statedComponents } from './assessments/stated-components.ts'
export type { DemonstrationCohort, DemonstrationWish } from './cohorts/cohort-records.ts'
export type { DemonstrationGoal } from './development/development-records.ts'
export type { DemonstrationFramework } from './frameworks/framework-records.ts'
export type { DemonstrationLearning } from './catalogue/learning-records.ts'
export type { DemonstrationImprovement } from './improvements/improvement-records.ts'
export type { DemonstrationMeasure } from './measures/measure-records.ts'
export type { DemonstrationOpportunity } from './opportunities/opportunity-records.ts'
export type { DemonstrationPracticeRun } from './practice-runs/practice-run-records.ts'
export type { DemonstrationReview } from './purposes/purpose-records.ts'
export type { DemonstrationRelease } from './releases/release-records.ts'
export type { DemonstrationCharter } from './transitions/told-charters.ts'
export type { DemonstrationTransition } from './transitions/transition-records.ts'
export type { DemonstrationVerification } from './verifications/verification-records.ts'
export { sampleIds } from './sample-ids.ts'

/** Six letters: trusts have three characters that begin with R or T, practices a letter and five digits. */
const inventedCode = 'ZZDEMO'

/**
 * An invented acute and community trust: its units, posts and about 5,000 people, with the 12 months up to a day. Shares of bands and
 * professions are after the proportions that the NHS workforce statistics for England publish, and not exact.
 * @param seed  a whole number from 0 to 2^53 - 1
 * @param today the last day told; only what is agreed for next Monday and agreed end dates lie after it
 * @returns the same bytes as JSON for the same seed and day
 * @error RangeError when the seed is not such a number
 */
export function demonstrationTrust({ seed, today }: { readonly seed: number; readonly today: CalendarDate }): DemonstrationTrust {
  const chanceFor = chanceOf(seed)
  const history = tellHistory(establishmentOf(trustPlan, chanceFor('establishment')), today, chanceFor)
  const ids = idsFor(history, chanceFor)
  const grants = grantRecords(history, ids)
  const measures = measureRecords(history, ids)
  const supervisions = supervisionRecords(history, ids)
  const assessments = assessmentDrafts(history, ids)
  const improvements = improvementRecords(history, ids, measures)
  return {
    tenant: tenant(),
    units: unitRecords(history, ids),
    posts: postRecords(history, ids),
    reportingLines: lineRecords(history, ids),
    ...peopleRecords(history, ids),
    grants,
    supervisions,
    showcase: showcaseRecords(history, ids),
    measures,
    improvements,
    purposes: purposeRecords(history, ids),
    reviews: reviewRecords(history, ids, improvements),
    practiceRuns: practiceRunRecords(history),
    frameworks: frameworkRecords(history, ids, trustPlan.name),
    assessments: assessmentRecords(assessments),
    verifications: verificationRecords(history, assessments, supervisions),
    goals: developmentRecords(history),
    transitions: transitionRecords(history, ids),
    transitionTemplate: { ...transitionTemplate, madeOn: addDays(today, -60) },
    charters: charterRecords(history, ids),
    charterWeeks: toldWeeks(today),
    opportunities: opportunityRecords(history, ids),
    cohorts: cohortRecords(history, ids, assessments),
    wishes: wishRecords(history, ids),
    learning: learningRecords(history, ids),
    checkIns: checkInRecords(history),
    releases: releaseRecords(history),
    events: eventRecords(history, ids, grants),
  }
}

function tenant(): DemonstrationTenant {
  const odsCode = parseOdsCode(inventedCode)
  if (!odsCode.ok) throw new RangeError(`${inventedCode} is no ODS code.`)
  return { tenantId: sampleIds.tenant, odsCode: odsCode.value, name: trustPlan.name, isDemonstration: true }
}

function showcaseRecords({ cast }: History, ids: Ids): readonly ShowcasePerson[] {
  return showcaseParts.flatMap((part) => {
    const holding = cast.get(part.key)
    return holding === undefined ? [] : [{ personId: ids.person(holding.person), role: part.role, sentence: part.sentence }]
  })
}
