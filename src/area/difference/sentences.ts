import { sortSentences } from './content/index.ts'
import type { SortSentence } from './content/kinds.ts'

/** The ten sentences of a round, in the order of the page. */
export function sentencesOf(round: SortSentence['round']): readonly SortSentence[] {
  return sortSentences.filter((sentence) => sentence.round === round)
}
