import { Button, TextInput } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Carried } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { wayInWords } from '../words/ways-in.ts'
import type { WayBackIn } from './way-back-in.ts'

const words = wayInWords.choose

export const searchFieldId = 'q'

/** Finds an organisation among many by its name. */
export function OrganisationSearch({ typed, problem, back }: { readonly typed: string; readonly problem?: string; readonly back: WayBackIn }): ReactNode {
  return (
    <search>
      <form className="ek-search" method="get" action={href(paths.signIn)} noValidate>
        <Carried fields={Object.fromEntries(Object.entries(back).map(([name, value]: readonly [string, string]) => [name, [value]]))} />
        <TextInput id={searchFieldId} name="q" label={words.label} hint={words.hint} defaultValue={typed} autoComplete="organization" {...(problem === undefined ? {} : { error: problem })} />
        <Button>{words.button}</Button>
      </form>
    </search>
  )
}
