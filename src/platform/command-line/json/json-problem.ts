import type { Place } from '../text-place.ts'

/** What may stand at a place. */
export type Awaited = 'value' | 'key' | 'colon' | 'comma-or-brace' | 'comma-or-bracket' | 'nothing'

/** Why a text is not JSON that can be read in one way only. */
export type JsonProblem =
  | { readonly code: 'empty' }
  /** The text ends too early; `opened` is the innermost that is still open. */
  | { readonly code: 'unfinished'; readonly place: Place; readonly opened: Place | null }
  | { readonly code: 'trailing-comma' | 'comment' | 'single-quotation-mark' | 'curly-quotation-mark' | 'sign-in-text' | 'backslash'; readonly place: Place }
  | { readonly code: 'too-deep'; readonly place: Place; readonly most: number }
  | { readonly code: 'bare-word' | 'number-form'; readonly place: Place; readonly found: string }
  | { readonly code: 'unexpected'; readonly place: Place; readonly found: string; readonly awaited: Awaited }
  /** A key that its object has already: of two values one would be lost. */
  | { readonly code: 'key-twice'; readonly place: Place; readonly key: string; readonly first: Place }
