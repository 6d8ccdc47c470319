/**
 * A digest of a value, however deep: of each number the bits, of each text its signs, of each key its name, in order of names. It uses nothing but what is written here, so that a page can run it too.
 * @returns FNV-1a over 32 bits, twice from different beginnings, in hexadecimal digits
 */
export function digestOfBits(value: unknown): string {
  const double = new DataView(new ArrayBuffer(8))
  const hashes = [0x811c9dc5, 0x01000193]
  const word = (next: number): void => hashes.forEach((hash, which) => void (hashes[which] = Math.imul(hash ^ next, 0x01000193)))
  const text = (signs: string): void => {
    word(signs.length)
    for (let sign = 0; sign < signs.length; sign += 1) word(signs.charCodeAt(sign))
  }
  const take = (one: unknown): void => {
    if (typeof one === 'number') {
      double.setFloat64(0, one)
      word(double.getUint32(0))
      word(double.getUint32(4))
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, of] of Object.entries(one).sort(([first], [second]) => (first < second ? -1 : 1))) {
        text(key)
        take(of)
      }
    } else text(String(one))
  }
  take(value)
  return hashes.map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
