import { shownUpTo } from '../../../kernel/shown-value.ts'

/** How many of a long list are named. */
const namedAtMost = 12

/** A list in a sentence. */
export function listWords(names: readonly string[], joint: 'and' | 'or'): string {
  if (names.length > namedAtMost) return `${names.slice(0, namedAtMost).join(', ')} ${joint} ${names.length - namedAtMost} more`
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`
}

/** Text out of a file may be of any length. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text
}

/** A name of a model that was found sound, in whole: two names that differ only at their ends stay two. */
export function shownName(name: string): string {
  return shownUpTo(name, longestName)
}

/** As long as a model may have one. */
const longestName = 100
