import { type SealedColumn, secretBox } from '../../../platform/identity/index.ts'

/** What signs badges, sealed with the secret of the installation. */
export const badgeSealedColumns: readonly SealedColumn[] = [{ what: 'keys that sign badges', table: 'badge_key', column: 'sealed_key', key: ['key_id'], whenLost: 'tell', boxOf: secretBox }]
