import type { ColumnType, GeneratedAlways, Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { GivenRole } from '../../kernel/workforce.ts'
import type { KeyScope } from './access.ts'

/** A time of the database: read as Date, written as Date. */
type Time = Date
type NullableJson = ColumnType<unknown, string, string>

/** The tables of identity, as Kysely knows them. Every one but `set_up_link` belongs to tenants. */
export interface IdentityTables {
  readonly tenant: { readonly id: string; readonly ods_code: string; readonly name: string; readonly is_demonstration: boolean; /** Kept by the database. */ readonly has_provider: GeneratedAlways<boolean> }
  readonly set_up_link: { readonly secret_sha256: string; readonly expires_at: Time }
  readonly organisation_settings: { readonly tenant_id: string; readonly idle_minutes: number; readonly version: number }
  readonly session: {
    readonly tenant_id: string
    readonly session_id: string
    readonly secret_sha256: string
    readonly person_id: string
    readonly method: 'link' | 'provider' | 'demonstration'
    readonly provider_id: string | null
    readonly issuer: string | null
    readonly subject: string | null
    readonly provider_sid: string | null
    readonly sealed_id_token: string | null
    readonly made_at: Time
    readonly last_seen_at: Time
    readonly ends_at: Time
    readonly ended_at: Time | null
  }
  readonly mailed_link: {
    readonly tenant_id: string
    readonly link_id: string
    readonly secret_sha256: string
    readonly person_id: string
    readonly made_at: Time
    readonly expires_at: Time
    readonly used_at: Time | null
  }
  readonly identity_provider: {
    readonly tenant_id: string
    readonly provider_id: string
    readonly settings: NullableJson
    readonly sealed_client_secret: string | null
    readonly version: number
  }
  readonly sign_in_attempt: {
    readonly tenant_id: string
    readonly attempt_id: string
    readonly secret_sha256: string
    readonly provider_id: string
    readonly state: string
    readonly nonce: string
    readonly code_verifier: string
    readonly return_to: string | null
    readonly expires_at: Time
  }
  readonly external_identity: {
    readonly tenant_id: string
    readonly issuer: string
    readonly subject: string
    readonly person_id: string
    readonly provider_id: string
    readonly linked_at: Time
  }
  readonly role_grant: {
    readonly tenant_id: string
    readonly grant_id: string
    readonly person_id: string
    readonly role: GivenRole
    readonly unit_id: string | null
    readonly granted_at: Time
    readonly granted_by: string | null
  }
  readonly form_answer: {
    readonly tenant_id: string
    readonly person_id: string
    readonly form_id: string
    readonly answered_at: Time
    readonly redirect_to: string | null
  }
  readonly draft: { readonly tenant_id: string; readonly person_id: string; readonly page: string; readonly fields: NullableJson; readonly saved_at: Time }
  readonly api_key: {
    readonly tenant_id: string
    readonly key_id: string
    readonly secret_sha256: string
    readonly name: string
    /** One that was taken out of the set since opens nothing. */
    readonly scopes: readonly KeyScope[]
    readonly made_at: Time
    readonly made_by: string
    readonly expires_at: Time
    readonly last_used_on: CalendarDate | null
    readonly ended_at: Time | null
  }
}

/** The tables of identity within one transaction. */
export function identityTables(transaction: Transaction<unknown>): Kysely<IdentityTables> {
  // Each room types the tables that it owns; the platform knows no others.
  return transaction as unknown as Kysely<IdentityTables>
}
