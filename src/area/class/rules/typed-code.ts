/** Characters of what was typed that are shown again; a code has 6. */
const longestTyped = 200

/**
 * What was typed as a code, fit to be read and shown again: without control characters, halves of characters and marks that turn the direction of a line.
 * @param typed any text
 * @returns at most 200 characters, none of them cut in two
 */
export function cleanTypedCode(typed: string): string {
  return Array.from(typed.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF]/gu, '')).slice(0, longestTyped).join('')
}
