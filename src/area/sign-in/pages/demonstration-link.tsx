import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import { wayInWords } from '../words/ways-in.ts'

/** The way to the demonstration trust, for who only wants to look around. */
export function Demonstration(): ReactNode {
  const { heading, words: said, link } = wayInWords.demonstration
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p>{said}</p>
      <p>
        <a href={href(paths.signInDemonstration)}>{link}</a>
      </p>
    </>
  )
}
