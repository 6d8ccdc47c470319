import { type Result, failure, success } from '../../../kernel/result.ts'

/** Why a line that was typed cannot be taken; `unprintable` when it has a character that cannot be seen but changes how it reads or compares. */
export type LineProblem = { readonly code: 'empty' } | { readonly code: 'too-long'; readonly length: number; readonly longest: number } | { readonly code: 'unprintable' }

/**
 * A line as a person typed it: white space of any kind counts as one space, and none stands at its ends.
 * @param longest characters as people count them
 * @error empty, too-long, or unprintable (control characters, marks that turn the direction of a line, halves of characters)
 */
export function readLine(typed: string, longest: number): Result<string, LineProblem> {
  const line = typed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
  if (line === '') return failure({ code: 'empty' })
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line)) return failure({ code: 'unprintable' })
  const length = lengthOf(line)
  return length > longest ? failure({ code: 'too-long', length, longest }) : success(line)
}

/** The same where nothing need be typed: null when nothing is. */
export function readOptionalLine(typed: string, longest: number): Result<string | null, LineProblem> {
  const line = readLine(typed, longest)
  return !line.ok && line.error.code === 'empty' ? success(null) : line
}

/** Two lines that read the same compare as the same: capitals and widths of letters do not count. */
export function comparable(line: string): string {
  return line.normalize('NFKC').toLowerCase()
}

/** How many characters a person would count: a letter outside the first 65,536 counts once. */
function lengthOf(line: string): number {
  let length = 0
  for (const _ of line) length += 1
  return length
}
