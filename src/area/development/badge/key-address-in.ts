import { decodeProtectedHeader } from 'jose'

/** The address of the key that a badge names; null when the text is no signed badge. */
export function keyAddressIn(token: string): string | null {
  try {
    return decodeProtectedHeader(token.trim()).kid ?? null
  } catch {
    // Whatever was pasted cannot be read as a token.
    return null
  }
}
