import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'

/** What a badge that was signed here says, for a page. */
export interface ReadBadge {
  readonly name: string
  readonly issuer: string
  /** As the badge has it: a moment by the standard of the internet. */
  readonly validFrom: string
  readonly recipient: { readonly kind: 'name'; readonly name: string } | { readonly kind: 'hash'; readonly hash: string; readonly salt: string } | { readonly kind: 'none' }
  readonly says: readonly string[]
  readonly evidence: readonly string[]
  /** Its place in the list of badges that were taken back; null when it names none. */
  readonly place: number | null
}

/** Reads the members of a credential whose signature was found right. What is not there is read as empty: the key alone says that it is ours. */
export function readBadge(credential: JsonObject): ReadBadge {
  const subject = objectIn(credential, 'credentialSubject')
  const [identifier] = listIn(subject, 'identifier')
  const place = Number(textIn(objectIn(credential, 'credentialStatus'), 'statusListIndex'))
  return {
    name: textIn(credential, 'name'),
    issuer: textIn(objectIn(credential, 'issuer'), 'name'),
    validFrom: textIn(credential, 'validFrom'),
    recipient: recipientOf(identifier ?? {}),
    says: textIn(objectIn(objectIn(subject, 'achievement'), 'criteria'), 'narrative').split('\n\n').filter((line) => line !== ''),
    evidence: listIn(credential, 'evidence').map((one) => [textIn(one, 'name'), textIn(one, 'narrative'), textIn(one, 'id')].filter((text) => text !== '').join('. ')),
    place: Number.isInteger(place) && textIn(objectIn(credential, 'credentialStatus'), 'statusListIndex') !== '' ? place : null,
  }
}

function recipientOf(identifier: JsonObject): ReadBadge['recipient'] {
  const hash = textIn(identifier, 'identityHash')
  if (hash === '') return { kind: 'none' }
  return identifier['hashed'] === true ? { kind: 'hash', hash, salt: textIn(identifier, 'salt') } : { kind: 'name', name: hash }
}

function textIn(from: JsonObject, name: string): string {
  const value = from[name]
  return typeof value === 'string' ? value : ''
}

function objectIn(from: JsonObject, name: string): JsonObject {
  const value = from[name]
  return isJsonObject(value) ? value : {}
}

function listIn(from: JsonObject, name: string): readonly JsonObject[] {
  const value = from[name]
  return Array.isArray(value) ? value.filter(isJsonObject) : []
}
