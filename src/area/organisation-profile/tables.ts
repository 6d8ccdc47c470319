import type { Kysely, Transaction } from 'kysely'
import type { CodedValue } from '../../engine/disclosure/index.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { Basis, ReleasedShare } from './records.ts'

interface OfTenant {
  readonly tenant_id: string
  readonly release_id: string
}

type Code = CodedValue['code']

/** The tables of this area, as Kysely knows them. */
export interface OrganisationProfileTables {
  readonly profile_release: OfTenant & {
    readonly number: number
    readonly framework_id: string
    readonly framework_title: string
    readonly framework_version: string
    readonly after: Date | null
    readonly until: Date
    readonly closed_at: Date
    readonly people: number
    readonly holders: number
    readonly left_out: number
    readonly basis_source: Basis['source']
    readonly management_within: number
    readonly leadership_within: number
    readonly correlation: number | null
    readonly management_centre: number | null
    readonly leadership_centre: number | null
    readonly management_between: number | null
    readonly leadership_between: number | null
    /** JSON, as it was made. */
    readonly instrument: string | null
  }
  readonly profile_release_unit: OfTenant & {
    readonly unit_id: string
    readonly parent_id: string | null
    readonly place: number
    readonly name: string
    readonly people: number | null
    readonly holders: number | null
    readonly atoms: number | null
    readonly management: number | null
    readonly management_code: Code | null
    readonly leadership: number | null
    readonly leadership_code: Code | null
  }
  readonly profile_release_share: OfTenant & {
    readonly kind: ReleasedShare['kind']
    readonly key: string
    readonly name: string
    readonly domain: Domain
    readonly place: number
    readonly people: number | null
    readonly percent: number | null
    readonly percent_code: Code | null
  }
}

/** The tables of this area within one transaction. */
export function organisationProfileTables(transaction: Transaction<unknown>): Kysely<OrganisationProfileTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<OrganisationProfileTables>
}
