import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { readMailAddress } from '../../../kernel/mail-address.ts'

/** Claims by name, as they came: anything at all until looked at. */
export type ClaimSet = JsonObject

/**
 * A claim as a line of text.
 * @param limit the most characters
 * @returns without spaces around it; null when it is no text, empty, too long or holds control characters
 */
export function textClaim(claims: ClaimSet, name: string, limit = 255): string | null {
  const value = ownClaim(claims, name)
  if (typeof value !== 'string') return null
  const text = value.trim()
  return text === '' || text.length > limit || /[\p{Cc}\p{Cs}]/u.test(text) ? null : text
}

/** A claim, also where it is named like something that every object has. */
export function ownClaim(claims: ClaimSet, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined
}

/** The texts of a claim that is a list or one text; what is no text is passed over. */
export function textsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter((one) => typeof one === 'string')
}

/** Whether a claim is an object with names. */
export function isClaimSet(value: unknown): value is ClaimSet {
  return isJsonObject(value)
}

/**
 * A text as an e-mail address.
 * @returns in small letters; null when it is none, or is not written in plain Latin letters
 */
export function emailIn(text: string | null): string | null {
  const read = readMailAddress(text ?? '')
  return read.ok ? read.value : null
}
