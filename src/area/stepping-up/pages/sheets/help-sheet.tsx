import type { ReactNode } from 'react'
import type { HelpPlace } from '../../content/kinds.ts'

/** Where to turn when it is too much. The same on screen and on paper. */
export function HelpSheet({ help }: { readonly help: readonly HelpPlace[] }): ReactNode {
  return (
    <ul className="nhsuk-list ek-help">
      {help.map(({ name, what, reach, href }) => (
        <li key={name}>
          <strong>{name}.</strong> {what} {href === undefined ? reach : <a href={href}>{reach}</a>}
        </li>
      ))}
    </ul>
  )
}
