import type { Brand } from '../../../kernel/brand.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'

/** What a teacher reads out and a participant types: 6 letters and digits. */
export type ClassCode = Brand<string, 'ClassCode'>

/** Neither vowels (no word comes about) nor signs that look like one another: 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const alphabet = 'CDFHJKMNPQRTVWXY3479'
const length = 6
/** 12 times the alphabet: a byte from here on would make some letters likelier than others. */
const usableBelow = 240

/**
 * A code from random bytes.
 * @param randomBytes gives so many bytes, each value from 0 to 255 as likely
 * @returns one of 20^6 = 64,000,000 codes, each as likely
 */
export function makeClassCode(randomBytes: (count: number) => Uint8Array): ClassCode {
  let code = ''
  while (code.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < usableBelow && code.length < length) code += alphabet.charAt(byte % alphabet.length)
    }
  }
  // Made of our own letters and of the right length.
  return code as ClassCode
}

/**
 * A code as a person types it: capital or small, with spaces or hyphens.
 * @error not-a-code when it has another length or other letters
 * @example 'cd4 h7k' is CD4H7K
 */
export function parseClassCode(typed: string): Result<ClassCode, 'not-a-code'> {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase()
  const isCode = code.length === length && [...code].every((letter) => alphabet.includes(letter))
  // Checked just before.
  return isCode ? success(code as ClassCode) : failure('not-a-code')
}
