import { Button, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { codeWords as words } from '../words.ts'

export const codeFieldId = 'code'

interface CodeFormModel {
  /** The address that takes the code. */
  readonly action: string
  readonly typed: string
  readonly problem?: string
}

/** The field for a code; the code is the address of its class, so it may stand in one. The browser offers no code of another class. */
export function CodeForm({ action, typed, problem }: CodeFormModel): ReactNode {
  return (
    <search>
      <form className="ek-search" method="get" action={action} noValidate>
        <TextInput
          id={codeFieldId}
          name="code"
          label={words.label}
          hint={words.hint}
          defaultValue={typed}
          autoComplete="off"
          {...(problem === undefined ? {} : { error: problem })}
        />
        <Button>{words.button}</Button>
      </form>
    </search>
  )
}
