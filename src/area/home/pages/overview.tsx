import type { ReactNode } from 'react'
import type { OverviewLine } from '../../../kernel/overview.ts'
import type { ShownPart } from '../rules/overview-order.ts'
import { overviewWords as words } from '../words/home.ts'

/** One part of somebody's work in numbers, each leading to what it counts. */
export function Overview({ part: { part, lines } }: { readonly part: ShownPart }): ReactNode {
  const id = `overview-${part}`
  return (
    <section aria-labelledby={id} className="ek-reading">
      <h2 className="nhsuk-heading-m" id={id}>
        {words.headings[part]}
      </h2>
      {lines.length === 0 ? (
        <p>{words.clear[part]}</p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ line: { text, href, people = [] } }: { readonly line: OverviewLine }): ReactNode {
  return (
    <li>
      <a href={href}>{text}</a>
      {people.length > 0 && ': '}
      {people.map((person, place) => (
        <span key={person.href}>
          {place > 0 && ', '}
          <a href={person.href}>{person.text}</a>
        </span>
      ))}
    </li>
  )
}
