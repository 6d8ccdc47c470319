const longestUnlessTold = 60

/** What stands in a cell, as a sentence quotes it: on one line, up to 60 letters, without signs that a terminal or a page would obey. */
export function shownValue(text: string): string {
  return shownUpTo(text, longestUnlessTold)
}

/**
 * The same, of another length.
 * @param longest how many letters it may have; what is longer ends in three dots
 */
export function shownUpTo(text: string, longest: number): string {
  const printable = text.toWellFormed().replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\u{FFFD}')
  const signs = Array.from(printable)
  return signs.length <= longest ? printable : `${signs.slice(0, longest - 1).join('')}\u2026`
}
