/** What a file is that should hold a table: an Excel workbook, text, or why it is neither. */
export type TableKind = 'workbook' | 'text' | 'empty' | 'old-workbook' | 'password-protected' | 'wrong-type'

/**
 * What a file is, by its first bytes. An Excel file with a password is a compound file, as are workbooks from before 2007.
 * @param bytes the whole file
 * @returns `text` for whatever begins like nothing else
 */
export function tableKindOf(bytes: Uint8Array): TableKind {
  if (bytes.length === 0) return 'empty'
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'workbook'
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf') || start.startsWith('\u0089PNG')) return 'wrong-type'
  if (start !== '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1') return 'text'
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'password-protected'
  return content.includes(Buffer.from('Book', 'utf16le')) || content.includes(Buffer.from('Workbook', 'utf16le')) ? 'old-workbook' : 'wrong-type'
}

/** A page or a document that was saved, or copied, under the name of a table: some reporting tools do so. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|table)/iu.test(text.slice(0, 500))
}
