import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import type { SheetName } from '../../platform/design/index.ts'
import type { RouteThatKeepsNothing } from '../../platform/http/route.ts'
import { planContent } from './content/index.ts'
import type { QuestionToAsk } from './content/kinds.ts'
import { keptText } from './keeping/kept-text.ts'
import { readPlan, routesOf } from './routes.ts'
import { type Answers, type Kind, type Plan, sheets } from './rules/answers.ts'
import { commandFields } from './rules/command.ts'
import { type OnePage, onePageOf } from './rules/one-page.ts'
import { type PlanSheets, planSheets } from './rules/plan-sheets.ts'
import { type ShownStage, shownTimeline } from './rules/shown-timeline.ts'
import { nextStage, standingOn } from './rules/standing.ts'
import type { StageId } from './rules/timeline.ts'
import type { Form } from './rules/typed-plan.ts'
import { planFacts, sheetWords, stageName, standingWords } from './words/plan.ts'
import { exampleDocument } from './worked-examples/example-document.ts'
import { workedExamples } from './worked-examples/index.ts'

export { type OpenNotice, type OpenProblem, type OpenedPlan, readKeptFile, readKeptText } from './keeping/kept-file.ts'
export { calendarOf } from './calendar.ts'
export { HelpSheet } from './pages/sheets/help-sheet.tsx'
export { OnePageSheet } from './pages/sheets/one-page-sheet.tsx'
export { type Answers, type Kind, type Matter, type Plan, type Profession, type Setting, kinds, matters, professions, settings } from './rules/answers.ts'
export type { ShownStage } from './rules/shown-timeline.ts'
export { type StageId, stages as stageIds } from './rules/timeline.ts'
export { charterDraftOf, charterOfPlan } from './charter-door.ts'
export { charterPartWords, kindWords, matterWords, professionWords, settingWords } from './words/answers.ts'
export { stageName } from './words/plan.ts'
export { calendarFileName, keptFileName, noticeWords, openProblemWords } from './words/keeping.ts'

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

/** Where to turn when it is too much, for `HelpSheet`. */
export const whereToTurn = planContent.help

/** A plan as another area shows it: what it is for, where today stands, and its one page. */
export interface PlanAtAGlance {
  readonly facts: string
  readonly standing: string
  readonly onePage: OnePage
  readonly kind: Kind
  /** What to do before the start, while it is ahead: the open tasks. */
  readonly before: { readonly name: string; readonly tasks: readonly string[] } | null
}

/** What a plan says on a day, on one page. */
export function planAtAGlance(plan: Plan, today: CalendarDate): PlanAtAGlance {
  const shown = planSheets(plan, planContent)
  const standing = standingOn(plan.answers, shown.stages, today)
  return {
    facts: planFacts(plan.answers),
    standing: standingWords(standing, plan.answers, 'one-page'),
    onePage: onePageOf(shown, nextStage(standing)),
    kind: plan.answers.kind,
    before: standing.kind === 'ahead' ? openTasks(shown, 'before') : null,
  }
}

function openTasks({ stages, answers }: PlanSheets, asked: StageId): PlanAtAGlance['before'] {
  const stage = stages.find((one) => one.stage === asked)
  return stage === undefined ? null : { name: stageName(stage, answers.kind), tasks: stage.tasks.filter(({ isDone }) => !isDone).map(({ text }) => text) }
}

/** The stages of the timeline for answers, with what is ticked, in the order of their days. */
export function stagesOf(plan: Pick<Plan, 'answers' | 'ticks'>): readonly ShownStage[] {
  return shownTimeline(plan, planContent)
}

/** The stage to do next on a day. @param stages those of the answers */
export function nextStageOf(answers: Pick<Answers, 'start' | 'end'>, stages: readonly ShownStage[], today: CalendarDate): StageId {
  return nextStage(standingOn(answers, stages, today))
}

/** The question to ask about each of the six matters, for answers. */
export function questionsOf(answers: Answers): readonly QuestionToAsk[] {
  return planContent.questionsToAsk(answers)
}

/** The sheets of a plan by the value that opens each, with its name. */
export const planSheetNames: readonly SheetName[] = sheets.map((value) => ({ value, text: sheetWords[value].short }))
/** The field that names the sheet to be opened. */
export const sheetField = commandFields.view
export const timelineName = sheetWords.timeline.name

/**
 * The text of the file of the plan that a form brings along.
 * @param form as the pages of a plan send it
 * @error the page with what is to be mended
 */
export function keptTextOfForm(form: Form, today: CalendarDate): Result<string, string> {
  const read = readPlan(form, planContent, today, null)
  return read.ok ? success(keptTextOf(read.value.plan)) : failure(read.error)
}

/** The text of the file of a plan: nothing of a mail or note in which it came is in it. */
export function keptTextOf(plan: Plan): string {
  return keptText(plan, planContent)
}
