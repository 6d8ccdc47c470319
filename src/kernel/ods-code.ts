import type { Brand } from './brand.ts'
import { failure, success } from './result.ts'
import type { Result } from './result.ts'

/** A code of the Organisation Data Service: upper case, 3 to 9 letters and digits, always text and never a number. */
export type OdsCode = Brand<string, 'OdsCode'>

/** Why a text is no ODS code; `numbers-only` is what a spreadsheet leaves of a code such as 5E1. */
export type NotAnOdsCode = 'empty' | 'numbers-only' | 'wrong-length' | 'wrong-character'

/**
 * A text as codes are compared: without spaces around it and without the suffix -X that some files add, in capitals.
 * @param text a code, or what stands in its place: nothing is checked
 * @example ' r0a-x ' is R0A; ' 01t/01v' is 01T/01V
 */
export function tidyOdsCode(text: string): string {
  return text.trim().toUpperCase().replace(/-X$/u, '').trim()
}

/**
 * Reads an ODS code as published files write it (see `tidyOdsCode`).
 * @param text from a file, a form or an address
 * @error empty, numbers-only (up to two digits: three or more may be a code), wrong-length, wrong-character
 * @example ' r0a-x ' is R0A
 */
export function parseOdsCode(text: string): Result<OdsCode, NotAnOdsCode> {
  const code = tidyOdsCode(text)
  if (code === '') return failure('empty')
  if (/^[0-9]{1,2}$/u.test(code)) return failure('numbers-only')
  if (!/^[A-Z0-9]*$/u.test(code)) return failure('wrong-character')
  if (code.length < 3 || code.length > 9) return failure('wrong-length')
  // the checks above are what the brand stands for
  return success(code as OdsCode)
}
