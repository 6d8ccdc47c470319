import { badgeSealedColumns } from './area/development/index.ts'
import { type SealedColumn, identitySealedColumns } from './platform/identity/index.ts'
import { personalKeySealedColumns } from './platform/personal-keys/index.ts'

/** Everything in the database that is sealed with the secret of the installation, over the whole house. What is not here would be lost when the secret changes. */
export const sealedColumns: readonly SealedColumn[] = [...identitySealedColumns, ...personalKeySealedColumns, ...badgeSealedColumns]
