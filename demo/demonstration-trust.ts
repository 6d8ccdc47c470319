import type { AuditAction } from '../src/kernel/audit-action.ts'
import type { CalendarDate } from '../src/kernel/calendar-date.ts'
import type { OdsCode } from '../src/kernel/ods-code.ts'
import type { GivenRole, Role } from '../src/kernel/workforce.ts'
import type { Post, ReportingLine, Unit } from '../src/area/organisation/records.ts'
import type { Holding, Person } from '../src/area/people/records.ts'
import type { Purpose } from '../src/area/team-purpose/records.ts'
import type { ToldCheckIns } from '../src/area/check-in/records.ts'
import type { DemonstrationAssessment } from './assessments/assessment-records.ts'
import type { DemonstrationCohort, DemonstrationWish } from './cohorts/cohort-records.ts'
import type { DemonstrationGoal } from './development/development-records.ts'
import type { DemonstrationFramework } from './frameworks/framework-records.ts'
import type { DemonstrationLearning } from './catalogue/learning-records.ts'
import type { DemonstrationImprovement } from './improvements/improvement-records.ts'
import type { DemonstrationMeasure } from './measures/measure-records.ts'
import type { DemonstrationOpportunity } from './opportunities/opportunity-records.ts'
import type { DemonstrationPracticeRun } from './practice-runs/practice-run-records.ts'
import type { DemonstrationReview } from './purposes/purpose-records.ts'
import type { DemonstrationRelease } from './releases/release-records.ts'
import type { ToldWeeks } from '../src/area/role-charter/records.ts'
import type { DemonstrationCharter } from './transitions/told-charters.ts'
import type { KeptTemplate } from '../src/area/transition/records.ts'
import type { DemonstrationTransition } from './transitions/transition-records.ts'
import type { DemonstrationVerification } from './verifications/verification-records.ts'

/** The organisation as a tenant. The mark keeps it apart from every real one. */
export interface DemonstrationTenant {
  readonly tenantId: string
  readonly odsCode: OdsCode
  readonly name: string
  readonly isDemonstration: true
}

/** A role given to a person: in one unit and all below it, or in the whole trust when the unit is null. */
export interface DemonstrationGrant {
  readonly personId: string
  readonly role: GivenRole
  readonly unitId: string | null
}

/** A supervisor whom somebody chose: never their own line manager. */
export interface DemonstrationSupervision {
  readonly personId: string
  readonly supervisorId: string
  readonly startsOn: CalendarDate
}

/** Somebody offered by name at the demonstration sign-in. */
export interface ShowcasePerson {
  readonly personId: string
  readonly role: Role
  /** Who they are, for the sign-in page: at most 20 words. */
  readonly sentence: string
}

/** Something that somebody did in the product. */
export interface DemonstrationEvent {
  /** yyyy-mm-ddThh:mm:ss.000Z, always before the first second of today. */
  readonly at: string
  readonly actorId: string
  /** The area and what happened, by the name under which the product records it: 'people/person-viewed'. */
  readonly action: AuditAction
  /** The person it is about. */
  readonly subjectId: string | null
  /** As the product records them: ids, counts and words of closed sets. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>
}

/** Everything about the invented trust. */
export interface DemonstrationTrust {
  readonly tenant: DemonstrationTenant
  readonly units: readonly Unit[]
  readonly posts: readonly Post[]
  readonly reportingLines: readonly ReportingLine[]
  readonly people: readonly Person[]
  readonly holdings: readonly Holding[]
  readonly grants: readonly DemonstrationGrant[]
  readonly supervisions: readonly DemonstrationSupervision[]
  readonly showcase: readonly ShowcasePerson[]
  readonly measures: readonly DemonstrationMeasure[]
  readonly improvements: readonly DemonstrationImprovement[]
  readonly purposes: readonly Purpose[]
  readonly reviews: readonly DemonstrationReview[]
  readonly goals: readonly DemonstrationGoal[]
  readonly practiceRuns: readonly DemonstrationPracticeRun[]
  readonly frameworks: readonly DemonstrationFramework[]
  readonly assessments: readonly DemonstrationAssessment[]
  readonly verifications: readonly DemonstrationVerification[]
  readonly transitions: readonly DemonstrationTransition[]
  /** What the trust changed in the tasks on the way into a post. */
  readonly transitionTemplate: KeptTemplate & { readonly madeOn: CalendarDate }
  readonly charters: readonly DemonstrationCharter[]
  /** Where somebody’s weeks went, to be sealed at the load. */
  readonly charterWeeks: readonly ToldWeeks[]
  readonly opportunities: readonly DemonstrationOpportunity[]
  readonly cohorts: readonly DemonstrationCohort[]
  readonly wishes: readonly DemonstrationWish[]
  readonly learning: DemonstrationLearning
  readonly checkIns: readonly ToldCheckIns[]
  /** In time order. */
  readonly releases: readonly DemonstrationRelease[]
  /** In time order. */
  readonly events: readonly DemonstrationEvent[]
}
