import { auditMigrations } from '../../../platform/audit/index.ts'
import { platformMigrations } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { assessmentMigrations } from '../../assessment/index.ts'
import { catalogueMigrations } from '../../catalogue/index.ts'
import { frameworkMigrations } from '../../framework/index.ts'
import { improvementMigrations } from '../../improvement/index.ts'
import { measureMigrations } from '../../measure/index.ts'
import { opportunityMigrations } from '../../opportunity/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { practiceRunMigrations } from '../../practice-run/index.ts'
import { profileMigrations } from '../../profile/index.ts'
import { transitionMigrations } from '../../transition/index.ts'
import { verificationMigrations } from '../../verification/index.ts'
import { developmentMigrations } from '../migrations.ts'

/** The steps of the schema that plans and badges need, in their order. */
export const migrationsForPlans = [
  ...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...measureMigrations, ...improvementMigrations,
  ...frameworkMigrations, ...practiceRunMigrations, ...profileMigrations, ...assessmentMigrations, ...verificationMigrations, ...catalogueMigrations, ...transitionMigrations, ...developmentMigrations, ...opportunityMigrations,
]
