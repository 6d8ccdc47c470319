import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Reply, parseReply } from '../../../kernel/rating.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'

/** Characters of an example. */
export const longestEvidence = 1_000

/** An answer as a form sends it. */
export interface TypedAnswer {
  /** Empty when nothing was chosen. */
  readonly reply: string
  readonly evidence: string
}

/** What somebody answered, cleaned. */
export interface ReadAnswer {
  readonly reply: Reply
  readonly evidence: string
}

/** What is to be mended in an answer. */
export type AnswerProblem =
  | { readonly field: 'reply'; readonly why: { readonly code: 'not-chosen' } | { readonly code: 'example-alone' } }
  | { readonly field: 'evidence'; readonly why: LineProblem }

/** Was nothing chosen and nothing written? */
export function isBlank({ reply, evidence }: TypedAnswer): boolean {
  return parseReply(reply) === null && evidence.trim() === ''
}

/**
 * An answer as it was typed.
 * @error every problem, in the order of the form. An example without an answer is none: it would stand for nothing.
 */
export function readAnswer({ reply, evidence }: TypedAnswer): Result<ReadAnswer, readonly AnswerProblem[]> {
  const [chosen, example] = [parseReply(reply), readOptionalText(evidence, longestEvidence)]
  const missing: readonly AnswerProblem[] = chosen === null ? [{ field: 'reply', why: { code: evidence.trim() === '' ? 'not-chosen' : 'example-alone' } }] : []
  if (!example.ok) return failure([...missing, { field: 'evidence', why: example.error }])
  return chosen === null ? failure(missing) : success({ reply: chosen, evidence: example.value })
}
