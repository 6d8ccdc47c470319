import { seenLine } from '../../../kernel/seen-text.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { type SentValues, firstValue, formState, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { organisationStore } from '../../organisation/index.ts'
import { type StageId, stageIds } from '../../stepping-up/index.ts'
import { stagePage, templatePage } from '../pages/template-pages.tsx'
import { type KeptTemplate, type TaskListName, taskLists } from '../records.ts'
import { type SentStage, type TemplateProblem, type TemplateTask, templateTasks } from '../rules/template-tasks.ts'
import { changeStage } from '../service/templates.ts'
import { templateWords as words } from '../words/template.ts'
import { askingOf } from './asking-of.ts'

/** What the organisation changed in the tasks; or one stage to change, where the address asks for it. */
export async function answerTemplate(request: SignedInRequest): Promise<Answer> {
  const [template, mayChange] = [await askingOf(request).store.template(), await isForWhole(request)]
  const at = stageIn(request.query)
  if (at === null) return { kind: 'page', html: templatePage({ template, mayChange, said: firstValue(request.query, 'done') === 'saved' ? words.saved : null }) }
  return mayChange ? { kind: 'page', html: drawn(request, at, template, {}, []) } : notFound
}

/** Changes one stage. */
export async function answerChangeTemplate(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const at = stageIn(form)
  if (at === null || !(await isForWhole(request))) return notFound
  const { store, today, newId } = askingOf(request)
  const template = await store.template()
  const changed = await changeStage({ store, today, newId }, { ...at, version: versionIn(form) }, sentStage(form, templateTasks(template.content, at.list, at.stage)))
  if (!changed.ok) return { kind: 'page', status: changed.error.code === 'changed-meanwhile' ? 409 : 422, html: drawn(request, at, template, typedIn(form), [problemOf(changed.error)]) }
  request.record({ action: 'transition/tasks-changed', subjectId: null, details: { version: changed.value } })
  return { kind: 'redirect', to: href(paths.transitionTasks, {}, { done: 'saved' }) }
}

interface At {
  readonly list: TaskListName
  readonly stage: StageId
}

function stageIn(values: SentValues): At | null {
  const [list, stage] = [firstValue(values, 'list'), firstValue(values, 'stage')]
  return isOneOf(taskLists, list) && isOneOf(stageIds, stage) ? { list, stage } : null
}

function drawn(request: SignedInRequest, at: At, { version, content }: KeptTemplate, typed: Readonly<Record<string, string>>, problems: readonly Problem[]): string {
  return stagePage({ ...at, tasks: templateTasks(content, at.list, at.stage), version, typed, state: formState(request, version, problems) })
}

/** An administrator, or an OD lead of a unit at the top. */
async function isForWhole({ transaction, viewer }: SignedInRequest): Promise<boolean> {
  if (viewer.roles.has('administrator')) return true
  const roots = (await organisationStore(transaction, viewer.organisation.tenant).units()).filter(({ parentId }) => parentId === null)
  return viewer.roles.has('od-lead') && roots.some(({ unitId }) => viewer.odUnits.includes(unitId))
}

function sentStage(form: SentValues, tasks: readonly TemplateTask[]): SentStage {
  const named = tasks.filter(({ id }) => form[`place-${id}`] !== undefined)
  const placeIn = (field: string) => (/^\d{1,3}$/u.test(firstValue(form, field)) ? Number(firstValue(form, field)) : tasks.length)
  const places = new Map(named.map(({ id }) => [id, firstValue(form, `place-${id}`) === 'out' ? null : placeIn(`place-${id}`)]))
  const wordsOf = new Map(named.filter(({ isOwn }) => isOwn).map(({ id }) => [id, { text: seenLine(firstValue(form, `text-${id}`)), why: seenLine(firstValue(form, `why-${id}`)) }]))
  const added = { text: seenLine(firstValue(form, 'add')), why: seenLine(firstValue(form, 'add-why')) }
  const isAdded = added.text !== '' || added.why !== ''
  return { places, words: wordsOf, added: isAdded ? { ...added, place: firstValue(form, 'add-place') === 'last' ? null : placeIn('add-place') } : null }
}

/** Everything that was typed, by field. */
function typedIn(form: SentValues): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(form).map((name) => [name, firstValue(form, name)]))
}

function problemOf(problem: TemplateProblem): Problem {
  const isOfTask = 'taskId' in problem && problem.taskId !== null
  return { fieldId: isOfTask ? `text-${problem.taskId}` : 'add', words: words.problems[problem.code] }
}
