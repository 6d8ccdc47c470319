import type { Audience } from '../../../engine/decision/index.ts'

/** A text for several people, and one for a single person. */
export type ByAudience = Readonly<Record<Audience, string>>

/** The same words for both. */
export function alike(text: string): ByAudience {
  return { group: text, 'one-person': text }
}

/** First the words for several people, then those for one. */
export function apart(group: string, onePerson: string): ByAudience {
  return { group, 'one-person': onePerson }
}
