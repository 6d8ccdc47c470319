import { assessmentOwnData } from './area/assessment/index.ts'
import { catalogueOwnData } from './area/catalogue/index.ts'
import { checkInOwnData } from './area/check-in/index.ts'
import { cohortOwnData } from './area/cohort/index.ts'
import { developmentOwnData } from './area/development/index.ts'
import { frameworkOwnData } from './area/framework/index.ts'
import { homeOwnData } from './area/home/index.ts'
import { improvementOwnData } from './area/improvement/index.ts'
import { measureOwnData } from './area/measure/index.ts'
import { opportunityOwnData } from './area/opportunity/index.ts'
import { ownDataParts } from './area/own-data/index.ts'
import { practiceRunOwnData } from './area/practice-run/index.ts'
import { profileOwnData } from './area/profile/index.ts'
import { roleCharterOwnData } from './area/role-charter/index.ts'
import { signInOwnData } from './area/sign-in/index.ts'
import { staffImportOwnData } from './area/staff-import/index.ts'
import { teamPurposeOwnData } from './area/team-purpose/index.ts'
import { transitionOwnData } from './area/transition/index.ts'
import { verificationOwnData } from './area/verification/index.ts'
import { type PersonalKeys, noPersonalKeys } from './platform/personal-keys/index.ts'
import type { OwnDataParts } from './platform/own-data/index.ts'

/** Everything that is kept about people, over all areas. @param keys open what people read about themselves */
export function ownDataWith(keys: PersonalKeys): OwnDataParts {
  return ownDataParts([measureOwnData, signInOwnData, staffImportOwnData, homeOwnData, improvementOwnData, teamPurposeOwnData, frameworkOwnData, practiceRunOwnData, profileOwnData, assessmentOwnData, transitionOwnData, verificationOwnData, roleCharterOwnData(keys), developmentOwnData, catalogueOwnData, cohortOwnData, opportunityOwnData, checkInOwnData(keys)])
}

/** The same for work that only counts or deletes: what is sealed stays so. */
export const ownData = ownDataWith(noPersonalKeys)
