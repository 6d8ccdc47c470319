/**
 * The names and values of a form as browsers send it (application/x-www-form-urlencoded), in order.
 * The same as `new URLSearchParams` gives for ASCII, which is all that browsers send; that takes some thirty times the memory of a long value.
 * @param text `name=value&name=value`; what is damaged is read as the standard says
 * @source https://url.spec.whatwg.org/#concept-urlencoded-parser
 */
export function* formPairs(text: string): Generator<readonly [string, string]> {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('&', start)
    const end = next === -1 ? text.length : next
    if (end > start) yield pairOf(text.slice(start, end))
    start = end + 1
  }
}

/** Searches no further than the pair: a form of nothing but `&` would else be searched to its end from each of them. */
function pairOf(pair: string): readonly [string, string] {
  const equals = pair.indexOf('=')
  const middle = equals === -1 ? pair.length : equals
  return [decoded(pair.slice(0, middle)), decoded(pair.slice(middle + 1))]
}

const [percentSign, plusSign, space] = [0x25, 0x2b, 0x20]

/** In place: what is decoded is never longer than what stood there. */
function decoded(part: string): string {
  if (!/[%+]/u.test(part)) return part.isWellFormed() ? part : part.toWellFormed()
  const bytes = Buffer.from(part)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    const [high, low] = byte === percentSign ? [hexDigit(bytes[at + 1]), hexDigit(bytes[at + 2])] : [-1, -1]
    if (high !== -1 && low !== -1) at += 2
    bytes[length] = high !== -1 && low !== -1 ? high * 16 + low : byte === plusSign ? space : byte
    length += 1
  }
  return bytes.toString('utf8', 0, length)
}

/** -1 for what is no hexadecimal digit. */
function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const small = byte | 0x20
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1
}
