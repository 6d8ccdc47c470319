import type { PlanContent } from '../content/kinds.ts'
import type { Plan } from './answers.ts'
import type { StageId, TimelineStage, TimelineTask } from './timeline.ts'

/** A task with whether it is done. */
interface ShownTask extends TimelineTask {
  readonly isDone: boolean
}

/** A stage as a sheet shows it. */
export interface ShownStage extends Omit<TimelineStage, 'tasks'> {
  readonly tasks: readonly ShownTask[]
  readonly doneCount: number
  readonly isCompleted: boolean
}

/**
 * The stages of a plan with what is done.
 * @returns stages in the order of their days, those without a day last. When a matter is agreed, other tasks take the place of “ask for it”: an asking that was ticked stays, as done, after the tasks of its stage
 */
export function shownTimeline({ answers, ticks }: Pick<Plan, 'answers' | 'ticks'>, content: Pick<PlanContent, 'timeline'>): readonly ShownStage[] {
  const asked = content.timeline({ ...answers, agreed: [] })
  const stages = content.timeline(answers).map(({ stage, date, tasks }) => {
    const shown = [...tasks, ...tickedBefore(stage, tasks, asked, ticks)].map((task) => ({ ...task, isDone: ticks.includes(task.id) }))
    const doneCount = shown.filter(({ isDone }) => isDone).length
    return { stage, date, tasks: shown, doneCount, isCompleted: doneCount === shown.length }
  })
  return stages.toSorted((one, other) => compareDays(one.date, other.date))
}

function tickedBefore(stage: StageId, tasks: readonly TimelineTask[], asked: readonly TimelineStage[], ticks: readonly string[]): readonly TimelineTask[] {
  const before = asked.find((one) => one.stage === stage)?.tasks ?? []
  return before.filter(({ id }) => ticks.includes(id) && !tasks.some((task) => task.id === id))
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
