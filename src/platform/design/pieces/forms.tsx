import { Button, ErrorSummary, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { words } from '../words.ts'

/** Something to mend, with the address of its field on the page. */
export interface Problem {
  readonly fieldId: string
  readonly words: string
}

/** The list of what to mend, above the h1. Each entry leads to its field, which says the same words. */
export function ProblemSummary({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  if (problems.length === 0) return null
  return (
    <ErrorSummary>
      <ErrorSummary.Title>{words.problem}</ErrorSummary.Title>
      <ErrorSummary.List>
        {problems.map((problem) => (
          <ErrorSummary.ListItem key={problem.fieldId} href={`#${problem.fieldId}`}>
            {problem.words}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  )
}

/** One line of text to type. */
export interface TextFieldModel {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** What was typed: it is never lost. */
  readonly value?: string
  readonly problem?: string
  /** Which keys a phone offers, where they are not those for words. */
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'url'
}

/** A field for one line of text, with its hint and its problem. */
export function TextField({ id, name, label, hint, value, problem, inputMode }: TextFieldModel): ReactNode {
  return (
    <TextInput
      id={id}
      name={name}
      label={label}
      defaultValue={value ?? ''}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { error: problem })}
      {...(inputMode === undefined ? {} : { inputMode })}
    />
  )
}

/** A form that asks for something by name and answers with a page; the address can be kept and sent. */
export function SearchForm({ action, field, button = words.search }: { readonly action: string; readonly field: TextFieldModel; readonly button?: string }): ReactNode {
  return (
    <search>
      <form className="ek-search" method="get" action={action} noValidate>
        <TextField {...field} />
        <Button>{button}</Button>
      </form>
    </search>
  )
}
