import { isOneOf } from '../../kernel/vocabulary.ts'
import { sortSentences } from './content/index.ts'
import { type Round, type SortSentence, rounds } from './content/kinds.ts'

/** The ten sentences of a round, in the order of the page. */
export function sentencesOf(round: Round): readonly SortSentence[] {
  return sortSentences.filter((sentence) => sentence.round === round)
}

/** The round that somebody asked for; the first when it is none of ours. */
export function roundFrom(asked: string | undefined): Round {
  return asked !== undefined && isOneOf(rounds, asked) ? asked : 'before'
}
