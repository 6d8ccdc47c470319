import type { Domain } from '../../../kernel/vocabulary.ts'
import type { CountRange } from './preferred-ranges.ts'
import { blockSize, rangeOf, safeRanges } from './safe-ranges.ts'

/** People who may sort in one round of a class. */
export const peopleAtMost = 200

/** All that is kept of one sentence in one round. */
export interface SentenceCount {
  readonly sentence: string
  /** People of whole blocks who chose management. */
  readonly management: number
  /** People of the block that is not whole yet who chose management: never shown. */
  readonly managementWaiting: number
  /** What was said after each whole block, in order. */
  readonly said: readonly CountRange[]
}

/** All that is kept of one round of a class. */
export interface RoundCount {
  /** People of whole blocks: a multiple of 8. */
  readonly people: number
  /** People of the block that is not whole yet: 0 to 7. */
  readonly waiting: number
  readonly sentences: readonly SentenceCount[]
}

/** Where nobody has sorted yet. */
export function emptyRound(sentences: readonly string[]): RoundCount {
  return { people: 0, waiting: 0, sentences: sentences.map((sentence) => ({ sentence, management: 0, managementWaiting: 0, said: [] })) }
}

/** Has a round as many people as it may have? */
export function isFull({ people, waiting }: RoundCount): boolean {
  return people + waiting >= peopleAtMost
}

/**
 * Counts one more person. What can be seen stays as it is until a block of eight is whole.
 * @param round not full
 * @param sides a side for each sentence of the round
 * @error Error when a sentence has no side: an answer that is missing would make its counts differ from the others
 */
export function countPerson(round: RoundCount, sides: ReadonlyMap<string, Domain>): RoundCount {
  const isWhole = round.waiting + 1 === blockSize
  const sentences = round.sentences.map((count) => {
    const side = sides.get(count.sentence)
    if (side === undefined) throw new Error(`The sentence ${count.sentence} has no side.`)
    const waiting = count.managementWaiting + (side === 'management' ? 1 : 0)
    return isWhole ? withBlock(count, waiting) : { ...count, managementWaiting: waiting }
  })
  return isWhole ? { people: round.people + blockSize, waiting: 0, sentences } : { people: round.people, waiting: round.waiting + 1, sentences }
}

function withBlock(count: SentenceCount, ofBlock: number): SentenceCount {
  const management = count.management + ofBlock
  return { sentence: count.sentence, management, managementWaiting: 0, said: [...count.said, rangeOf(safeRanges(count.said), management)] }
}
