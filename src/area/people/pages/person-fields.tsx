import type { ReactNode } from 'react'
import { KeyFacts, TextField } from '../../../platform/design/index.ts'
import type { Person } from '../records.ts'
import type { AccessField } from '../rules/locked-fields.ts'
import type { PersonField, TypedPerson } from '../rules/typed-person.ts'
import { changeWords as words } from '../words/person.ts'
import type { FormProblem } from '../words/problems.ts'
import { fieldNames, problemAt } from './form-parts.tsx'

const labels: Readonly<Record<PersonField, string>> = {
  givenName: words.givenName,
  familyName: words.familyName,
  email: words.optional(words.email),
  employeeNumber: words.optional(words.employeeNumber),
}

const hints: Readonly<Partial<Record<PersonField, string>>> = { email: words.emailHint, employeeNumber: words.employeeNumberHint }

/** The order in which they are asked. */
export const personFields: readonly PersonField[] = ['givenName', 'familyName', 'email', 'employeeNumber']

interface PersonFieldsModel {
  readonly typed: TypedPerson
  /** What is not asked. */
  readonly locked?: readonly PersonField[]
  readonly problems: readonly FormProblem[]
}

/** Names, e-mail and employee number, to type. */
export function PersonFields({ typed, locked = [], problems }: PersonFieldsModel): ReactNode {
  return personFields
    .filter((field) => !locked.includes(field))
    .map((field) => {
      const hint = hints[field]
      return <TextField key={field} id={fieldNames[field]} name={fieldNames[field]} label={labels[field]} value={typed[field]} {...(hint === undefined ? {} : { hint })} {...problemAt(problems, field)} />
    })
}

/** What stands in the fields that only an administrator may change, and why. */
export function LockedFields({ person, locked, problems }: { readonly person: Person; readonly locked: readonly AccessField[]; readonly problems: readonly FormProblem[] }): ReactNode {
  if (locked.length === 0) return null
  return (
    <>
      <KeyFacts facts={locked.map((field) => ({ name: words[field], value: person[field] ?? words.nothing }))} />
      {locked.map((field) => {
        const { problem } = problemAt(problems, field)
        return problem === undefined ? null : (
          <p key={field} id={fieldNames[field]} tabIndex={-1} className="nhsuk-error-message">
            {problem}
          </p>
        )
      })}
      <p>{words.forAdministrator}</p>
    </>
  )
}
