import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { CarriedFields } from '../../../platform/design/index.ts'
import type { PlanContent } from '../content/kinds.ts'
import { type Answers, type Plan, type Sheet, sheets as sheetsInOrder } from './answers.ts'
import { type TextProblem, planOf } from './check-plan.ts'
import { commandFields } from './command.ts'
import { type OnePage, onePageOf } from './one-page.ts'
import { type PlanSheets, planSheets } from './plan-sheets.ts'
import { type Standing, nextStage, stageToOpen, standingOn } from './standing.ts'
import { sheetOf } from './text-field.ts'
import type { StageId } from './timeline.ts'
import { type TypedPlan, carriedFields } from './typed-plan.ts'

/** What a page shows of a plan: one sheet, or all of them to print. */
export type ShownView = Sheet | 'all'

/** A plan whose answers are right; in what was typed there may still be something to mend. */
export interface PlanState {
  readonly typed: TypedPlan
  readonly answers: Answers
  readonly content: PlanContent
  readonly today: CalendarDate
  readonly problems: readonly TextProblem[]
}

/** One page of a plan, decided: it has only to be put into words and marks. */
export interface PlanView {
  readonly view: ShownView
  readonly plan: Plan
  readonly sheets: PlanSheets
  readonly onePage: OnePage
  readonly standing: Standing
  /** The stage that stands open. */
  readonly openStage: StageId
  /** What to mend on this page. */
  readonly problems: readonly TextProblem[]
  /** What travels along unseen: all that the page has no field for. */
  readonly carried: CarriedFields
  /** The sheet that comes next; null after the last. */
  readonly nextView: ShownView | null
}

/** What a page of a plan shows on a day. */
export function planView(view: ShownView, { typed, answers, content, today, problems }: PlanState): PlanView {
  const plan = planOf(typed, answers, content)
  const sheets = planSheets(plan, content)
  const standing = standingOn(answers, sheets.stages, today)
  return {
    view,
    plan,
    sheets,
    onePage: onePageOf(sheets, nextStage(standing)),
    standing,
    openStage: stageToOpen(standing, sheets.stages),
    problems: problems.filter(({ field }) => sheetOf(field) === view),
    carried: { ...carriedFields({ ...typed, week: plan.week }, fieldsOn(view, sheets)), [commandFields.shown]: [view] },
    nextView: view === 'all' ? null : (sheetsInOrder[sheetsInOrder.indexOf(view) + 1] ?? 'all'),
  }
}

/** Does the page have a field of its own for this name and value? Ids that the present content does not know have none, so they always travel. */
function fieldsOn(view: ShownView, { stages, week }: PlanSheets): (name: string, value: string) => boolean {
  switch (view) {
    case 'timeline': {
      const ids = new Set(stages.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
      return (name, value) => name === 'tick' && ids.has(value)
    }
    case 'ask':
      return (name) => name === 'agreed' || name.startsWith('note-')
    case 'charter':
      return (name) => name.startsWith('charter-')
    case 'week': {
      const names = new Set(week.tasks.map(({ id }) => `week-${id}`))
      return (name) => names.has(name) || name.startsWith('own-')
    }
    case 'one-page':
    case 'skills':
    case 'help':
    case 'text':
    case 'all':
      return () => false
  }
}
