import type { DemonstrationImprovement, DemonstrationMeasure, DemonstrationOpportunity, DemonstrationTrust, ShowcasePerson } from '../../../../demo/index.ts'
import type { WrittenRow, WrittenTable } from '../../../platform/database/index.ts'
import { type OfImprovement, writtenCycles, writtenDrivers, writtenIdeas, writtenImprovementMeasures, writtenImprovements, writtenMembers, writtenQuestions } from '../../improvement/index.ts'
import { type OfMeasure, writtenAnnotations, writtenMeasures, writtenObservations, writtenRebases, writtenTargets } from '../../measure/index.ts'
import { writtenApplications, writtenCompletions, writtenOwnEntries } from '../../catalogue/index.ts'
import { shippedFramework } from '../../framework/index.ts'
import { writtenOpportunities, writtenParts } from '../../opportunity/index.ts'
import { writtenLines, writtenPosts, writtenUnits } from '../../organisation/index.ts'
import { writtenHoldings, writtenPeople, writtenSupervisions } from '../../people/index.ts'
import { writtenPracticeRuns } from '../../practice-run/index.ts'
import { writtenPurposes, writtenReviewLines, writtenReviews } from '../../team-purpose/index.ts'
import { writtenCharterSignatures, writtenCharterVersions, writtenCharters, writtenClarityAnswers, writtenClarityChecks } from '../../role-charter/index.ts'
import { writtenMatters, writtenTemplates, writtenTransitionTasks, writtenTransitions } from '../../transition/index.ts'
import { playedRun } from '../rules/played-run.ts'
import { type FilledTable, filled } from './filled.ts'
import { rowsOfDevelopment } from './rows-of-development.ts'

/** The trust as rows; what refers to others comes after them. */
export function rowsOf(trust: DemonstrationTrust, seed: number): readonly FilledTable[] {
  return [
    filled(writtenUnits, trust.units),
    filled(writtenPeople, trust.people),
    filled(writtenPosts, trust.posts),
    filled(writtenHoldings, trust.holdings),
    filled(writtenLines, trust.reportingLines),
    filled(writtenSupervisions, trust.supervisions),
    ...measuresOf(trust.measures),
    ...improvementsOf(trust.improvements),
    filled(writtenPurposes, trust.purposes),
    filled(writtenReviews, trust.reviews.map(({ review }) => review)),
    filled(writtenReviewLines, trust.reviews.flatMap(({ review: { reviewId }, lines }) => lines.map((line) => ({ ...line, reviewId })))),
    filled(writtenPracticeRuns, practiceRunsOf(trust)),
    filled(writtenTransitions, trust.transitions.map(({ transition }) => transition)),
    filled(writtenMatters, trust.transitions.flatMap(({ transition: { transitionId }, matters }) => matters.map((matter) => ({ ...matter, transitionId })))),
    filled(writtenTransitionTasks, trust.transitions.flatMap(({ transition: { transitionId }, tasks }) => tasks.map((task) => ({ ...task, transitionId })))),
    filled(writtenTemplates, [trust.transitionTemplate]),
    filled(writtenCharters, trust.charters.map(({ charter }) => charter)),
    filled(writtenCharterVersions, trust.charters.flatMap(({ charter: { charterId }, versions }) => versions.map((version) => ({ ...version, charterId })))),
    filled(writtenCharterSignatures, trust.charters.flatMap(({ charter: { charterId }, signatures }) => signatures.map((signature) => ({ ...signature, charterId })))),
    filled(writtenClarityChecks, trust.charters.flatMap(({ clarity }) => (clarity === null ? [] : [clarity.check]))),
    filled(writtenClarityAnswers, trust.charters.flatMap(({ clarity }) => (clarity === null ? [] : clarity.answers.map((answer) => ({ ...answer, checkId: clarity.check.checkId }))))),
    filled(writtenOpportunities, trust.opportunities.map(withCapability)),
    filled(writtenParts, trust.opportunities.flatMap(({ parts }) => parts)),
    filled(writtenOwnEntries, trust.learning.entries),
    filled(writtenApplications, trust.learning.applications),
    filled(writtenCompletions, trust.learning.completions),
    ...rowsOfDevelopment(trust, shippedFramework(), seed),
    { table: showcaseTable, rows: trust.showcase.map(showcaseRow) },
  ]
}

function measuresOf(measures: readonly DemonstrationMeasure[]): readonly FilledTable[] {
  const parts = <Part>(partsOf: (measure: DemonstrationMeasure) => readonly Part[]): readonly OfMeasure<Part>[] =>
    measures.flatMap((one) => partsOf(one).map((part) => ({ ...part, measureId: one.measure.measureId })))
  return [
    filled(writtenMeasures, measures.map(({ measure }) => measure)),
    filled(writtenTargets, parts(({ targets }) => targets)),
    filled(writtenObservations, parts(({ observations }) => observations)),
    filled(writtenRebases, parts(({ rebases }) => rebases)),
    filled(writtenAnnotations, parts(({ annotations }) => annotations)),
  ]
}

function improvementsOf(improvements: readonly DemonstrationImprovement[]): readonly FilledTable[] {
  const parts = <Part>(partsOf: (one: DemonstrationImprovement) => readonly Part[]): readonly OfImprovement<Part>[] =>
    improvements.flatMap((one) => partsOf(one).map((part) => ({ ...part, improvementId: one.improvement.improvementId })))
  return [
    filled(writtenImprovements, improvements.map(({ improvement }) => improvement)),
    filled(writtenMembers, parts(({ members }) => members)),
    filled(writtenImprovementMeasures, parts(({ measures }) => measures)),
    filled(writtenDrivers, parts(({ drivers }) => drivers)),
    filled(writtenIdeas, parts(({ ideas }) => ideas)),
    filled(writtenCycles, improvements.flatMap(({ cycles }) => cycles)),
    filled(writtenQuestions, parts(({ questions }) => questions)),
  ]
}

function practiceRunsOf({ practiceRuns }: DemonstrationTrust) {
  const played = playedRun()
  return practiceRuns.map((run) => ({ ...run, ...played, version: 1 }))
}

function withCapability({ opportunity, capabilityCode }: DemonstrationOpportunity) {
  const item = shippedFramework().items.find(({ kind, code }) => kind === 'capability' && code === capabilityCode)
  return { ...opportunity, capability: item === undefined ? null : { itemId: item.id, name: item.text, domain: item.domain } }
}

const showcaseTable: WrittenTable = { name: 'demonstration_person', key: ['person_id'], columns: { person_id: 'uuid', place: 'integer', role: 'text', sentence: 'text' } }

function showcaseRow({ personId, role, sentence }: ShowcasePerson, place: number): WrittenRow {
  return { person_id: personId, place, role, sentence }
}
