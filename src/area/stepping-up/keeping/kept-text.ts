import type { PlanContent } from '../content/kinds.ts'
import type { Plan } from '../rules/answers.ts'
import { keepingWords } from '../words/keeping.ts'
import { writeKeptFile } from './kept-file.ts'
import { planText } from './plan-text.ts'

/** The text of the file to keep: what a person reads, how to open it again, and what Evenkeel reads. */
export function keptText(plan: Plan, content: PlanContent): string {
  return writeKeptFile(plan, [planText(plan, content), '', keepingWords.notRead, keepingWords.openAgain, keepingWords.blockFollows].join('\n'))
}
