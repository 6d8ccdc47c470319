import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { PlanContent } from '../content/kinds.ts'
import type { Answers } from '../rules/answers.ts'
import type { PlanProblem } from '../rules/check-plan.ts'
import type { TypedPlan } from '../rules/typed-plan.ts'
import { problemFieldId, problemWords } from '../words/problems.ts'

/** What a sheet of a plan shows: the answers are right, what was typed may still have something to mend. */
export interface PlanState {
  readonly typed: TypedPlan
  readonly answers: Answers
  readonly content: PlanContent
  readonly today: CalendarDate
  readonly problems: readonly PlanProblem[]
}

/** The sentence for one field, ready to be handed to its piece; nothing when all is well. */
export function problemAt(problems: readonly PlanProblem[], field: string): { readonly problem?: string } {
  const found = problems.find((problem) => problem.field === field)
  return found === undefined ? {} : { problem: problemWords(found) }
}

/** The problems as the summary lists them. */
export function summaryOf(problems: readonly PlanProblem[]): readonly { readonly fieldId: string; readonly words: string }[] {
  return problems.map((problem) => ({ fieldId: problemFieldId(problem), words: problemWords(problem) }))
}
