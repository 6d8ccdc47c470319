import { foreignBeginning } from '../../../platform/files/index.ts'

/** Why a file is no text in UTF-8. */
export type Utf8Problem = 'utf-16' | 'zip-archive' | 'not-text' | 'windows-1252'

/** Decodes UTF-8 that arrives in pieces, cut anywhere, also within a sign. */
export interface Utf8Decoder {
  /** The text so far that was not given yet; empty once something was not UTF-8. The first bytes are held back until they tell what the file is. */
  readonly take: (piece: Uint8Array) => string
  /** The rest; a file that ends within a sign is not UTF-8. */
  readonly finish: () => string
  /** What is wrong with the pieces so far, and after `finish` with the whole; undefined while all is UTF-8. */
  readonly problem: () => Utf8Problem | undefined
}

/** As many bytes as tell UTF-16 from UTF-8 and a workbook from text. */
const beginningBytes = 200

/** A decoder for one file; a byte order mark is taken off. */
export function createUtf8Decoder(): Utf8Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let beginning: Uint8Array | undefined = new Uint8Array()
  let problem: Utf8Problem | undefined

  const decode = (bytes: Uint8Array, isLast: boolean): string => {
    if (problem === undefined && bytes.includes(0)) problem = 'not-text'
    if (problem !== undefined) return ''
    try {
      return decoder.decode(bytes, { stream: !isLast })
    } catch (error) {
      if (!(error instanceof TypeError) || !('code' in error) || error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
      problem = 'windows-1252'
      return ''
    }
  }
  const begin = (start: Uint8Array, isLast: boolean): string => {
    beginning = undefined
    problem = foreignBeginning(start)
    return decode(start, isLast)
  }

  return {
    take: (piece) => {
      if (beginning === undefined) return decode(piece, false)
      beginning = Buffer.concat([beginning, piece])
      return beginning.length < beginningBytes ? '' : begin(beginning, false)
    },
    finish: () => (beginning === undefined ? decode(new Uint8Array(), true) : begin(beginning, true)),
    problem: () => problem,
  }
}
