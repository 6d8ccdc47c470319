import { type Result, failure, success } from '../../../kernel/result.ts'
import type { StageId } from '../../stepping-up/index.ts'
import type { OwnTask, StageTemplate, TaskListName, TaskTemplate } from '../records.ts'
import { everyTask } from './every-task.ts'
import { inOrder, longestOwnTask, mostOwnTasks, ownTaskId, unchangedStage } from './template.ts'

/** A task of a stage as the organisation's own page shows it. */
export interface TemplateTask {
  readonly id: string
  readonly text: string
  readonly why: string
  readonly isOwn: boolean
  readonly isLeftOut: boolean
}

/** Every task of a stage in the organisation's order; what it leaves out comes last. */
export function templateTasks(template: TaskTemplate, list: TaskListName, stage: StageId): readonly TemplateTask[] {
  const { hidden, own, order } = template[list]?.[stage] ?? unchangedStage
  const ours = (everyTask()[list].get(stage) ?? []).map(({ id, text, why }) => ({ id, text, why, isOwn: false, isLeftOut: hidden.includes(id) }))
  const tasks = inOrder([...ours, ...own.map((task) => ({ ...task, isOwn: true, isLeftOut: false }))], order)
  return [...tasks.filter(({ isLeftOut }) => !isLeftOut), ...tasks.filter(({ isLeftOut }) => isLeftOut)]
}

/** What a form says of a stage. */
export interface SentStage {
  /** For each task its place from 1, or null when it is left out. A task that is not named stays last. */
  readonly places: ReadonlyMap<string, number | null>
  /** The words of own tasks by id. */
  readonly words: ReadonlyMap<string, Pick<OwnTask, 'text' | 'why'>>
  /** A task to add; null when none is. */
  readonly added: (Pick<OwnTask, 'text' | 'why'> & { readonly place: number | null }) | null
}

export type TemplateProblem =
  | { readonly code: 'changed-meanwhile' }
  | { readonly code: 'too-long' | 'no-words'; /** Null for the one to add. */ readonly taskId: string | null }
  | { readonly code: 'too-many' }

/** The stage that a form makes of its tasks. */
export function stageFrom(tasks: readonly TemplateTask[], { places, words, added }: SentStage, newId: () => string): Result<StageTemplate, TemplateProblem> {
  const isOut = ({ id }: Pick<TemplateTask, 'id'>) => places.get(id) === null
  const own = tasks.filter((task) => task.isOwn && !isOut(task)).map(({ id, text, why }) => ({ id, text, why, ...words.get(id) }))
  const wrong = [...own, ...(added === null ? [] : [{ id: null, ...added }])].flatMap(({ id, text, why }): readonly TemplateProblem[] => {
    if (text === '') return [{ code: 'no-words', taskId: id }]
    return text.length > longestOwnTask || why.length > longestOwnTask ? [{ code: 'too-long', taskId: id }] : []
  })
  if (wrong[0] !== undefined) return failure(wrong[0])
  const addedTask = added === null ? [] : [{ id: ownTaskId(newId()), text: added.text, why: added.why }]
  if (own.length + addedTask.length > mostOwnTasks) return failure({ code: 'too-many' })
  const hidden = tasks.filter((task) => !task.isOwn && isOut(task)).map(({ id }) => id)
  return success({ hidden, own: [...own, ...addedTask], order: orderOf(tasks, { places, words, added }, addedTask) })
}

/** By the places that were chosen. What moves up stands before what stood there, what moves down after it. */
function orderOf(tasks: readonly TemplateTask[], { places, added }: SentStage, addedTask: readonly Pick<OwnTask, 'id'>[]): readonly string[] {
  const placed = tasks.map(({ id }, index) => ({ id, place: besides(index + 1, places.get(id) ?? index + 1) }))
  const all = [...addedTask.map(({ id }) => ({ id, place: besides(tasks.length + 1, added?.place ?? tasks.length + 1) })), ...placed]
  return all.toSorted((one, other) => one.place - other.place).map(({ id }) => id)
}

function besides(stood: number, chosen: number): number {
  if (chosen === stood) return stood
  return chosen < stood ? chosen - 0.5 : chosen + 0.5
}
