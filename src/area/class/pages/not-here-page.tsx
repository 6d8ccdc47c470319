import type { ReactNode } from 'react'
import { type Link, PageHeading } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'

/** What a page says in place of a class. */
interface NotHere {
  readonly said: { readonly title: string; readonly words: string }
  /** What stands before the ways on. */
  readonly wayOn?: ReactNode
  readonly links: readonly Link[]
  readonly part?: 'difference'
}

/** Says why there is no class at this address, or none can be opened, and leads on. */
export function notHerePage({ said: { title, words }, wayOn, links, part }: NotHere): string {
  return sitePage({
    title,
    ...(part === undefined ? {} : { part }),
    content: (
      <>
        <PageHeading heading={title} />
        <p>{words}</p>
        {wayOn}
        <ul className="nhsuk-list nhsuk-list--bullet">
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  })
}
