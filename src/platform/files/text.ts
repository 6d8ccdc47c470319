import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'

interface DecodedText {
  readonly text: string
  /** True when the file began with the UTF-8 byte order mark, which is not part of `text`. */
  readonly byteOrderMark: boolean
}

/** Why bytes are not UTF-8 text; `line` counts from 1. */
export type TextProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'utf-16' }
  | { readonly code: 'zip-archive' }
  | { readonly code: 'windows-1252'; readonly line: number }
  | { readonly code: 'not-text' }

/**
 * Decodes UTF-8, with or without a byte order mark.
 * @param bytes the whole file
 * @returns the text without the byte order mark
 * @error empty when nothing, or only white space, is in it
 * @error utf-16 when it begins as UTF-16 or has a NUL in every second byte
 * @error zip-archive when it begins as one: an Excel workbook is a zip archive of its parts
 * @error windows-1252 when a byte above 127 is no UTF-8: what a spreadsheet writes that saves in the old Windows character set
 * @error not-text when it holds NUL bytes: a program's own file
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, TextProblem> {
  const foreign = foreignBeginning(bytes)
  if (foreign !== undefined) return failure({ code: foreign })
  if (bytes.includes(0)) return failure({ code: 'not-text' })
  const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const content = byteOrderMark ? bytes.subarray(3) : bytes
  const text = decodeStrictly(content)
  if (text === undefined) return failure({ code: 'windows-1252', line: lineOfFirstInvalidByte(content) })
  if (text.trim() === '') return failure({ code: 'empty' })
  return success({ text, byteOrderMark })
}

/**
 * What the first bytes of a file say when it is no text in UTF-8.
 * @param start at least the first 200 bytes, or all that there are
 */
export function foreignBeginning(start: Uint8Array): 'utf-16' | 'zip-archive' | undefined {
  // First the archive: its head holds the time it was made, which near midnight is as full of zeros as UTF-16.
  if (start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4) return 'zip-archive'
  return looksLikeUtf16(start) ? 'utf-16' : undefined
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const mark = bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
  if (mark) return true
  const start = bytes.subarray(0, 200)
  const zeros = (offset: number): number => start.filter((byte, index) => index % 2 === offset && byte === 0).length
  const half = start.length / 2
  return half >= 4 && (zeros(0) > 0.6 * half || zeros(1) > 0.6 * half) && zeros(0) + zeros(1) < start.length
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lineOfFirstInvalidByte(bytes: Uint8Array): number {
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const lineEnd = bytes.indexOf(10, start)
    const end = lineEnd === -1 ? bytes.length : lineEnd
    if (decodeStrictly(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
    line += 1
  }
  return line
}
