import { type Transaction, sql } from 'kysely'
import type { CodedValue } from '../../engine/disclosure/index.ts'
import { writeAll } from '../../platform/database/index.ts'
import type { Basis, QuestionsReport, Release, ReleasedShare, ReleasedUnit, ShownUnit } from './records.ts'
import type { OrganisationProfileStore } from './service/organisation-profile-store.ts'
import { writtenReleasedShares, writtenReleasedUnits, writtenReleases } from './store/written.ts'
import { type OrganisationProfileTables, organisationProfileTables } from './tables.ts'

type Row<Table extends keyof OrganisationProfileTables> = OrganisationProfileTables[Table]

/** Releases of one organisation within one transaction. */
export function organisationProfileStore(transaction: Transaction<unknown>, tenant: string): OrganisationProfileStore {
  const db = organisationProfileTables(transaction)
  return {
    async releases() {
      return (await db.selectFrom('profile_release').selectAll().where('tenant_id', '=', tenant).orderBy('number', 'desc').execute()).map(releaseOfRow)
    },
    async unitsOf(releaseId) {
      return (await db.selectFrom('profile_release_unit').selectAll().where('tenant_id', '=', tenant).where('release_id', '=', releaseId).orderBy('place').execute()).map(unitOfRow)
    },
    async sharesOf(releaseId) {
      return (await db.selectFrom('profile_release_share').selectAll().where('tenant_id', '=', tenant).where('release_id', '=', releaseId).orderBy('place').execute()).map(shareOfRow)
    },
    async lockClosing() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`profile-release ${tenant}`}, 0))`.execute(transaction)
    },
    async add({ release, units, shares }) {
      const { releaseId } = release
      await writeAll(transaction, tenant, writtenReleases.table, [writtenReleases.rowOf(release)])
      await writeAll(transaction, tenant, writtenReleasedUnits.table, units.map((unit) => writtenReleasedUnits.rowOf({ ...unit, releaseId })))
      await writeAll(transaction, tenant, writtenReleasedShares.table, shares.map((share) => writtenReleasedShares.rowOf({ ...share, releaseId })))
    },
  }
}

function releaseOfRow(row: Row<'profile_release'>): Release {
  return {
    releaseId: row.release_id,
    number: row.number,
    framework: { id: row.framework_id, title: row.framework_title, version: row.framework_version },
    after: row.after,
    until: row.until,
    closedAt: row.closed_at,
    people: row.people,
    holders: row.holders,
    leftOut: row.left_out,
    basis: { source: row.basis_source, within: { management: row.management_within, leadership: row.leadership_within }, correlation: row.correlation, between: betweenOfRow(row) },
    // Nobody writes the column but this store, and it writes nothing else.
    instrument: row.instrument === null ? null : (JSON.parse(row.instrument) as QuestionsReport),
  }
}

function betweenOfRow(row: Row<'profile_release'>): Basis['between'] {
  const { management_centre, leadership_centre, management_between, leadership_between } = row
  if (management_centre === null || leadership_centre === null || management_between === null || leadership_between === null) return null
  return { centre: { management: management_centre, leadership: leadership_centre }, variance: { management: management_between, leadership: leadership_between } }
}

function unitOfRow(row: Row<'profile_release_unit'>): ReleasedUnit {
  return { unitId: row.unit_id, parentId: row.parent_id, place: row.place, name: row.name, shown: shownOfRow(row) }
}

function shownOfRow({ people, holders, atoms, ...row }: Row<'profile_release_unit'>): ShownUnit | null {
  const [management, leadership] = [codedOf(row.management, row.management_code), codedOf(row.leadership, row.leadership_code)]
  return people === null || holders === null || atoms === null || management === null || leadership === null ? null : { people, holders, atoms, management, leadership }
}

function shareOfRow(row: Row<'profile_release_share'>): ReleasedShare {
  return { kind: row.kind, key: row.key, name: row.name, domain: row.domain, place: row.place, people: row.people, percent: codedOf(row.percent, row.percent_code) }
}

function codedOf(value: number | null, code: CodedValue['code'] | null): CodedValue | null {
  return value === null || code === null ? null : { value, code }
}
