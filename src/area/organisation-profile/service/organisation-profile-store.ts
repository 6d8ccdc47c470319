import type { Release, ReleasedShare, ReleasedUnit, WholeRelease } from '../records.ts'

/** What the services of this area need of its tables. What is kept is never changed. */
export interface OrganisationProfileStore {
  /** Every release, newest first. */
  readonly releases: () => Promise<readonly Release[]>
  /** Every unit of a release, in the order of the tree. */
  readonly unitsOf: (releaseId: string) => Promise<readonly ReleasedUnit[]>
  readonly sharesOf: (releaseId: string) => Promise<readonly ReleasedShare[]>
  /** Makes whoever else closes a wave wait until this transaction ends. */
  readonly lockClosing: () => Promise<void>
  readonly add: (whole: WholeRelease) => Promise<void>
}
