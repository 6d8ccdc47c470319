/** Signs that are seen by nobody and carry no meaning in a name or a number: zero-width space, word joiner, byte order mark, soft hyphen. */
const invisible = /[\u200B\u2060\uFEFF\u00AD]/gu

/** Zero-width joiners at the ends of a cell join nothing; within, they belong to emoji and to some scripts. */
const atEnds = /[\u200C\u200D\s]/u

/**
 * The text of a cell: composed characters, no invisible signs, no spaces at its ends, single spaces within. Line ends and other control characters
 * within stay, so that they can be refused.
 * @example '\u00A0Ann \u200B\u00A0 Smith ' is 'Ann Smith'
 */
export function cellText(raw: string): string {
  if (isPlain(raw)) return raw
  return withoutEnds(raw.normalize('NFC').replace(invisible, '')).replace(/\p{Zs}+/gu, ' ')
}

/** Sign by sign from both ends: a pattern would try every space within a long cell as the beginning of its end. */
function withoutEnds(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && atEnds.test(text.charAt(start))) start += 1
  while (end > start && atEnds.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** Most cells are plain letters and digits with single spaces between them: nothing is to be done, and 15,000 rows have half a million cells. */
function isPlain(raw: string): boolean {
  return raw === '' || /^[!-~]+(?: [!-~]+)*$/u.test(raw)
}

/**
 * A text as two people would call it the same: without regard to capitals and spaces.
 * @example 'Ward  7 ' and 'WARD 7'
 */
export function folded(text: string): string {
  return cellText(text).toLowerCase()
}

/** What is kept when a cell says the same in clean text; otherwise what the cell says. */
export function keptOr(kept: string, read: string): string {
  return cellText(kept) === read ? kept : read
}
