import type { Brand } from './brand.ts'
import { failure, success } from './result.ts'
import type { Result } from './result.ts'

/** A code of the Organisation Data Service: upper case, 3 to 9 letters and digits, always text and never a number. */
export type OdsCode = Brand<string, 'OdsCode'>

/** Why a text is no ODS code; `numbers-only` is what a spreadsheet leaves of a code such as 5E1. */
export type NotAnOdsCode = 'empty' | 'numbers-only' | 'wrong-length' | 'wrong-character'

/**
 * Reads an ODS code as published files write it: spaces around it and the suffix -X are taken off, letters are made capitals.
 * @param text from a file, a form or an address
 * @error empty, numbers-only (up to two digits: three or more may be a code), wrong-length, wrong-character
 * @example ' r0a-x ' is R0A
 */
export function parseOdsCode(text: string): Result<OdsCode, NotAnOdsCode> {
  const code = text.trim().toUpperCase().replace(/-X$/u, '').trim()
  if (code === '') return failure('empty')
  if (/^[0-9]{1,2}$/u.test(code)) return failure('numbers-only')
  if (!/^[A-Z0-9]*$/u.test(code)) return failure('wrong-character')
  if (code.length < 3 || code.length > 9) return failure('wrong-length')
  // the checks above are what the brand stands for
  return success(code as OdsCode)
}
