import { type Result, failure, success } from '../../../kernel/result.ts'
import { type OpinionQuestion, confusedAnswers, respectAnswers } from './opinion.ts'

/** What somebody chose, by question; a question may be left out. */
export type GivenOpinion = Readonly<Record<OpinionQuestion, readonly string[]>>

/** Why it cannot be counted. */
export type OpinionProblem = 'nothing-chosen' | 'nothing-and-more'

/**
 * An opinion that can be counted. What is no answer of ours is left out; of the first question, the first answer holds.
 * @error 'nothing-chosen', or 'nothing-and-more' when nothing confused and something did
 */
export function readOpinion(sent: GivenOpinion): Result<GivenOpinion, OpinionProblem> {
  const respect = respectAnswers.filter((answer) => answer === sent.respect[0])
  const confused = confusedAnswers.filter((answer) => sent.confused.includes(answer))
  if (respect.length === 0 && confused.length === 0) return failure('nothing-chosen')
  if (confused.length > 1 && confused.includes('nothing')) return failure('nothing-and-more')
  return success({ respect, confused })
}
