/** A word of the marks round the data: in the right encoding it can be read. */
const wordOfMarks = 'EVENKEEL'

/** The text of a file. */
interface DecodedFile {
  readonly text: string
  /** The last character is not whole: the file was cut. */
  readonly endsInsideCharacter: boolean
}

/**
 * The text of a file that an editor may have saved in its own way.
 * @param content UTF-8; UTF-16 of either byte order, with or without a byte order mark; or the old Windows character set, in which at least the data can be read
 * @returns null for what is no text: pictures, documents of a word processor
 */
export function decodeKept(content: Uint8Array): DecodedFile | null {
  const marked = encodingOfMark(content)
  if (marked !== null) return { text: decode(content, marked), endsInsideCharacter: content.length % 2 === 1 }
  const utf8 = content.includes(0) ? null : decodeUtf8(content)
  if (utf8 !== null) return utf8
  const texts = (['utf-16le', 'utf-16be', 'windows-1252'] as const).map((encoding) => decode(content, encoding))
  const text = texts.find((one) => one.includes(wordOfMarks)) ?? decode(content, 'windows-1252')
  return text.includes(wordOfMarks) || !/(?![\t\n\f\r])\p{Cc}/u.test(text) ? { text, endsInsideCharacter: false } : null
}

function encodingOfMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function decodeUtf8(content: Uint8Array): DecodedFile | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    const text = decoder.decode(content, { stream: true })
    return { text, endsInsideCharacter: !isWhole(decoder) }
  } catch {
    return null
  }
}

/** Nothing of a character is left over. */
function isWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return true
  } catch {
    return false
  }
}

function decode(content: Uint8Array, encoding: 'utf-16le' | 'utf-16be' | 'windows-1252'): string {
  return new TextDecoder(encoding).decode(content)
}
