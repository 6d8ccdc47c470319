import { Button } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { DateQuestion, type FormState, LongText, PlainForm, RadioQuestion, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import type { FoundColleagues } from '../../people/index.ts'
import { type Matter, type ShownStage, matterWords, questionsOf } from '../../stepping-up/index.ts'
import { answersOf } from '../rules/stages.ts'
import { isOwnTask } from '../rules/template.ts'
import type { OpenedTransition } from '../service/asking.ts'
import { matterPageWords, mentorWords, pageWords, taskWords, templateWords, untilWords } from '../words/words.ts'
import { framed } from './frame.tsx'
import { pathOf, whoIs } from './transition-page.tsx'

/** What every page with one form of a transition is told. */
interface Asked {
  readonly opened: OpenedTransition
  readonly state: FormState
}

function asked({ opened, state: { from, problems } }: Asked, page: { readonly title: string; readonly answer: ReactNode; readonly does: string; readonly carried?: Readonly<Record<string, readonly string[]>>; readonly button: string; readonly before?: ReactNode; readonly children: ReactNode }): string {
  const carried = { do: [page.does], version: [String(opened.transition.version)], ...page.carried }
  return framed({
    title: page.title,
    answer: page.answer,
    wayBack: { text: pageWords.toThis, href: pathOf(opened) },
    problems,
    children: (
      <div className="ek-reading">
        {page.before}
        <PlainForm action={pathOf(opened)} from={from} carried={carried} buttons={[{ text: page.button }]}>
          {page.children}
        </PlainForm>
      </div>
    ),
  })
}

/** One task: what it is, whether it is done, and a note. */
export function taskPage({ task, typed, ...around }: Asked & { readonly task: ShownStage['tasks'][number]; readonly typed: { readonly isDone: boolean; readonly note: string } }): string {
  const kept = around.opened.tasks.find(({ taskId }) => taskId === task.id)
  const by = kept === undefined || kept.doneOn === null ? '' : ` ${taskWords.doneBy(dateText(kept.doneOn), whoIs(around.opened, kept.doneById))}`
  return asked(around, {
    title: task.text,
    answer: `${isOwnTask(task.id) ? `${templateWords.ofOrganisation} ` : ''}${task.why}${by}`.trim(),
    does: 'task',
    carried: { task: [task.id] },
    button: taskWords.button,
    children: (
      <>
        <RadioQuestion name="done" legend={taskWords.tick} value={typed.isDone ? 'yes' : 'no'} choices={[{ value: 'yes', text: taskWords.yes }, { value: 'no', text: taskWords.no }]} />
        <LongText id="note" name="note" label={taskWords.note} hint={taskWords.noteHint} value={typed.note} {...problemAt(around.state.problems, 'note')} />
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
        {matter === 'protected-time' && <TextField id="hours" name="hours" label={matterPageWords.hours} hint={matterPageWords.hoursHint} value={typed.hours} {...problemAt(problems, 'hours')} />}
        <LongText id="note" name="note" label={matterPageWords.note} hint={matterPageWords.noteHint} value={typed.note} {...problemAt(problems, 'note')} />
      </>
    ),
  })
}

/** Who supports the person, by name. */
export function mentorPage({ search, found, ...around }: Asked & { readonly search: string; readonly found: FoundColleagues }): string {
  const people = found.people.filter(({ personId }) => personId !== around.opened.transition.personId)
  const choices = people.map(({ personId, givenName, familyName }) => ({ value: personId, text: `${givenName} ${familyName}` }))
  return asked(around, {
    title: mentorWords.title,
    answer: mentorWords.answer,
    does: 'mentor',
    button: mentorWords.button,
    before: (
      <>
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
    children: <RadioQuestion name="mentor" legend={mentorWords.found} choices={choices} others={[{ value: 'nobody', text: mentorWords.nobody }]} {...problemAt(around.state.problems, 'mentor')} />,
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
