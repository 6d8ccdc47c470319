import { createHmac } from 'node:crypto'
import { type RandomBytes, openBytes, sealBytes } from './sealing.ts'

/** Whose key it is: a wrapped key put into the row of another opens nothing there. */
export interface KeyOwner {
  readonly tenant: string
  readonly personId: string
}

/** The key that wraps the keys of people. @param secret of the installation */
export function wrappingKey(secret: string): Uint8Array {
  return createHmac('sha256', secret).update('evenkeel personal keys').digest()
}

/** A key as it lies in the database. */
export function wrapKey(wrapping: Uint8Array, owner: KeyOwner, key: Uint8Array, randomBytes: RandomBytes): string {
  return sealBytes(wrapping, boundTo(owner), key, randomBytes)
}

/** The key again. @returns null when another secret wrapped it, or it is somebody else's */
export function unwrapKey(wrapping: Uint8Array, owner: KeyOwner, wrapped: string): Uint8Array | null {
  return openBytes(wrapping, boundTo(owner), wrapped)
}

function boundTo({ tenant, personId }: KeyOwner): string {
  return ['personal key', tenant, personId].join('\n')
}
