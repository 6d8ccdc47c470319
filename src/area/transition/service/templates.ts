import { type Result, failure, success } from '../../../kernel/result.ts'
import type { StageId } from '../../stepping-up/index.ts'
import type { TaskListName } from '../records.ts'
import { type SentStage, type TemplateProblem, stageFrom, templateTasks } from '../rules/template-tasks.ts'
import type { Asking } from './asking.ts'

/**
 * Changes a stage: the organisation's order, what it leaves out, and its own tasks. It holds for what begins from now on.
 * @param version from which the form was drawn
 */
export async function changeStage({ store, newId, today }: Pick<Asking, 'store' | 'newId' | 'today'>, at: { readonly list: TaskListName; readonly stage: StageId; readonly version: number }, sent: SentStage): Promise<Result<number, TemplateProblem>> {
  const { version, content } = await store.template()
  if (version !== at.version) return failure({ code: 'changed-meanwhile' })
  const changed = stageFrom(templateTasks(content, at.list, at.stage), sent, newId)
  if (!changed.ok) return changed
  const next = version + 1
  const template = { ...content, [at.list]: { ...content[at.list], [at.stage]: changed.value } }
  return (await store.addTemplate({ version: next, content: template }, today)) ? success(next) : failure({ code: 'changed-meanwhile' })
}
