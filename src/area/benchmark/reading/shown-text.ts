const longest = 60

/**
 * Text of a file as a sentence quotes it: whatever the file holds, at most 60 characters, with an ellipsis for the rest.
 * @returns text without control characters
 */
export function shown(text: string): string {
  return printable(text.length <= longest ? text : `${text.slice(0, longest - 1)}\u2026`)
}

/** Text without anything that ends a line or that a terminal obeys: each control character becomes a space. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
