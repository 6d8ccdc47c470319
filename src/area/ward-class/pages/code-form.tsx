import { Button, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import { openWords as words } from '../words/class.ts'

export const codeFieldId = 'code'

/** The field for a code; the code is the address of its class, so it may stand in one. The browser offers no code of another class. */
export function CodeForm({ typed, problem }: { readonly typed: string; readonly problem?: string }): ReactNode {
  return (
    <search>
      <form className="ek-search" method="get" action={href(paths.wardClassOpen)} noValidate>
        <TextInput
          id={codeFieldId}
          name="code"
          label={words.code.label}
          hint={words.code.hint}
          defaultValue={typed}
          autoComplete="off"
          {...(problem === undefined ? {} : { error: problem })}
        />
        <Button>{words.code.button}</Button>
      </form>
    </search>
  )
}
