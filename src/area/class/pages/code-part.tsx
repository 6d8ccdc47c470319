import type { ReactNode } from 'react'
import { codeWords } from '../words.ts'

/** How people get in: the code to read out, where it is typed, and the address that it stands for. */
export function CodePart({ code, how, join }: { readonly code: string; readonly how: string; readonly join: string }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{codeWords.theCode}</h2>
      <p className="ek-code">{code}</p>
      <p>{how}</p>
      <p className="nhsuk-u-margin-bottom-1">{codeWords.address}</p>
      <p className="ek-code-address">
        <a href={join}>{join}</a>
      </p>
    </>
  )
}
