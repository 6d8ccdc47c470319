import type { ShownStage } from '../../stepping-up/index.ts'
import type { StageTemplate, TaskListName, TaskTemplate } from '../records.ts'

/** Nothing changed. */
export const noTemplate: TaskTemplate = {}
export const unchangedStage: StageTemplate = { hidden: [], own: [], order: [] }

/** Most own tasks in a stage, and their longest text. */
export const mostOwnTasks = 6
export const longestOwnTask = 200

/** Which list is somebody's? */
export function listOf({ kind }: { readonly kind: string }): TaskListName {
  return kind === 'preparing' ? 'preparing' : 'start'
}

/** How an own task begins its id: no task of ours does. */
const ownPrefix = 'own-'

/** Is it a task in the organisation's own words? */
export function isOwnTask(taskId: string): boolean {
  return taskId.startsWith(ownPrefix)
}

/** The id of a new own task. @param id one that nothing else has */
export function ownTaskId(id: string): string {
  return `${ownPrefix}${id}`
}

/**
 * The stages as the organisation wants them. A task that is done stays, also where it is left out: nothing that somebody did disappears.
 * @param ticks ids of what is done
 * @returns in the order of their days; a stage without any task is not among them
 */
export function withTemplate(stages: readonly ShownStage[], template: TaskTemplate[TaskListName], ticks: readonly string[]): readonly ShownStage[] {
  return stages.map((stage) => changedStage(stage, template?.[stage.stage] ?? unchangedStage, ticks)).filter(({ tasks }) => tasks.length > 0)
}

function changedStage(stage: ShownStage, { hidden, own, order }: StageTemplate, ticks: readonly string[]): ShownStage {
  const ours = stage.tasks.filter(({ id, isDone }) => isDone || !hidden.includes(id))
  const theirs = own.map(({ id, text, why }) => ({ id, text, why, sources: [], isDone: ticks.includes(id) }))
  const tasks = inOrder([...ours, ...theirs], order)
  const doneCount = tasks.filter(({ isDone }) => isDone).length
  return { ...stage, tasks, doneCount, isCompleted: doneCount === tasks.length }
}

/** Things in an order of ids; what the order does not know comes last, as it stood. */
export function inOrder<Thing extends { readonly id: string }>(things: readonly Thing[], order: readonly string[]): readonly Thing[] {
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return things.toSorted((one, other) => placeOf(one.id) - placeOf(other.id))
}
