import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { planContent } from './content/index.ts'
import { keptText } from './keeping/kept-text.ts'
import { routesOf } from './routes.ts'
import type { Kind, Plan } from './rules/answers.ts'
import { type OnePage, onePageOf } from './rules/one-page.ts'
import { planSheets } from './rules/plan-sheets.ts'
import { nextStage, standingOn } from './rules/standing.ts'
import { planFacts, standingWords } from './words/plan.ts'
import { exampleDocument } from './worked-examples/example-document.ts'
import { workedExamples } from './worked-examples/index.ts'

export { type OpenNotice, type OpenProblem, type OpenedPlan, readKeptFile, readKeptText } from './keeping/kept-file.ts'
export { OnePageSheet } from './pages/sheets/one-page-sheet.tsx'
export type { Plan } from './rules/answers.ts'
export { keptFileName, noticeWords, openProblemWords } from './words/keeping.ts'

/**
 * The pages of stepping up.
 * @param now the clock
 */
export function steppingUpRoutes(now: () => Date): readonly RouteThatKeepsNothing[] {
  return routesOf(planContent, now)
}

/** The worked examples as documents, by the name of each. */
export function exampleDocuments(): Readonly<Record<string, string>> {
  return Object.fromEntries(workedExamples.map((example) => [example.id, exampleDocument(example, planContent)]))
}

/** A plan as another area shows it: what it is for, where today stands, and its one page. */
export interface PlanAtAGlance {
  readonly facts: string
  readonly standing: string
  readonly onePage: OnePage
  readonly kind: Kind
}

/** What a plan says on a day, on one page. */
export function planAtAGlance(plan: Plan, today: CalendarDate): PlanAtAGlance {
  const sheets = planSheets(plan, planContent)
  const standing = standingOn(plan.answers, sheets.stages, today)
  return { facts: planFacts(plan.answers), standing: standingWords(standing, plan.answers, 'one-page'), onePage: onePageOf(sheets, nextStage(standing)), kind: plan.answers.kind }
}

/** The text of the file of a plan: nothing of a mail or note in which it came is in it. */
export function keptTextOf(plan: Plan): string {
  return keptText(plan, planContent)
}
