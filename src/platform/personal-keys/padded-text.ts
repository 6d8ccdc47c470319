/** Texts are filled up to a multiple of so many bytes, so that the length of what is sealed tells next to nothing. */
const block = 512
const lengthBytes = 4

/** A text as bytes, with its length in front and zeros behind. */
export function paddedText(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8')
  const padded = Buffer.alloc(Math.ceil((lengthBytes + bytes.length) / block) * block)
  padded.writeUInt32BE(bytes.length)
  bytes.copy(padded, lengthBytes)
  return padded
}

/** The text again. */
export function textOfPadded(padded: Uint8Array): string {
  const bytes = Buffer.from(padded)
  return bytes.subarray(lengthBytes, lengthBytes + bytes.readUInt32BE()).toString('utf8')
}
