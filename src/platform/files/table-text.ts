import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { decodeText } from './text.ts'

/**
 * Decodes the text of a table that a spreadsheet wrote: UTF-8, UTF-16 (what a spreadsheet calls Unicode text) or Windows-1252.
 * @param bytes the whole file
 * @returns text that may hold U+FFFD where a character is damaged: such cells are refused one by one, with their place
 * @error empty when nothing, or only white space, is in it
 * @error not-text when it is no text
 */
export function tableText(bytes: Uint8Array): Result<string, 'empty' | 'not-text'> {
  const decoded = decodeText(bytes)
  if (decoded.ok) return success(decoded.value.text)
  switch (decoded.error.code) {
    case 'empty':
      return failure('empty')
    case 'utf-16':
      return textOrEmpty(decodeUtf16(bytes))
    case 'windows-1252':
      return textOrEmpty(decodeOldOrDamaged(bytes))
    case 'zip-archive':
    case 'not-text':
      return failure('not-text')
  }
}

function textOrEmpty(text: string): Result<string, 'empty'> {
  return text.trim() === '' ? failure('empty') : success(text)
}

/** With a byte order mark, as it says; without one, the zero bytes of plain letters tell the order. */
function decodeUtf16(bytes: Uint8Array): string {
  const bigEndianMark = bytes[0] === 0xfe && bytes[1] === 0xff
  const littleEndianMark = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBigEndian = bigEndianMark || (!littleEndianMark && bytes[0] === 0)
  return new TextDecoder(isBigEndian ? 'utf-16be' : 'utf-16le').decode(bytes)
}

/** More whole characters of several bytes than broken ones: UTF-8 with damage. Otherwise the old character set of Windows. */
function decodeOldOrDamaged(bytes: Uint8Array): string {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  const broken = lossy.match(/\uFFFD/gu)?.length ?? 0
  const whole = lossy.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0
  return whole > broken ? lossy : new TextDecoder('windows-1252').decode(bytes)
}
