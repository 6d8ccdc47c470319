import { Button } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { DateQuestion, type FormState, LongText, PlainForm, RadioQuestion, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import type { FoundColleagues } from '../../people/index.ts'
import { type Matter, type ShownStage, matterWords, questionsOf } from '../../stepping-up/index.ts'
import { answersOf } from '../rules/stages.ts'
import { taskText } from '../rules/task-text.ts'
import { isOwnTask } from '../rules/template.ts'
import type { OpenedTransition } from '../service/asking.ts'
import { matterPageWords, mentorWords, taskWords, untilWords } from '../words/deeds.ts'
import { pageWords } from '../words/page.ts'
import { templateWords } from '../words/template.ts'
import { framed } from './frame.tsx'
import { pathOf, whoIs } from './transition-page.tsx'

/** What every page with one form of a transition is told. */
interface Asked {
  readonly opened: OpenedTransition
  readonly state: FormState
}

function asked({ opened, state: { from, problems } }: Asked, page: { readonly title: string; readonly answer: ReactNode; readonly does: string; readonly carried?: Readonly<Record<string, readonly string[]>>; /** Null while there is nothing to send. */ readonly button: string | null; readonly before?: ReactNode; readonly children: ReactNode }): string {
  const carried = { do: [page.does], version: [String(opened.transition.version)], ...page.carried }
  return framed({
    title: page.title,
    answer: page.answer,
    wayBack: { text: pageWords.toThis, href: pathOf(opened) },
    problems,
    children: (
      <div className="ek-reading">
        {page.before}
        {page.button !== null && (
          <PlainForm action={pathOf(opened)} from={from} carried={carried} buttons={[{ text: page.button }]}>
            {page.children}
          </PlainForm>
        )}
      </div>
    ),
  })
}

/** One task: what it is, whether it is done, and a note. */
export function taskPage({ task, typed, ...around }: Asked & { readonly task: ShownStage['tasks'][number]; readonly typed: { readonly isDone: boolean; readonly note: string } }): string {
  const kept = around.opened.tasks.find(({ taskId }) => taskId === task.id)
  const by = kept === undefined || kept.doneOn === null ? '' : ` ${taskWords.doneBy(dateText(kept.doneOn), whoIs(around.opened, kept.doneById))}`
  const { first, rest } = taskText(task.text)
  const why = `${isOwnTask(task.id) ? `${templateWords.ofOrganisation} ` : ''}${task.why}${by}`.trim()
  return asked(around, {
    title: first,
    answer: rest === '' ? why : rest,
    before: rest !== '' && why !== '' && <p>{why}</p>,
    does: 'task',
    carried: { task: [task.id] },
    button: taskWords.button,
    children: (
      <>
        <RadioQuestion name="done" legend={taskWords.tick} value={typed.isDone ? 'yes' : 'no'} choices={[{ value: 'yes', text: taskWords.yes }, { value: 'no', text: taskWords.no }]} />
        <LongText id="note" name="note" label={taskWords.note} hint={around.opened.relation.isOwn ? taskWords.noteHintOwn : taskWords.noteHint} value={typed.note} {...problemAt(around.state.problems, 'note')} />
      </>
    ),
  })
}

/** One of the six matters: the question to ask, and whether it is agreed. */
export function matterPage({ matter, typed, ...around }: Asked & { readonly matter: Matter; readonly typed: { readonly isAgreed: boolean; readonly note: string; readonly hours: string } }): string {
  const question = questionsOf(answersOf(around.opened.transition, around.opened.agreed)).find((one) => one.matter === matter)
  const { problems } = around.state
  return asked(around, {
    title: matterWords[matter],
    answer: question?.question ?? '',
    does: 'matter',
    carried: { matter: [matter] },
    button: matterPageWords.button,
    before: question !== undefined && (
      <>
        <p>{question.why}</p>
        <h2 className="nhsuk-heading-s">{matterPageWords.good}</h2>
        <p>{question.goodAnswer}</p>
      </>
    ),
    children: (
      <>
        <RadioQuestion name="agreed" legend={matterPageWords.agreed} value={typed.isAgreed ? 'yes' : 'no'} choices={[{ value: 'yes', text: matterPageWords.yes }, { value: 'no', text: matterPageWords.no }]} />
        {matter === 'protected-time' && <TextField id="hours" name="hours" inputMode="decimal" label={matterPageWords.hours} hint={matterPageWords.hoursHint} value={typed.hours} {...problemAt(problems, 'hours')} />}
        <LongText id="note" name="note" label={matterPageWords.note} hint={around.opened.relation.isOwn ? matterPageWords.noteHintOwn : matterPageWords.noteHint} value={typed.note} {...problemAt(problems, 'note')} />
      </>
    ),
  })
}

/** Who supports the person, by name. */
export function mentorPage({ search, found, ...around }: Asked & { readonly search: string; readonly found: FoundColleagues }): string {
  const people = found.people.filter(({ personId }) => personId !== around.opened.transition.personId)
  const choices = people.map(({ personId, givenName, familyName }) => ({ value: personId, text: `${givenName} ${familyName}` }))
  const { mentorId } = around.opened.transition
  const isAsked = choices.length > 0 || mentorId !== null || around.state.problems.length > 0
  return asked(around, {
    title: mentorId === null ? mentorWords.title : mentorWords.titleChange,
    answer: mentorWords.answer,
    does: 'mentor',
    button: isAsked ? mentorWords.button : null,
    before: (
      <>
        {mentorId !== null && <p>{mentorWords.now(whoIs(around.opened, mentorId))}</p>}
        <search>
          <form className="ek-search" method="get" action={pathOf(around.opened)} noValidate>
            <input type="hidden" name="ask" value="mentor" />
            <TextField id="q" name="q" label={mentorWords.search} value={search} />
            <Button secondary>{mentorWords.searchButton}</Button>
          </form>
        </search>
        {search !== '' && people.length === 0 && <p>{mentorWords.none}</p>}
      </>
    ),
    children: isAsked && <RadioQuestion name="mentor" legend={mentorWords.found} choices={choices.length === 0 ? [{ value: 'nobody', text: mentorWords.nobody }] : choices} {...(choices.length === 0 ? {} : { others: [{ value: 'nobody', text: mentorWords.nobody }] })} {...problemAt(around.state.problems, 'mentor')} />,
  })
}

/** The last day for which it is agreed. */
export function untilPage({ typed, ...around }: Asked & { readonly typed: TypedDate }): string {
  return asked(around, {
    title: untilWords.title,
    answer: untilWords.answer,
    does: 'until',
    button: untilWords.button,
    children: <DateQuestion name="until" legend={untilWords.legend} value={typed} {...problemAt(around.state.problems, 'until-day')} />,
  })
}
