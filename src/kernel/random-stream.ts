/** One source of chance, used for one purpose. */
export interface RandomStream {
  /** A whole number from 0 to 4,294,967,295, each as likely. */
  readonly word: () => number
  /** A number from 0 (inclusive) to 1 (exclusive) in steps of 2^-53. */
  readonly uniform: () => number
}

/**
 * The random stream of a purpose: the same seed and name give the same numbers on every host, and drawing from one stream
 * never moves another, so that a new source of chance does not change the luck of the old ones.
 * @param seed a whole number from 0 to 2^53 - 1
 * @param name of the purpose, for example 'ward/arrivals'; a path makes a family of streams
 * @returns an endless stream (period 2^128 - 1)
 * @error RangeError when the seed is not such a whole number
 * @source generator: xoshiro128** 1.1 (Blackman and Vigna 2018); state from seed and name by four lanes of
 *   multiply-rotate mixing with the finaliser of MurmurHash3 (Appleby 2011)
 */
export function randomStream(seed: number, name: string): RandomStream {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`A seed is a whole number from 0 to 2^53 - 1, not ${seed}.`)
  return fromState(stateOf(seed, name))
}

type State = readonly [number, number, number, number]

/**
 * The generator alone, started from a state of four words that are not all 0.
 * @param state four whole numbers from 0 to 4,294,967,295
 */
export function fromState(state: State): RandomStream {
  let [a, b, c, d] = state
  const word = (): number => {
    const scrambled = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return scrambled >>> 0
  }
  // 27 bits and 26 bits of two words: 53 bits
  const uniform = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6)) / 9007199254740992
  return { word, uniform }
}

function stateOf(seed: number, name: string): State {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let d = 0x6a09e667
  const absorb = (value: number): void => {
    a = Math.imul(rotate(a ^ value, 13), 0xcc9e2d51) + b | 0
    b = Math.imul(rotate(b ^ value, 15), 0x1b873593) + c | 0
    c = Math.imul(rotate(c ^ value, 17), 0x85ebca6b) + d | 0
    d = Math.imul(rotate(d ^ value, 19), 0xc2b2ae35) + a | 0
  }
  absorb(seed % 4294967296)
  absorb(Math.floor(seed / 4294967296))
  absorb(name.length)
  for (let index = 0; index < name.length; index += 1) absorb(name.charCodeAt(index))
  for (let round = 0; round < 4; round += 1) absorb(round)
  return [finish(a), finish(b), finish(c), finish(d) | 1]
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function finish(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function rotate(value: number, places: number): number {
  return (value << places) | (value >>> (32 - places))
}
