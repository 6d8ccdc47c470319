import { type Domain, domains, isOneOf } from '../../../kernel/vocabulary.ts'
import type { SortSentence } from '../content/kinds.ts'

/** On which side each sentence was put, by the id of the sentence. What was left out is not there. */
export type Sorting = ReadonlyMap<string, Domain>

/** How a sentence stands to our key, in the order in which pages show it: what differs is worth reading first. */
const comparisons = ['differs', 'agrees', 'left-out'] as const

/** One sentence beside our key. */
export type Compared = {
  readonly sentence: SortSentence
  /** From 1, as on the page where it was sorted. */
  readonly place: number
} & ({ readonly kind: 'differs' | 'agrees'; readonly chosen: Domain } | { readonly kind: 'left-out' })

/** The sentences that stand to our key in one way. */
export interface ComparedPart {
  readonly kind: Compared['kind']
  readonly compared: readonly Compared[]
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
  return sentences.map((sentence, index) => {
    const [chosen, place] = [sorting.get(sentence.id), index + 1]
    if (chosen === undefined) return { sentence, place, kind: 'left-out' }
    return { sentence, place, kind: chosen === sentence.domain ? 'agrees' : 'differs', chosen }
  })
}

/** Parts what was compared: where the two differ, where they agree, what was left out. A part without a sentence is not there. */
export function partCompared(compared: readonly Compared[]): readonly ComparedPart[] {
  return comparisons.map((kind) => ({ kind, compared: compared.filter((one) => one.kind === kind) })).filter((part) => part.compared.length > 0)
}

/** Counts agreement over the sentences that were sorted. */
export function agreementOf(compared: readonly Compared[]): Agreement {
  return {
    agreed: compared.filter(({ kind }) => kind === 'agrees').length,
    sorted: compared.filter(({ kind }) => kind !== 'left-out').length,
  }
}
