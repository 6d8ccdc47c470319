import type { RandomSource } from '../../../../kernel/chance/random-source.ts'
import { twoTo32 } from '../../../../kernel/powers-of-2.ts'

/** Of a chance of 1, in the form of `chanceBits`. */
const certain = twoTo32

/** A chance from 0 to 1 as a whole number from 0 to 2^32, as `happening` takes it; rounded to the nearest. */
export function chanceBits(chance: number): number {
  return Math.round(chance * certain)
}

/**
 * Of several places, those where something happens that has one chance in each: up to 32 draws at once.
 * Each place compares a random binary number of its own with the chance, digit by digit; most are decided after a few.
 * @param chance of `chanceBits`
 * @param places one bit for each place that is asked
 * @returns one bit for each place where it happens
 */
export function happening(source: RandomSource, chance: number, places: number): number {
  if (chance === certain) return places
  let happens = 0
  let undecided = places
  for (let digit = 31; digit >= 0 && undecided !== 0; digit -= 1) {
    const word = source.word()
    if (((chance >>> digit) & 1) === 1) {
      happens |= undecided & ~word
      undecided &= word
    } else {
      undecided &= ~word
    }
  }
  return happens
}

/** How many bits of a word are set. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
