import { type AnsweredCase, type CaseProblem, type CaseRemark, type RatioEstimate, type ReadCase, type ValidationCase, readCases } from '../../../engine/simulation/validation/index.ts'
import { type Result, success } from '../../../kernel/result.ts'
import { type JsonListProblem, readJsonList } from '../../../platform/command-line/json/json-list.ts'
import type { ReplicationProblem } from '../workers/index.ts'

/** Why a value of a case is missing: what the case lacks, or that a run of it came to no end. */
export type AnswerProblem = CaseProblem | ReplicationProblem

/** What one case came to. */
export type TimedAnswer = Omit<AnsweredCase, 'problems'> & { readonly problems: readonly AnswerProblem[]; readonly seconds: number }

/** Answers one case, here or elsewhere, and says how many seconds that took. */
export type AnswerOne = (asked: ValidationCase, seed: number) => Promise<TimedAnswer>

/** What `evenkeel validate` prints of a case. */
export interface PrintedCase {
  readonly id: string | number
  readonly seconds: number
  readonly values: Readonly<Record<string, RatioEstimate>>
}

/** Answers in the order of the file, and what there is to say of them, each with what its case is called. */
export interface AnsweredCases {
  readonly cases: readonly PrintedCase[]
  readonly problems: readonly { readonly called: string; readonly problem: AnswerProblem }[]
  readonly remarks: readonly { readonly called: string; readonly remark: CaseRemark }[]
}

/**
 * Answers a file of validation cases.
 * @param text JSON as docs/reference/simulation-validation.md describes it
 * @param answerOne may answer several at a time
 * @error why the file is no list
 */
export async function answerCases(text: string, seed: number, answerOne: AnswerOne): Promise<Result<AnsweredCases, readonly JsonListProblem[]>> {
  const list = readJsonList(text)
  if (!list.ok) return list
  const answered = await Promise.all(readCases(list.value).map((one) => answer(one, seed, answerOne)))
  return success({
    cases: answered.flatMap(({ printed }) => (printed === null ? [] : [printed])),
    problems: answered.flatMap(({ called, problems }) => problems.map((problem) => ({ called, problem }))),
    remarks: answered.flatMap(({ called, remarks }) => remarks.map((remark) => ({ called, remark }))),
  })
}

interface Answer {
  readonly called: string
  readonly printed: PrintedCase | null
  readonly problems: readonly AnswerProblem[]
  readonly remarks: readonly CaseRemark[]
}

async function answer({ called, read }: ReadCase, seed: number, answerOne: AnswerOne): Promise<Answer> {
  if (!read.ok) return { called, printed: null, problems: read.error, remarks: [] }
  const { seconds, values, problems, remarks } = await answerOne(read.value, seed)
  return { called, printed: { id: read.value.id, seconds, values }, problems, remarks }
}
