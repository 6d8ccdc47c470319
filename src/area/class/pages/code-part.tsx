import type { ReactNode } from 'react'
import { codeWords } from '../words.ts'

interface CodePartModel {
  readonly code: string
  readonly how: string
  /** The address that the code stands for, without the part that names the site. */
  readonly join: string
  /** How people reach the site (https://evenkeel.example): whoever types the address needs all of it. */
  readonly origin: string
}

/** How people get in: the code to read out, where it is typed, and the address that it stands for. */
export function CodePart({ code, how, join, origin }: CodePartModel): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{codeWords.theCode}</h2>
      <p className="ek-code">{code}</p>
      <p>{how}</p>
      <p className="nhsuk-u-margin-bottom-1">{codeWords.address}</p>
      <p className="ek-code-address">
        <a href={join}>{origin + join}</a>
      </p>
    </>
  )
}
