import type { KnownName } from '../rules/known-name.ts'

export const knownNameWords = { erased: 'a person who was erased', unknown: 'somebody who is not known here' } as const

/** Somebody behind an id, as a page names them within a sentence or a cell. */
export function nameText(known: KnownName): string {
  return known.kind === 'named' ? known.name : knownNameWords[known.kind]
}
