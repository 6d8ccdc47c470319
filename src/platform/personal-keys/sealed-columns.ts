import type { SealedColumn } from '../identity/index.ts'
import { unwrapKey, wrapKey, wrappingKey } from './wrapping.ts'

/** The keys of people, wrapped by the secret of the installation. What they seal stays as it is when the secret changes. */
export const personalKeySealedColumns: readonly SealedColumn[] = [
  {
    what: 'keys of people',
    table: 'personal_key',
    column: 'wrapped_key',
    key: ['person_id'],
    whenLost: 'tell',
    boxOf: (secret, randomBytes, { tenant, person_id: personId = '' }) => {
      const [wrapping, owner] = [wrappingKey(secret), { tenant, personId }]
      return {
        open: (wrapped) => {
          const key = unwrapKey(wrapping, owner, wrapped)
          return key === null ? null : Buffer.from(key).toString('base64url')
        },
        seal: (text) => wrapKey(wrapping, owner, Buffer.from(text, 'base64url'), randomBytes),
      }
    },
  },
]
