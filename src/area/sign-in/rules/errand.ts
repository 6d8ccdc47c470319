/** What a browser carries, sealed, on its way out: to sign out at the provider too, or to sign in as somebody else after that. */
export type Errand =
  | { readonly kind: 'sign-out'; readonly tenant: string; readonly sessionId: string; readonly thenSignIn: boolean }
  | { readonly kind: 'sign-in' }

/**
 * Reads an errand that was unsealed.
 * @param text as `errandText` made it, or null when the seal did not hold
 */
export function parseErrand(text: string | null): Errand | null {
  const [mark, kind, tenant, sessionId, then] = (text ?? '').split(' ')
  if (mark !== sealedMark) return null
  if (kind === 'sign-in') return { kind }
  return kind === 'sign-out' && tenant !== undefined && sessionId !== undefined ? { kind, tenant, sessionId, thenSignIn: then === 'sign-in' } : null
}

/** An errand as text, to be sealed. */
export function errandText(errand: Errand): string {
  return [sealedMark, errand.kind, ...(errand.kind === 'sign-out' ? [errand.tenant, errand.sessionId, errand.thenSignIn ? 'sign-in' : 'stay'] : [])].join(' ')
}

/** Sets an errand apart from whatever else is sealed with the same key. */
const sealedMark = 'errand'
