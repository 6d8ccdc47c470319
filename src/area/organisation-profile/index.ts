// The front door of figures of teams and of the organisation: made once from many people's self-assessments, and kept as they are.
export { type CapabilityShare, type CapabilityShares, capabilitySharesOf } from './capability-shares.ts'
export { type InstrumentOutput, instrumentOutput } from './instrument-command.ts'
export { organisationProfileMigrations } from './migrations.ts'
export type { Release, ReleasedShare, ReleasedUnit, WholeRelease } from './records.ts'
export { type OrganisationProfileRoutesOptions, organisationProfileRoutes, validityRoutes } from './routes.ts'
export { type AnsweredPerson, type ReleaseGiven, releaseOf } from './rules/release-of.ts'
export { unitsOfManagers } from './rules/where-people-work.ts'
export { writtenReleasedShares, writtenReleasedUnits, writtenReleases } from './store/written.ts'
