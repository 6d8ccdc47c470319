import type { ReactNode } from 'react'
import { TextField } from '../../../platform/design/index.ts'
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

/** Names, e-mail and employee number, to type. */
export function PersonFields({ typed, problems }: { readonly typed: TypedPerson; readonly problems: readonly FormProblem[] }): ReactNode {
  return personFields.map((field) => {
    const hint = hints[field]
    return <TextField key={field} id={fieldNames[field]} name={fieldNames[field]} label={labels[field]} value={typed[field]} {...(hint === undefined ? {} : { hint })} {...problemAt(problems, field)} />
  })
}
