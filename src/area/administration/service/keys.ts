import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { dayMs } from '../../../kernel/durations.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type KeyScope, keyScopes, makeCredential } from '../../../platform/identity/index.ts'
import type { KnownName } from '../../people/index.ts'
import { type NumberLimits, typedNumber } from '../rules/typed-number.ts'

/** Days for which a key may hold. */
export const keyDaysLimits: NumberLimits = { lowest: 1, highest: 365 }
export const longestKeyName = 60

/** A key of a program, without its secret. */
export interface ApiKey {
  readonly keyId: string
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly madeAt: Date
  readonly madeBy: KnownName
  readonly expiresAt: Date
  /** Null when it was never used. */
  readonly lastUsedOn: CalendarDate | null
  readonly endedAt: Date | null
}

/** A key to be kept: of the secret only its hash. */
export interface NewKey {
  readonly keyId: string
  readonly secretSha256: string
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly madeAt: Date
  readonly madeBy: string
  readonly expiresAt: Date
}

/** What keys need from a store. */
export interface KeyStore {
  /** The newest first. */
  readonly list: () => Promise<readonly ApiKey[]>
  readonly find: (keyId: string) => Promise<ApiKey | null>
  /** False when there is a key of this id. */
  readonly add: (key: NewKey) => Promise<boolean>
  /** False when it is not there or was ended. */
  readonly end: (keyId: string, now: Date) => Promise<boolean>
}

/** A key as it was typed, not yet checked. */
export interface TypedKey {
  readonly name: string
  readonly scopes: readonly string[]
  readonly days: string
}

export type KeyField = 'name' | 'scopes' | 'days'
export interface KeyProblem {
  readonly code: 'no-name' | 'name-too-long' | 'no-scope' | 'days-not-in-range'
  readonly field: KeyField
}

/** What a key is, once it was checked. */
export interface CheckedKey {
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly days: number
}

/**
 * Reads what was typed for a key.
 * @error every problem, in the order of the fields
 */
export function checkKey({ name, scopes, days }: TypedKey): Result<CheckedKey, readonly KeyProblem[]> {
  const known = keyScopes.filter((scope) => scopes.includes(scope))
  const number = typedNumber(days, keyDaysLimits)
  const problems: readonly (KeyProblem | null)[] = [
    name === '' ? { code: 'no-name', field: 'name' } : name.length > longestKeyName ? { code: 'name-too-long', field: 'name' } : null,
    known.length === 0 ? { code: 'no-scope', field: 'scopes' } : null,
    number.ok ? null : { code: 'days-not-in-range', field: 'days' },
  ]
  const found = problems.filter((problem) => problem !== null)
  return number.ok && found.length === 0 ? success({ name, scopes: known, days: number.value }) : failure(found)
}

/**
 * Makes a key.
 * @param keyId of the form that asks for it, so that one form makes one key however often it is sent
 * @returns the text of the key, which is kept nowhere
 * @error made-already when this form made one before: its text cannot be shown again
 */
export async function makeKey(
  store: KeyStore,
  { name, scopes, days }: CheckedKey,
  { tenant, keyId, madeBy, now, randomBytes }: { readonly tenant: string; readonly keyId: string; readonly madeBy: string; readonly now: Date; readonly randomBytes: (count: number) => Uint8Array },
): Promise<Result<{ readonly text: string; readonly expiresAt: Date }, 'made-already'>> {
  const { text, credential } = makeCredential(tenant, randomBytes)
  const expiresAt = new Date(now.getTime() + days * dayMs)
  const isMade = await store.add({ keyId, secretSha256: credential.secretSha256, name, scopes, madeAt: now, madeBy, expiresAt })
  return isMade ? success({ text, expiresAt }) : failure('made-already')
}
