import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Role } from '../../kernel/workforce.ts'
import type { IdentityTables } from '../../platform/identity/index.ts'
import type { PeopleTables } from '../people/index.ts'

/** The tables of this area, as Kysely knows them, with those that it reads beside them. */
export interface DemonstrationTables extends Pick<IdentityTables, 'tenant'>, Pick<PeopleTables, 'person'> {
  readonly demonstration_load: { readonly tenant_id: string; /** Exact, as text. */ readonly seed: string; readonly told_until: CalendarDate; readonly loaded_at: Date }
  readonly demonstration_person: { readonly tenant_id: string; readonly person_id: string; readonly place: number; readonly role: Role; readonly sentence: string }
}

/** The tables of this area within one transaction. */
export function demonstrationTables(transaction: Transaction<unknown>): Kysely<DemonstrationTables> {
  // Areas type the tables that they own; the platform knows none.
  return transaction as unknown as Kysely<DemonstrationTables>
}
