const wordsAtMost = 6
const longestWord = 60

/**
 * The words of a search, each of which must be found.
 * @param text as typed, parted by white space or signs that cannot be seen
 * @returns at most 6 words of at most 60 characters each, in the order in which they were typed; the rest is left out
 */
export function searchWords(text: string): readonly string[] {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, wordsAtMost)
    .map((word) => [...word].slice(0, longestWord).join(''))
}
