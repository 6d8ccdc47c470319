import type { ReactNode } from 'react'
import { DataTable, type FormState, Notice, PlainForm, SelectField, TextField, numberText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type StageId, stageIds } from '../../stepping-up/index.ts'
import { type KeptTemplate, type TaskListName, taskLists } from '../records.ts'
import { type TemplateTask, templateTasks } from '../rules/template-tasks.ts'
import { templateWords as words } from '../words/template.ts'
import { framed } from './frame.tsx'

/** Where a stage is changed. */
export function stagePath(list: TaskListName, stage: StageId): string {
  return href(paths.transitionTasks, {}, { list, stage })
}

function count(number: number): string {
  return numberText(number, { decimals: 0 })
}

/** Every stage of both lists, with what the organisation changed. */
export function templatePage({ template, mayChange, said }: { readonly template: KeptTemplate; readonly mayChange: boolean; readonly said: string | null }): string {
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.home, href: href(paths.ourOrganisation) },
    said,
    children: (
      <>
        <div className="ek-reading">
          <p>{`${words.version(template.version)} ${words.holds}`}</p>
          {!mayChange && <p>{words.mayNot}</p>}
        </div>
        {taskLists.map((list) => <Stages key={list} list={list} template={template} mayChange={mayChange} />)}
      </>
    ),
  })
}

function Stages({ list, template, mayChange }: { readonly list: TaskListName; readonly template: KeptTemplate; readonly mayChange: boolean }): ReactNode {
  const rows = stageIds.map((stage) => {
    const tasks = templateTasks(template.content, list, stage)
    const [own, out] = [tasks.filter(({ isOwn }) => isOwn), tasks.filter(({ isLeftOut }) => isLeftOut)]
    const name = words.stages[stage]
    const ownTexts = own.length === 0 ? count(0) : own.map(({ text }) => text).join(' ')
    return [name, count(tasks.length - own.length - out.length), ownTexts, count(out.length), ...(mayChange ? [<a key="change" href={stagePath(list, stage)}>{words.change(name)}<span className="nhsuk-u-visually-hidden">: {words.lists[list]}</span></a>] : [])]
  })
  const { stage, ours, own, out, change } = words.columns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.lists[list]}</h2>
      <DataTable caption={words.lists[list]} isCaptionHidden columns={[stage, ours, own, out, ...(mayChange ? [change] : [])].map((heading) => ({ heading }))} rows={rows} />
    </>
  )
}

/** What was typed of a stage, by field; a field that is not named shows what stands. */
export type TypedStage = Readonly<Record<string, string>>

/** The tasks of one stage: for each its place or that it is left out, the words of own ones, and one to add. */
export function stagePage({ list, stage, tasks, version, typed, state: { from, problems } }: { readonly list: TaskListName; readonly stage: StageId; readonly tasks: readonly TemplateTask[]; readonly version: number; readonly typed: TypedStage; readonly state: FormState }): string {
  const visible = tasks.filter(({ isLeftOut }) => !isLeftOut)
  const places = visible.map((_, index) => ({ value: String(index + 1), text: words.place(index + 1) }))
  const last = { value: 'last', text: words.last }
  const placeOf = (task: TemplateTask) => typed[`place-${task.id}`] ?? (task.isLeftOut ? 'out' : String(visible.indexOf(task) + 1))
  const own = tasks.filter(({ isOwn }) => isOwn)
  return framed({
    title: words.stages[stage],
    answer: `${words.lists[list]}. ${words.stageAnswer}`,
    wayBack: { text: words.back, href: href(paths.transitionTasks) },
    problems,
    children: (
      <div className="ek-reading">
        <Notice>{words.holds}</Notice>
        <PlainForm action={href(paths.transitionTasks)} from={from} carried={{ list: [list], stage: [stage], version: [String(version)] }} buttons={[{ text: words.button }]}>
          <h2 className="nhsuk-heading-m">{words.add}</h2>
          <TextField id="add" name="add" label={words.addText} hint={words.addTextHint} value={typed['add'] ?? ''} {...problemAt(problems, 'add')} />
          <TextField id="add-why" name="add-why" label={words.ownWhy} value={typed['add-why'] ?? ''} />
          <SelectField id="add-place" name="add-place" label={words.addPlace} value={typed['add-place'] ?? 'last'} choices={[...places, last]} />
          {own.length > 0 && <h2 className="nhsuk-heading-m">{words.own}</h2>}
          {own.map((task) => (
            <OwnFields key={task.id} task={task} place={visible.indexOf(task) + 1} chosen={placeOf(task)} places={places} typed={typed} problems={problems} />
          ))}
          <h2 className="nhsuk-heading-m">{words.ours}</h2>
          {tasks.filter(({ isOwn }) => !isOwn).map((task) => (
            <SelectField key={task.id} id={`place-${task.id}`} name={`place-${task.id}`} label={task.text} value={placeOf(task)} choices={[...places, ...(task.isLeftOut ? [last] : []), { value: 'out', text: words.out }]} />
          ))}
        </PlainForm>
      </div>
    ),
  })
}

function OwnFields({ task, place, chosen, places, typed, problems }: { readonly task: TemplateTask; readonly place: number; readonly chosen: string; readonly places: readonly { readonly value: string; readonly text: string }[]; readonly typed: TypedStage; readonly problems: FormState['problems'] }): ReactNode {
  const { id, text, why } = task
  return (
    <>
      <TextField id={`text-${id}`} name={`text-${id}`} label={words.ownText(place)} value={typed[`text-${id}`] ?? text} {...problemAt(problems, `text-${id}`)} />
      <TextField id={`why-${id}`} name={`why-${id}`} label={words.ownWhy} value={typed[`why-${id}`] ?? why} />
      <SelectField id={`place-${id}`} name={`place-${id}`} label={words.ownPlace} value={chosen} choices={[...places, { value: 'out', text: words.removeOwn }]} />
    </>
  )
}
