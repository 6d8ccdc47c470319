import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Release, ReleasedShare, ReleasedUnit } from '../records.ts'

/** Releases. */
export const writtenReleases: WrittenRecords<Release> = {
  table: {
    name: 'profile_release',
    key: ['release_id'],
    columns: {
      release_id: 'uuid', number: 'integer', framework_id: 'uuid', framework_title: 'text', framework_version: 'text', after: 'timestamptz', until: 'timestamptz', closed_at: 'timestamptz', people: 'integer', holders: 'integer', left_out: 'integer', basis_source: 'text',
      management_within: 'numeric', leadership_within: 'numeric', correlation: 'numeric', management_centre: 'numeric', leadership_centre: 'numeric', management_between: 'numeric', leadership_between: 'numeric', instrument: 'text',
    },
  },
  rowOf: ({ releaseId, number, framework, after, until, closedAt, people, holders, leftOut, basis: { source, within, correlation, between }, instrument }) => ({
    release_id: releaseId,
    number,
    framework_id: framework.id,
    framework_title: framework.title,
    framework_version: framework.version,
    after: after?.toISOString() ?? null,
    until: until.toISOString(),
    closed_at: closedAt.toISOString(),
    people,
    holders,
    left_out: leftOut,
    basis_source: source,
    management_within: within.management,
    leadership_within: within.leadership,
    correlation,
    management_centre: between?.centre.management ?? null,
    leadership_centre: between?.centre.leadership ?? null,
    management_between: between?.variance.management ?? null,
    leadership_between: between?.variance.leadership ?? null,
    instrument: instrument === null ? null : JSON.stringify(instrument),
  }),
}

/** Units of releases, many at once. Write the releases first. */
export const writtenReleasedUnits: WrittenRecords<ReleasedUnit & Pick<Release, 'releaseId'>> = {
  table: {
    name: 'profile_release_unit',
    key: ['release_id', 'unit_id'],
    columns: { release_id: 'uuid', unit_id: 'uuid', parent_id: 'uuid', place: 'integer', name: 'text', people: 'integer', holders: 'integer', atoms: 'integer', management: 'numeric', management_code: 'text', leadership: 'numeric', leadership_code: 'text' },
  },
  rowOf: ({ releaseId, unitId, parentId, place, name, shown }) => ({
    release_id: releaseId,
    unit_id: unitId,
    parent_id: parentId,
    place,
    name,
    people: shown?.people ?? null,
    holders: shown?.holders ?? null,
    atoms: shown?.atoms ?? null,
    management: shown?.management.value ?? null,
    management_code: shown?.management.code ?? null,
    leadership: shown?.leadership.value ?? null,
    leadership_code: shown?.leadership.code ?? null,
  }),
}

/** Shares of people of releases, many at once. Write the releases first. */
export const writtenReleasedShares: WrittenRecords<ReleasedShare & Pick<Release, 'releaseId'>> = {
  table: {
    name: 'profile_release_share',
    key: ['release_id', 'key'],
    columns: { release_id: 'uuid', kind: 'text', key: 'text', name: 'text', domain: 'text', place: 'integer', people: 'integer', percent: 'numeric', percent_code: 'text' },
  },
  rowOf: ({ releaseId, kind, key, name, domain, place, people, percent }) => ({ release_id: releaseId, kind, key, name, domain, place, people, percent: percent?.value ?? null, percent_code: percent?.code ?? null }),
}
