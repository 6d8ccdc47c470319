/** Words that stay in capitals when a name in capitals is written as people write it. */
const initials = new Set(['NHS', 'FT', 'ICB', 'CCG', 'GP', 'UK', 'HQ', 'A&E', 'CIC', 'CSU', 'HSC', 'NHSE', 'II', 'III'])

/** Words that stay small, unless they begin the name. */
const small = new Set(['and', 'of', 'the', 'for', 'in', 'on', 'at', 'to', 'by', 'with', 'upon', 'under', 'le'])

/**
 * A name as people write it. Lists of the Organisation Data Service write names in capitals, which are hard to read.
 * @param name trimmed; one that has a small letter already stays as it is
 * @example GUY'S AND ST THOMAS' NHS FOUNDATION TRUST is Guy's and St Thomas' NHS Foundation Trust
 */
export function readableName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.replaceAll(/[\p{L}\p{N}&]+(?:['’][\p{L}\p{N}]+)*/gu, (word, at: number) => {
    if (initials.has(word) || /\p{N}/u.test(word)) return word
    const lower = word.toLowerCase()
    if (at > 0 && small.has(lower)) return lower
    return lower.charAt(0).toUpperCase() + afterFirst(lower)
  })
}

/** The rest of a word; in a name such as O'NEILL the letter after the mark is a capital too. */
function afterFirst(lower: string): string {
  return lower.slice(1).replace(/^(['’])(\p{L})(?=\p{L})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}
