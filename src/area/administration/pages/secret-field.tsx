import { TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { TextFieldModel } from '../../../platform/design/index.ts'

/** A field for a secret of a program: hidden while it is typed, and no browser offers to keep it as a password of the person. */
export function SecretField({ id, name, label, hint, problem }: Omit<TextFieldModel, 'value'>): ReactNode {
  return (
    <TextInput
      id={id}
      name={name}
      label={label}
      type="password"
      autoComplete="off"
      spellCheck={false}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { error: problem })}
    />
  )
}
