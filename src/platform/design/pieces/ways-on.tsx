import { Card } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Link } from '../page.tsx'
import { words } from '../words.ts'

/** A way into a part of the service: what the person wants, and what it costs her. */
export interface Door extends Link {
  readonly words: string
  /** Beside the words, as wide as they: it shows what is behind the door. */
  readonly picture?: ReactNode
}

/** Doors side by side, the first one leading where it is told to lead. */
export function Doors({ doors, isFirstLarge = false }: { readonly doors: readonly Door[]; readonly isFirstLarge?: boolean }): ReactNode {
  return (
    <ul className={`ek-doors${isFirstLarge ? ' ek-doors--first-large' : ''}`}>
      {doors.map(({ text, href, words: description, picture }) => (
        <li key={href} className={picture === undefined ? undefined : 'ek-door--picture'}>
          <Card clickable>
            <Card.Heading className="nhsuk-heading-m">
              <Card.Link href={href}>{text}</Card.Link>
            </Card.Heading>
            <Card.Description>{description}</Card.Description>
            {picture}
          </Card>
        </li>
      ))}
    </ul>
  )
}

/** Ways that belong together, one below the other, under the heading of a part of the page. */
export function WayList({ id, heading, ways }: { readonly id: string; readonly heading: string; readonly ways: readonly Door[] }): ReactNode {
  return (
    <section aria-labelledby={`ways-${id}`}>
      <h2 className="nhsuk-heading-m" id={`ways-${id}`}>
        {heading}
      </h2>
      <ul className="ek-ways">
        {ways.map(({ text, href, words: description }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            <span>{description}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a reader can do after a page. */
export function NextSteps({ links }: { readonly links: readonly Link[] }): ReactNode {
  return (
    <section className="ek-next">
      <h2 className="nhsuk-heading-m">{words.nextSteps}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A link to everything shown, as a file for a spreadsheet. */
export function CsvLink({ href, what }: { readonly href: string; readonly what: string }): ReactNode {
  return (
    <p className="ek-download">
      <a href={href}>
        {words.downloadPrefix}
        {what} {words.csv}
      </a>
    </p>
  )
}
