/** Decodes UTF-8 that arrives in pieces, cut anywhere, also within a sign. */
export interface Utf8Decoder {
  /** The text of the next piece; empty once something was not UTF-8. */
  readonly take: (piece: Uint8Array) => string
  /** The rest; a file that ends within a sign is not UTF-8. */
  readonly finish: () => string
  /** Whether all pieces so far, and after `finish` the whole, are UTF-8. */
  readonly isUtf8: () => boolean
}

/** A decoder for one file; a byte order mark is taken off. */
export function createUtf8Decoder(): Utf8Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isUtf8 = true
  const decode = (piece?: Uint8Array): string => {
    if (!isUtf8) return ''
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    } catch (error) {
      if (!(error instanceof TypeError) || !('code' in error) || error.code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
      isUtf8 = false
      return ''
    }
  }
  return { take: decode, finish: () => decode(), isUtf8: () => isUtf8 }
}
