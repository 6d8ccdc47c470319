import { gzipSync } from 'node:zlib'
import { type BadgeIssuer, issuerProfile, wholeSecond } from './credential.ts'

/** A list has as many places as the standard asks for at least, so that one place tells nothing of who asks about it. @source W3C Bitstring Status List 1.0, 6.1 */
export const placesOfList = 131_072

/**
 * The list of badges whose sign-off was taken back, as a credential to be signed: one bit a badge, the first bit of the first byte is place 0.
 * @param takenBack places from 0 to 131,071
 * @source W3C Bitstring Status List 1.0, 2.2 and 3.3: gzip, then base64url with the multibase sign u
 */
export function statusListCredential(listUrl: string, issuer: BadgeIssuer, takenBack: readonly number[], issuedAt: Date) {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'] as const,
    id: listUrl,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'] as const,
    issuer: issuerProfile(issuer),
    validFrom: wholeSecond(issuedAt),
    credentialSubject: { id: `${listUrl}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList: `u${gzipSync(bitsOf(takenBack)).toString('base64url')}` },
  }
}

function bitsOf(places: readonly number[]): Uint8Array {
  const bits = new Uint8Array(placesOfList / 8)
  for (const place of places) {
    if (!Number.isInteger(place) || place < 0 || place >= placesOfList) throw new Error('A badge has a place that its list does not have')
    bits[place >> 3] = (bits[place >> 3] ?? 0) | (0b1000_0000 >> (place & 7))
  }
  return bits
}
