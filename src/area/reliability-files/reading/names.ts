/** Names by number, in the order in which they came, in little memory: a million names take some thirty megabytes. */
export class Names {
  private readonly encoder = new TextEncoder()
  private bytes = new Uint8Array(4096)
  private ends = new Int32Array(256)
  private slots = new Int32Array(1024).fill(-1)
  private readonly buffer = new Uint8Array(longestName)
  private used = 0
  private last = ''
  private lastNumber = -1

  get count(): number {
    return this.used
  }

  /** The number of a name, a new one for a new name. Asked again for the same name it answers at once. */
  numberOf(name: string): number {
    if (name === this.last && this.lastNumber >= 0) return this.lastNumber
    const { written } = this.encoder.encodeInto(name, this.buffer)
    this.last = name
    this.lastNumber = this.find(written)
    return this.lastNumber
  }

  /** The number of a name that is known, by its bytes; -1 of another. */
  numberOfBytes(bytes: Uint8Array, start: number, end: number): number {
    const [length, mask] = [end - start, this.slots.length - 1]
    for (let slot = hashOf(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? -1
      if (number < 0 || this.isSame(number, bytes, start, length)) return number
    }
  }

  /** The name of a number. */
  nameOf(number: number): string {
    return new TextDecoder().decode(this.bytes.subarray(this.startOf(number), this.ends[number]))
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.ends[number - 1] ?? 0
  }

  private find(length: number): number {
    const mask = this.slots.length - 1
    for (let slot = hashOf(this.buffer, 0, length) & mask; ; slot = (slot + 1) & mask) {
      const number = this.slots[slot] ?? -1
      if (number < 0) return this.add(slot, length)
      if (this.isSame(number, this.buffer, 0, length)) return number
    }
  }

  private isSame(number: number, bytes: Uint8Array, from: number, length: number): boolean {
    const start = this.startOf(number)
    if ((this.ends[number] ?? 0) - start !== length) return false
    for (let at = 0; at < length; at += 1) if (this.bytes[start + at] !== bytes[from + at]) return false
    return true
  }

  private add(slot: number, length: number): number {
    const number = this.used
    const start = this.startOf(number)
    if (start + length > this.bytes.length) this.bytes = grown(this.bytes, new Uint8Array(2 * this.bytes.length + length))
    if (number === this.ends.length) this.ends = grown(this.ends, new Int32Array(2 * this.ends.length))
    this.bytes.set(this.buffer.subarray(0, length), start)
    this.ends[number] = start + length
    this.slots[slot] = number
    this.used += 1
    if (this.used * 2 > this.slots.length) this.spread()
    return number
  }

  /** Twice as many places, so that few names meet at one. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let number = 0; number < this.used; number += 1) {
      const start = this.startOf(number)
      let slot = hashOf(this.bytes, start, this.ends[number] ?? 0) & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = number
    }
    this.slots = slots
  }
}

/** Bytes of a name; longer ones are refused before. */
export const longestName = 1024

/** @source Fowler, Noll and Vo (FNV-1a, 32 bits), its bits mixed once more */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function grown<Column extends Uint8Array | Int32Array>(old: Column, larger: Column): Column {
  larger.set(old)
  return larger
}
