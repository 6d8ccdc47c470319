import type { Kysely, Transaction } from 'kysely'

/** The tables of this area, as Kysely knows them. Days are text, yyyy-mm-dd. */
export interface OrganisationTables {
  readonly unit: {
    readonly tenant_id: string
    readonly unit_id: string
    readonly parent_id: string | null
    readonly name: string
    readonly code: string | null
    readonly closed_on: string | null
    readonly version: number
  }
  readonly post: {
    readonly tenant_id: string
    readonly post_id: string
    readonly unit_id: string
    readonly title: string
    readonly band: string
    readonly profession: string
    readonly stage: string
    readonly is_clinical: boolean
    readonly protected_hours: number | null
    readonly stated_span: number | null
    readonly position_number: string | null
    readonly closed_on: string | null
    readonly version: number
  }
  readonly reporting_line: {
    readonly tenant_id: string
    readonly post_id: string
    readonly reports_to_post_id: string
    readonly starts_on: string
    readonly ends_on: string | null
  }
  readonly directory_entry: {
    readonly code: string
    readonly name: string
    readonly postcode: string | null
    readonly roles: readonly string[]
    readonly is_open: boolean
    readonly opened_on: string | null
    readonly closed_on: string | null
    readonly parent_code: string | null
    readonly successor_code: string | null
  }
}

/** The tables of this area within one transaction. */
export function organisationTables(transaction: Transaction<unknown>): Kysely<OrganisationTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<OrganisationTables>
}
