import { type Result, failure, success } from './result.ts'

/** Signs that are seen by nobody and carry no meaning in a name or a number: zero-width space, word joiner, byte order mark, soft hyphen. */
const invisible = /[\u200B\u2060\uFEFF\u00AD]/gu

/** Zero-width joiners at the ends of a cell join nothing; within, they belong to emoji and to some scripts. */
const atEnds = /[\u200C\u200D\s]/u

/** Why a line of text cannot be taken: it holds what nobody sees, what turns the direction of what follows, or what is no whole character. */
export type LineFault = 'control-character' | 'direction-mark' | 'damaged-character'

/** Why a line that was typed cannot be taken. */
export type LineProblem = { readonly code: 'empty' } | { readonly code: 'too-long'; readonly length: number; readonly longest: number } | { readonly code: 'unprintable'; readonly fault: LineFault }

/**
 * A line as a person typed it.
 * @param longest characters as people count them: a letter outside the first 65,536 counts once
 * @returns cleaned as `lineText` does
 * @error empty, too-long, or unprintable
 */
export function readLine(typed: string, longest: number): Result<string, LineProblem> {
  const line = lineText(typed)
  if (line === '') return failure({ code: 'empty' })
  const fault = faultOfLine(line)
  if (fault !== null) return failure({ code: 'unprintable', fault })
  const length = lengthOf(line)
  return length > longest ? failure({ code: 'too-long', length, longest }) : success(line)
}

/** The same where nothing need be typed: null when nothing is. */
export function readOptionalLine(typed: string, longest: number): Result<string | null, LineProblem> {
  const line = readLine(typed, longest)
  return !line.ok && line.error.code === 'empty' ? success(null) : line
}

/**
 * The text of one line: composed characters, no invisible signs, no spaces at its ends, single spaces within. Line ends and other control characters
 * within stay, so that they can be refused.
 * @example '\u00A0Ann \u200B\u00A0 Smith ' is 'Ann Smith'
 */
export function lineText(raw: string): string {
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

/** What of a cleaned line nobody should have to read; null when nothing is. Joiners within belong to emoji and to some scripts. */
export function faultOfLine(line: string): LineFault | null {
  if (/^[ -~]*$/u.test(line)) return null
  if (/\p{Bidi_Control}/u.test(line)) return 'direction-mark'
  if (/[\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/u.test(line)) return 'damaged-character'
  return /[\p{Cc}\p{Zl}\p{Zp}]|(?!\u200C|\u200D)\p{Cf}/u.test(line) ? 'control-character' : null
}

/** How many characters a person would count. */
export function lengthOf(line: string): number {
  let length = 0
  for (const _ of line) length += 1
  return length
}

/**
 * A text as two people would call it the same: without regard to capitals, spaces and widths of letters.
 * @example 'Ward  7 ' and 'WARD ７'
 */
export function folded(text: string): string {
  return lineText(text).normalize('NFKC').toLowerCase()
}

/** What is kept when a cell says the same in clean text; otherwise what the cell says. */
export function keptOr(kept: string, read: string): string {
  return lineText(kept) === read ? kept : read
}
