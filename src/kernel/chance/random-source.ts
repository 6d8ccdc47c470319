import { twoTo26, twoTo32, twoTo53 } from '../powers-of-2.ts'

/** The four words of a generator, whole numbers from 0 to 4,294,967,295, not all 0. */
export type RandomState = readonly [number, number, number, number]

/**
 * A source of chance for inner loops: one purpose, its own numbers, no allocation per draw.
 * `randomStream` gives the same numbers as functions that may be handed on by themselves.
 * @source xoshiro128** 1.1 (Blackman and Vigna 2018); period 2^128 - 1
 */
export class RandomSource {
  // an array of words: in fields of an object Chromium keeps them as doubles, and a draw takes three times as long
  private readonly state: Int32Array

  /** @param state as the source shall begin; `randomSource` makes one from a seed and a name */
  constructor(state: RandomState) {
    this.state = Int32Array.from(state)
  }

  /** Goes on as another source would from where it is. */
  goOnAs(other: RandomSource): void {
    this.state.set(other.state)
  }

  /** 32 bits of chance as a whole number from -2,147,483,648 to 2,147,483,647, each as likely. Signed, because that is quickest. */
  word(): number {
    const state = this.state
    const a = state[0] ?? 0
    const b = state[1] ?? 0
    const c = (state[2] ?? 0) ^ a
    const d = (state[3] ?? 0) ^ b
    state[0] = a ^ d
    state[1] = b ^ c
    state[2] = c ^ (b << 9)
    state[3] = rotate(d, 11)
    return Math.imul(rotate(Math.imul(b, 5), 7), 9)
  }

  /** A number from 0 (inclusive) to 1 (exclusive) in steps of 2^-53, each as likely, of two words. */
  uniform(): number {
    // 27 bits of one word and 26 of another: 53 bits
    return ((this.word() >>> 5) * twoTo26 + (this.word() >>> 6)) / twoTo53
  }
}

/**
 * The source of chance of a purpose: the same seed and name give the same numbers on every host, and drawing from one source
 * never moves another, so that a new source of chance does not change the luck of the old ones.
 * @param seed a whole number from 0 to 2^53 - 1
 * @param name of the purpose, for example 'ward/arrivals'; a path makes a family of sources
 * @throws RangeError when the seed is not such a whole number
 * @source state from seed and name by four lanes of multiply-rotate mixing with the multipliers and the finaliser of MurmurHash3 (Appleby 2011); the lanes begin with
 *   the first 32 bits of the fractions of the golden ratio, π, e (less its lowest bit) and √2
 */
export function randomSource(seed: number, name: string): RandomSource {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new RangeError(`A seed is a whole number from 0 to 2^53 - 1, not ${seed}.`)
  return new RandomSource(stateOf(seed, name))
}

function stateOf(seed: number, name: string): RandomState {
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
  absorb(seed % twoTo32)
  absorb(Math.floor(seed / twoTo32))
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
