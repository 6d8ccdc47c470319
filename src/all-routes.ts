import { randomBytes } from 'node:crypto'
import { aboutRoutes } from './area/about/index.ts'
import { type AdministrationOutside, administrationRoutes, administratorNoticesOf, serviceOverviewOf, setUpTasksOf } from './area/administration/index.ts'
import { apiRoutes } from './area/api/index.ts'
import { assessmentRoutes, assessmentTasksOf } from './area/assessment/index.ts'
import { benchmarkRoutes } from './area/benchmark/index.ts'
import { catalogueRoutes, organisationCatalogueRoutes, ownCatalogueRoutes } from './area/catalogue/index.ts'
import { chartAMeasureRoutes } from './area/chart-a-measure/index.ts'
import { checkInRoutes, checkInTasksOf } from './area/check-in/index.ts'
import { classRoutes } from './area/class/index.ts'
import { cohortRoutes, cohortTasksOf } from './area/cohort/index.ts'
import { componentRoutes } from './area/component-page/index.ts'
import { demonstrationRoutes } from './area/demonstration/index.ts'
import { badgeRoutes, developmentRoutes, developmentTasksOf, goalsInHandOf } from './area/development/index.ts'
import { differenceRoutes } from './area/difference/index.ts'
import { directorateRoutes } from './area/directorate/index.ts'
import { firstLookRoutes } from './area/first-look/index.ts'
import { capabilityRoutes, frameworkFileRoutes, frameworkRoutes, frameworkTasksOf } from './area/framework/index.ts'
import { frontPageRoutes } from './area/front-page/index.ts'
import { homeRoutes } from './area/home/index.ts'
import { improvementRoutes, improvementTasksOf } from './area/improvement/index.ts'
import { type DirectoryEntry, organisationRoutes, readLoadedDirectory } from './area/organisation/index.ts'
import { opportunityRoutes, opportunityTasksOf } from './area/opportunity/index.ts'
import { organisationProfileRoutes, validityRoutes } from './area/organisation-profile/index.ts'
import { dueValueTasksOf, measureRoutes } from './area/measure/index.ts'
import { ownDataRoutes } from './area/own-data/index.ts'
import { declinedNoticeOf, holdersIn, peopleOverviewOf, peopleRoutes, signInAddressNoticeOf, supervisionTasksOf } from './area/people/index.ts'
import { practiceRunRoutes } from './area/practice-run/index.ts'
import { placeCaseRoutes } from './area/place-case/index.ts'
import { profileRoutes, profileTasksOf } from './area/profile/index.ts'
import { agreedHoursOf, roleCharterRoutes, roleCharterTasksOf } from './area/role-charter/index.ts'
import { setUpRoutes } from './area/set-up/index.ts'
import { type SignInOptions, signInRoutes } from './area/sign-in/index.ts'
import { simulatedWardRoutes } from './area/simulated-ward/index.ts'
import { situationRoutes } from './area/situation/index.ts'
import { importOverviewOf, staffImportRoutes, writeExtract } from './area/staff-import/index.ts'
import { steppingUpRoutes } from './area/stepping-up/index.ts'
import { reviewTasksOf, teamPurposeRoutes } from './area/team-purpose/index.ts'
import { startsFromFileRoutes, startsRoutes } from './area/transition-report/index.ts'
import { transitionOverviewOf, transitionRoutes, transitionTasksOf } from './area/transition/index.ts'
import { verificationRoutes, verificationTasksOf } from './area/verification/index.ts'
import { wardClassRoutes } from './area/ward-class/index.ts'
import { wardOpinionRoutes } from './area/ward-opinion/index.ts'
import { ownDataWith } from './own-data.ts'
import type { Route, SignInRequest } from './platform/http/route.ts'
import type { PersonalKeys } from './platform/personal-keys/index.ts'

/** What the routes of the service are made with. */
export interface RouteParts extends SignInOptions, AdministrationOutside {
  readonly now: () => Date
  /** Open what people keep for themselves alone. */
  readonly personalKeys: PersonalKeys
  readonly isTestBuild: boolean
  readonly mail: AdministrationOutside['mail']
  /** This installation was started to be tried. */
  readonly isDemonstrationOn: boolean
  /** As far as is known without asking the database: may the demonstration trust be entered? */
  readonly hasDemonstration: () => boolean
  /** Does a real organisation have a sign-in provider? Then nobody comes in without proof of who they are. */
  readonly hasRealProvider: () => Promise<boolean>
  /** The organisations that the product knows without any other list. */
  readonly shippedDirectory: readonly DirectoryEntry[]
}

/** Every route of the service. */
export function allRoutes(parts: RouteParts): readonly Route[] {
  const { now } = parts
  return [
    ...frontPageRoutes({ hasDemonstration: parts.hasDemonstration }),
    ...steppingUpRoutes(now),
    ...startsFromFileRoutes(now),
    ...firstLookRoutes,
    ...differenceRoutes,
    ...capabilityRoutes({ publicOrigin: parts.publicOrigin }),
    ...catalogueRoutes(now),
    ...classRoutes({ now, randomBytes, publicOrigin: parts.publicOrigin }),
    ...chartAMeasureRoutes(now),
    ...situationRoutes,
    ...placeCaseRoutes(),
    ...simulatedWardRoutes,
    ...wardOpinionRoutes(now),
    ...directorateRoutes(),
    ...wardClassRoutes({ now, randomBytes, publicOrigin: parts.publicOrigin }),
    ...benchmarkRoutes(now),
    ...badgeRoutes({ box: parts.box, publicOrigin: parts.publicOrigin }),
    ...aboutRoutes,
    ...componentRoutes,
    ...signInRoutes(parts),
    ...demonstrationRoutes({ isOn: parts.isDemonstrationOn, hasRealProvider: parts.hasRealProvider }),
    ...setUpRoutes((request) => directoryOf(request, parts.shippedDirectory)),
    ...homeRoutes({ tasksOf: [dueValueTasksOf, supervisionTasksOf, improvementTasksOf, setUpTasksOf, reviewTasksOf({ holders: holdersIn }), frameworkTasksOf, profileTasksOf, checkInTasksOf, assessmentTasksOf, verificationTasksOf, developmentTasksOf, transitionTasksOf, roleCharterTasksOf, cohortTasksOf, opportunityTasksOf], overviewOf: [peopleOverviewOf, transitionOverviewOf, serviceOverviewOf, importOverviewOf], noticesOf: [signInAddressNoticeOf, declinedNoticeOf, administratorNoticesOf(parts.mail)] }),
    ...practiceRunRoutes,
    ...checkInRoutes({ keys: parts.personalKeys }),
    ...profileRoutes({ colleagueViewsOf: [], agreedHoursOf }),
    ...roleCharterRoutes({ keys: parts.personalKeys }),
    ...assessmentRoutes,
    ...verificationRoutes,
    ...developmentRoutes({ box: parts.box, publicOrigin: parts.publicOrigin }),
    ...transitionRoutes({ publicOrigin: parts.publicOrigin }),
    ...opportunityRoutes({ goalsInHandOf }),
    ...ownCatalogueRoutes,
    ...organisationCatalogueRoutes,
    ...cohortRoutes,
    ...ownDataRoutes(ownDataWith(parts.personalKeys)),
    ...organisationRoutes({ holders: holdersIn }),
    ...peopleRoutes({ writeExtract }),
    ...improvementRoutes({ holders: holdersIn }),
    ...measureRoutes(),
    ...teamPurposeRoutes({ holders: holdersIn }),
    ...frameworkRoutes,
    ...frameworkFileRoutes({ publicOrigin: parts.publicOrigin }),
    ...organisationProfileRoutes({ holders: holdersIn }),
    ...validityRoutes,
    ...startsRoutes,
    ...staffImportRoutes(),
    ...administrationRoutes(parts),
    ...apiRoutes({ checksAnswers: parts.isTestBuild }),
  ]
}

/** What was loaded, and of what is shipped that which no loaded list has. */
async function directoryOf({ inTransaction }: SignInRequest, shipped: readonly DirectoryEntry[]): Promise<readonly DirectoryEntry[]> {
  const loaded = await inTransaction('read', null, readLoadedDirectory)
  if (loaded.length === 0) return shipped
  const known = new Set(loaded.map(({ code }) => code))
  return [...loaded, ...shipped.filter(({ code }) => !known.has(code))]
}
