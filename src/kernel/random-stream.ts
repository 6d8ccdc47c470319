import { randomSource } from './chance/random-source.ts'

/** One source of chance, used for one purpose, as functions that may be handed on by themselves. */
export interface RandomStream {
  /** A whole number from 0 to 4,294,967,295, each as likely. */
  readonly word: () => number
  /** A number from 0 (inclusive) to 1 (exclusive) in steps of 2^-53. */
  readonly uniform: () => number
}

/**
 * The random stream of a purpose: the numbers of `randomSource(seed, name)`.
 * @param seed a whole number from 0 to 2^53 - 1
 * @param name of the purpose, for example 'ward/arrivals'; a path makes a family of streams
 * @returns an endless stream (period 2^128 - 1)
 * @error RangeError when the seed is not such a whole number
 */
export function randomStream(seed: number, name: string): RandomStream {
  const source = randomSource(seed, name)
  return { word: () => source.word() >>> 0, uniform: () => source.uniform() }
}
