import type { ReactNode } from 'react'
import { ErrorMessage, Select } from 'nhsuk-react-components'
import { type FormOrigin, originFields } from '../form-origin.ts'
import { problemAt } from '../form-state.ts'
import { words } from '../words.ts'
import type { Problem } from './forms.tsx'
import { Carried, type CarriedFields, type Choice, type FormButton, FormButtons } from './questions.tsx'

/** A form that the browser sends by itself and that is answered by another page. Every form of a signed-in page says where it comes from. */
export function PlainForm({ action, from, carried = {}, hasFile = false, buttons, children }: {
  readonly action: string
  readonly from?: FormOrigin
  readonly carried?: CarriedFields
  readonly hasFile?: boolean
  readonly buttons: readonly FormButton[]
  readonly children?: ReactNode
}): ReactNode {
  return (
    <form className="ek-plain-form" method="post" action={action} noValidate autoComplete="off" encType={hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}>
      <Carried fields={from === undefined ? carried : { ...carried, ...originFields(from) }} />
      {children}
      <FormButtons buttons={buttons} />
    </form>
  )
}

/** A form that has no field for its problem: what is to be mended stands above it, in the words of the summary, which leads there. */
export function FieldlessForm({ id, problems, children }: { readonly id: string; readonly problems: readonly Problem[]; readonly children: ReactNode }): ReactNode {
  const { problem } = problemAt(problems, id)
  return (
    <div id={id}>
      {problem !== undefined && <ErrorMessage>{problem}</ErrorMessage>}
      {children}
    </div>
  )
}

/** One of many answers. For up to about seven, ask by radio buttons. */
export function SelectField({ id, name, label, hint, problem, value, choices, none }: {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problem?: string
  readonly value?: string
  readonly choices: readonly Choice[]
  /** What stands for no answer. */
  readonly none?: string
}): ReactNode {
  return (
    <Select id={id} name={name} label={label} labelProps={{ size: 's' }} defaultValue={value ?? ''} {...(hint === undefined ? {} : { hint })} {...(problem === undefined ? {} : { error: problem })}>
      {none !== undefined && <Select.Option value="">{none}</Select.Option>}
      {choices.map((choice) => (
        <Select.Option key={choice.value} value={choice.value}>
          {choice.text}
        </Select.Option>
      ))}
    </Select>
  )
}

/** A task with its page and how far it is: `later` cannot be started yet, and says why; `optional` need not be done at all. */
export interface StatusTask {
  readonly text: string
  readonly hint?: string
  readonly state: { readonly kind: 'completed' } | { readonly kind: 'incomplete' } | { readonly kind: 'later' } | { readonly kind: 'in-progress' } | { readonly kind: 'optional' }
  readonly href: string
}

/**
 * Tasks as the NHS task list shows them: completed is plain text, what is still to do is marked.
 * @param name tells one list from another on its page
 */
export function StatusList({ tasks, name = 'task' }: { readonly tasks: readonly StatusTask[]; readonly name?: string }): ReactNode {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map(({ text, hint, state, href }, index) => (
        <li key={href} className={`nhsuk-task-list__item${state.kind === 'later' ? '' : ' nhsuk-task-list__item--with-link'}`}>
          <div className="nhsuk-task-list__name-and-hint">
            {state.kind === 'later' ? (
              <div>{text}</div>
            ) : (
              <a className="nhsuk-link nhsuk-task-list__link" href={href} aria-describedby={`${name}-${index}-status`}>
                {text}
              </a>
            )}
            {hint !== undefined && <div className="nhsuk-task-list__hint">{hint}</div>}
          </div>
          <div className="nhsuk-task-list__status" id={`${name}-${index}-status`}>
            {state.kind === 'completed' ? words.taskStates.completed : <strong className={`nhsuk-tag nhsuk-tag--${state.kind === 'optional' ? 'grey' : 'blue'}`}>{words.taskStates[state.kind]}</strong>}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** The way through a long list: what is shown of how many, and the pages before and after. */
export function Pages({ shown, before, after }: { readonly shown: string; readonly before: string | null; readonly after: string | null }): ReactNode {
  return (
    <nav aria-label={words.pages} className="ek-pages">
      <p>{shown}</p>
      <ul className="ek-pages__list">
        {before !== null && (
          <li>
            <a href={before} rel="prev">
              {words.pageBefore}
            </a>
          </li>
        )}
        {after !== null && (
          <li>
            <a href={after} rel="next">
              {words.pageAfter}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
