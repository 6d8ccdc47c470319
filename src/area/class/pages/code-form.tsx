import type { ReactNode } from 'react'
import { SearchForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { classWords as words } from '../words.ts'

export const codeFieldId = 'code'

/** The field for a code; the code is the address of its class, so it may stand in one. */
export function CodeForm({ typed, problem }: { readonly typed: string; readonly problem?: string }): ReactNode {
  return (
    <SearchForm
      action={href(paths.classOpen)}
      field={{ id: codeFieldId, name: 'code', label: words.code.label, hint: words.code.hint, value: typed, ...(problem === undefined ? {} : { problem }) }}
      button={words.code.button}
    />
  )
}
