import { type Domain, domains, isOneOf } from '../../../kernel/vocabulary.ts'
import type { SortSentence } from '../content/kinds.ts'

/** On which side each sentence was put, by the id of the sentence. What was left out is not there. */
export type Sorting = ReadonlyMap<string, Domain>

/** One sentence beside our key. */
export interface Compared {
  readonly sentence: SortSentence
  readonly chosen: Domain | null
  readonly result: 'agrees' | 'differs' | 'left-out'
}

/** On how many of the sorted sentences a person and our key agree. The key is our judgement, so this is no mark. */
export interface Agreement {
  readonly agreed: number
  /** Sentences that were sorted; those left out are not in it. */
  readonly sorted: number
}

/**
 * Reads how a form sorted these sentences. Whatever is no side of ours, and whatever names no sentence of these, counts as left out.
 * @param form every value by field; the field of a sentence is its id
 */
export function readSorting(form: Readonly<Record<string, readonly string[]>>, sentences: readonly SortSentence[]): Sorting {
  return new Map(
    sentences.flatMap(({ id }) => {
      const side = form[id]?.[0] ?? ''
      return isOneOf(domains, side) ? [[id, side] as const] : []
    }),
  )
}

/** The fields that carry a sorting along in a form. */
export function carriedSorting(sorting: Sorting): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...sorting].map(([id, side]) => [id, [side]]))
}

/** Puts each sentence beside our key, in the order of the sentences. */
export function compareWithKey(sentences: readonly SortSentence[], sorting: Sorting): readonly Compared[] {
  return sentences.map((sentence) => {
    const chosen = sorting.get(sentence.id) ?? null
    return { sentence, chosen, result: chosen === null ? 'left-out' : chosen === sentence.domain ? 'agrees' : 'differs' }
  })
}

/** Counts agreement over the sentences that were sorted. */
export function agreementOf(compared: readonly Compared[]): Agreement {
  return {
    agreed: compared.filter(({ result }) => result === 'agrees').length,
    sorted: compared.filter(({ result }) => result !== 'left-out').length,
  }
}
