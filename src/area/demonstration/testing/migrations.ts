import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Migration, platformMigrations, tenantTable } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { assessmentMigrations } from '../../assessment/index.ts'
import { catalogueMigrations } from '../../catalogue/index.ts'
import { cohortMigrations } from '../../cohort/index.ts'
import { developmentMigrations } from '../../development/index.ts'
import { frameworkMigrations } from '../../framework/index.ts'
import { improvementMigrations } from '../../improvement/index.ts'
import { measureMigrations } from '../../measure/index.ts'
import { organisationProfileMigrations } from '../../organisation-profile/index.ts'
import { opportunityMigrations } from '../../opportunity/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { signInMigrations } from '../../sign-in/index.ts'
import { practiceRunMigrations } from '../../practice-run/index.ts'
import { roleCharterMigrations } from '../../role-charter/index.ts'
import { teamPurposeMigrations } from '../../team-purpose/index.ts'
import { transitionMigrations } from '../../transition/index.ts'
import { verificationMigrations } from '../../verification/index.ts'
import { demonstrationMigrations } from '../index.ts'

/** What an area of later times might add: this one does not know its tables. */
const laterArea: Migration = {
  name: '2027-01-01-later',
  up: `
    ${tenantTable('later_note', 'note_id uuid not null, person_id uuid not null, primary key (tenant_id, note_id), foreign key (tenant_id, person_id) references person (tenant_id, person_id)')}
    ${tenantTable('a_later_page', 'page_id uuid not null, note_id uuid not null, primary key (tenant_id, page_id), foreign key (tenant_id, note_id) references later_note (tenant_id, note_id)')}
  `,
}

/** Everything that the demonstration stands on, and tables that came after it. */
export const testMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...identityMigrations,
  ...auditMigrations,
  ...jobMigrations,
  ...mailMigrations,
  ...organisationMigrations,
  ...catalogueMigrations,
  ...peopleMigrations,
  ...measureMigrations,
  ...improvementMigrations,
  ...teamPurposeMigrations,
  ...practiceRunMigrations,
  ...frameworkMigrations,
  ...organisationProfileMigrations,
  ...assessmentMigrations,
  ...verificationMigrations,
  ...transitionMigrations,
  ...roleCharterMigrations,
  ...developmentMigrations,
  ...opportunityMigrations,
  ...cohortMigrations,
  ...signInMigrations,
  ...demonstrationMigrations,
  laterArea,
]
