import type { Transaction } from 'kysely'
import { paddedText, textOfPadded } from './padded-text.ts'
import { type RandomBytes, openBytes, sealBytes } from './sealing.ts'
import { personalKeyTables } from './tables.ts'
import { type KeyOwner, unwrapKey, wrapKey, wrappingKey } from './wrapping.ts'

/** The key of one person, in hand for one request. */
export interface PersonalKey {
  /** @param purpose what the text is, down to the row that holds it: it opens with the same words only */
  readonly seal: (purpose: string, text: string) => string
  /** @returns null when it was sealed with another key or for another purpose, or is damaged */
  readonly open: (purpose: string, sealed: string) => string | null
}

/** The key of somebody; `none` when nothing was ever sealed for them, `lost` when the secret of the installation is another than the one that wrapped it. */
export type FoundKey = { readonly kind: 'found'; readonly key: PersonalKey } | { readonly kind: 'none' } | { readonly kind: 'lost' }

/** The keys of people: random, one for each, wrapped by a key that comes from the secret of the installation. */
export interface PersonalKeys {
  readonly find: (transaction: Transaction<unknown>, tenant: string, personId: string) => Promise<FoundKey>
  /** The same, made where there is none. */
  readonly findOrMake: (transaction: Transaction<unknown>, tenant: string, personId: string, now: Date) => Promise<FoundKey>
}

const keyBytes = 32

/**
 * @param secret of the installation: it is neither in the database nor in a backup
 * @source AES-256 in Galois/Counter Mode, NIST SP 800-38D; the key that wraps keys from HMAC-SHA-256, NIST SP 800-108
 */
export function personalKeys(secret: string, randomBytes: RandomBytes): PersonalKeys {
  const wrapping = wrappingKey(secret)
  const find: PersonalKeys['find'] = async (transaction, tenant, personId) => {
    const row = await personalKeyTables(transaction).selectFrom('personal_key').select('wrapped_key').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
    if (row === undefined) return { kind: 'none' }
    const key = unwrapKey(wrapping, { tenant, personId }, row.wrapped_key)
    return key === null ? { kind: 'lost' } : { kind: 'found', key: personalKey(key, { tenant, personId }, randomBytes) }
  }
  return {
    find,
    findOrMake: async (transaction, tenant, personId, now) => {
      const found = await find(transaction, tenant, personId)
      if (found.kind !== 'none') return found
      const wrapped_key = wrapKey(wrapping, { tenant, personId }, randomBytes(keyBytes), randomBytes)
      // Of two requests at once one makes the key; the other reads it.
      await personalKeyTables(transaction).insertInto('personal_key').values({ tenant_id: tenant, person_id: personId, wrapped_key, made_at: now }).onConflict((conflict) => conflict.doNothing()).execute()
      return find(transaction, tenant, personId)
    },
  }
}

function personalKey(key: Uint8Array, { tenant, personId }: KeyOwner, randomBytes: RandomBytes): PersonalKey {
  const boundTo = (purpose: string) => ['text', tenant, personId, purpose].join('\n')
  return {
    seal: (purpose, text) => sealBytes(key, boundTo(purpose), paddedText(text), randomBytes),
    open: (purpose, sealed) => {
      const opened = openBytes(key, boundTo(purpose), sealed)
      return opened === null ? null : textOfPadded(opened)
    },
  }
}
