import type { PlanContent } from '../content/kinds.ts'
import type { Plan } from '../rules/answers.ts'
import { planSheets } from '../rules/plan-sheets.ts'
import { managerWords as words, planFacts } from '../words/plan.ts'
import { agreedLines, charterLines } from './plan-text.ts'

/**
 * A short message to the line manager: what is open, as questions; what is agreed; the charter.
 * @returns lines ended by line feeds. Nothing that is hers alone: no tick, no week, no note on what is still open
 */
export function managerText(plan: Plan, content: PlanContent): string {
  const sheets = planSheets(plan, content)
  const { answers, questions, agreement } = sheets
  const open = questions.filter(({ isAgreed }) => !isAgreed)
  return [
    words.hello,
    '',
    words.opening(planFacts(answers)),
    ...(open.length === 0 ? [words.nothingOpen] : ['', words.ask, ...open.map(({ question }, index) => `${index + 1}. ${question}`)]),
    ...(agreement.agreed.length === 0 ? [] : ['', words.agreed, ...agreedLines(agreement)]),
    ...charterLines(sheets),
    words.charterAsk,
    '',
    words.thanks,
  ].join('\n')
}
