import { demonstrationMigrations } from './area/demonstration/index.ts'
import { assessmentMigrations } from './area/assessment/index.ts'
import { homeMigrations } from './area/home/index.ts'
import { ownDataMigrations } from './area/own-data/index.ts'
import { administrationMigrations } from './area/administration/index.ts'
import { signInMigrations } from './area/sign-in/index.ts'
import { benchmarkMigrations } from './area/benchmark/index.ts'
import { catalogueMigrations } from './area/catalogue/index.ts'
import { checkInMigrations } from './area/check-in/index.ts'
import { classMigrations } from './area/class/index.ts'
import { cohortMigrations } from './area/cohort/index.ts'
import { developmentMigrations } from './area/development/index.ts'
import { frameworkMigrations } from './area/framework/index.ts'
import { improvementMigrations } from './area/improvement/index.ts'
import { measureMigrations } from './area/measure/index.ts'
import { opportunityMigrations } from './area/opportunity/index.ts'
import { organisationMigrations } from './area/organisation/index.ts'
import { organisationProfileMigrations } from './area/organisation-profile/index.ts'
import { peopleMigrations } from './area/people/index.ts'
import { practiceRunMigrations } from './area/practice-run/index.ts'
import { profileMigrations } from './area/profile/index.ts'
import { roleCharterMigrations } from './area/role-charter/index.ts'
import { staffImportMigrations } from './area/staff-import/index.ts'
import { teamPurposeMigrations } from './area/team-purpose/index.ts'
import { transitionMigrations } from './area/transition/index.ts'
import { verificationMigrations } from './area/verification/index.ts'
import { wardClassMigrations } from './area/ward-class/index.ts'
import { wardOpinionMigrations } from './area/ward-opinion/index.ts'
import { auditMigrations } from './platform/audit/index.ts'
import { platformMigrations } from './platform/database/index.ts'
import { identityMigrations } from './platform/identity/index.ts'
import { jobMigrations } from './platform/jobs/index.ts'
import { mailMigrations } from './platform/mail/index.ts'
import { personalKeyMigrations } from './platform/personal-keys/index.ts'

/** The steps of the schema, of the platform and of every area, in the order in which they are run. */
export const migrations = [
  ...platformMigrations,
  ...benchmarkMigrations,
  ...classMigrations,
  ...identityMigrations,
  ...auditMigrations,
  ...jobMigrations,
  ...mailMigrations,
  ...personalKeyMigrations,
  ...organisationMigrations,
  ...peopleMigrations,
  ...measureMigrations,
  ...improvementMigrations,
  ...teamPurposeMigrations,
  ...frameworkMigrations,
  ...organisationProfileMigrations,
  ...staffImportMigrations,
  ...demonstrationMigrations,
  ...homeMigrations,
  ...practiceRunMigrations,
  ...profileMigrations,
  ...assessmentMigrations,
  ...verificationMigrations,
  ...catalogueMigrations,
  ...roleCharterMigrations,
  ...checkInMigrations,
  ...transitionMigrations,
  ...developmentMigrations,
  ...opportunityMigrations,
  ...cohortMigrations,
  ...ownDataMigrations,
  ...administrationMigrations,
  ...signInMigrations,
  ...wardOpinionMigrations,
  ...wardClassMigrations,
]
