import type { Problem } from '../../../platform/design/index.ts'
import type { PlanProblem } from '../rules/check-plan.ts'
import { problemFieldId, problemWords } from '../words/problems.ts'

/** The sentence for one field, ready to be handed to its piece; nothing when all is well. A day is named by its question. */
export function problemAt(problems: readonly PlanProblem[], field: string): { readonly problem?: string } {
  const found = problems.find((problem) => (problem.code === 'too-long' ? problemFieldId(problem) : problem.question) === field)
  return found === undefined ? {} : { problem: problemWords(found) }
}

/** The problems as the summary lists them. */
export function summaryOf(problems: readonly PlanProblem[]): readonly Problem[] {
  return problems.map((problem) => ({ fieldId: problemFieldId(problem), words: problemWords(problem) }))
}
