import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { OdsCode } from '../../kernel/ods-code.ts'
import type { Band, Profession, Stage } from '../../kernel/workforce.ts'
import type { NullableNumeric } from '../../platform/database/index.ts'

/** The tables of this area, as Kysely knows them. */
export interface OrganisationTables {
  readonly unit: {
    readonly tenant_id: string
    readonly unit_id: string
    readonly parent_id: string | null
    readonly name: string
    readonly code: string | null
    readonly closed_on: CalendarDate | null
    readonly version: number
  }
  readonly post: {
    readonly tenant_id: string
    readonly post_id: string
    readonly unit_id: string
    readonly title: string
    readonly band: Band
    readonly profession: Profession
    readonly stage: Stage
    readonly is_clinical: boolean
    readonly protected_hours: NullableNumeric
    readonly stated_span: number | null
    readonly position_number: string | null
    readonly closed_on: CalendarDate | null
    readonly version: number
  }
  readonly reporting_line: {
    readonly tenant_id: string
    readonly post_id: string
    readonly reports_to_post_id: string
    readonly starts_on: CalendarDate
    readonly ends_on: CalendarDate | null
  }
  readonly directory_entry: {
    readonly code: OdsCode
    readonly name: string
    readonly postcode: string | null
    readonly roles: readonly string[]
    readonly is_open: boolean
    readonly opened_on: CalendarDate | null
    readonly closed_on: CalendarDate | null
    readonly parent_code: OdsCode | null
    readonly successor_code: OdsCode | null
  }
}

/** The tables of this area within one transaction. */
export function organisationTables(transaction: Transaction<unknown>): Kysely<OrganisationTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<OrganisationTables>
}
