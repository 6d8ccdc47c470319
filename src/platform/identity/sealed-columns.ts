import { secretBox } from './secret-box.ts'
import type { SealedColumn } from './sealed-column.ts'

/** What identity seals with the secret of the installation. */
export const identitySealedColumns: readonly SealedColumn[] = [
  { what: 'client secrets of sign-in providers', table: 'identity_provider', column: 'sealed_client_secret', key: ['provider_id'], whenLost: 'tell', boxOf: secretBox },
  // Shown to the provider while signing out, within hours; without it, signing out works all the same.
  { what: 'ID tokens of sign-ins', table: 'session', column: 'sealed_id_token', key: ['session_id'], whenLost: 'empty', boxOf: secretBox },
]
