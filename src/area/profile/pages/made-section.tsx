import type { ReactNode } from 'react'
import { Paragraphs } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { madeWords as words } from '../words/profile.ts'
import { Folded } from './folded.tsx'

/** How a profile is made, and what is known of the questions. */
export function MadeSection(): ReactNode {
  const links = [
    { text: words.validity, to: href(paths.validity) },
    { text: words.capabilities, to: href(paths.capabilities) },
    { text: words.example, to: href(paths.profileExample, { example: 'cannot-tell' }) },
  ]
  return (
    <Folded summary={words.summary} isScreenOnly>
      <Paragraphs lines={words.lines} />
      <ul className="nhsuk-list nhsuk-list--bullet">
        {links.map(({ text, to }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
    </Folded>
  )
}
