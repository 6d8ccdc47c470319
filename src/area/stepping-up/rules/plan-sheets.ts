import type { FirstSkill, HelpPlace, PlanContent, QuestionToAsk, WeekTask } from '../content/kinds.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { type Answers, type CharterPart, type OwnTask, type Plan, type WeekPlace, charterParts } from './answers.ts'
import { type ShownStage, shownTimeline } from './shown-timeline.ts'
import { type SortedWeek, placeOf, placesFor, sortedWeek } from './sorted-week.ts'

/** A question to ask with what became of it. */
export interface ShownQuestion extends QuestionToAsk {
  readonly isAgreed: boolean
  /** What she wrote; empty when nothing. */
  readonly note: string
}

/** One box of the charter. */
export interface CharterBox {
  readonly part: CharterPart
  readonly text: string
  /** True when it does not read as drafted. */
  readonly isChanged: boolean
}

/** A task of the week with the places that it can have, and where it stands. */
export interface ShownWeekTask extends WeekTask {
  readonly places: readonly WeekPlace[]
  readonly place: WeekPlace | null
}

/** Everything that the sheets of a plan say, whichever way they are shown: on screen, on paper or as text. */
export interface PlanSheets {
  readonly answers: Answers
  /** In the order of their days. */
  readonly stages: readonly ShownStage[]
  readonly questions: readonly ShownQuestion[]
  readonly charter: readonly CharterBox[]
  readonly agreement: Agreement
  readonly managementFirst: readonly string[]
  readonly skills: readonly FirstSkill[]
  readonly stopDoing: readonly string[]
  readonly week: { readonly tasks: readonly ShownWeekTask[]; readonly own: readonly OwnTask[]; readonly sorted: SortedWeek; readonly advice: Readonly<Record<WeekPlace, string>> }
  readonly help: readonly HelpPlace[]
}

/** What the sheets of a plan say: the content for its answers, and what she ticked, wrote and sorted. */
export function planSheets(plan: Plan, content: PlanContent): PlanSheets {
  const { answers, notes, week, ownTasks } = plan
  const tasks = content.weekTasks(answers)
  return {
    answers,
    stages: shownTimeline(plan, content),
    questions: content.questionsToAsk(answers).map((question) => ({ ...question, isAgreed: answers.agreed.includes(question.matter), note: notes[question.matter]?.trim() ?? '' })),
    charter: charterBoxes(plan, content),
    agreement: agreementOf(plan),
    managementFirst: content.managementFirst,
    skills: content.firstSkills(answers),
    stopDoing: content.stopDoing(answers),
    week: { tasks: tasks.map((task) => ({ ...task, places: placesFor(task), place: placeOf(task, week) })), own: ownTasks, sorted: sortedWeek(plan, tasks), advice: content.weekAdvice },
    help: content.help,
  }
}

function charterBoxes({ answers, charter }: Plan, content: PlanContent): readonly CharterBox[] {
  const draft = content.charterDraft(answers)
  return charterParts.map((part) => {
    const text = charter[part] ?? draft[part]
    return { part, text, isChanged: text.trim() !== draft[part].trim() }
  })
}
