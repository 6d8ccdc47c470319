import type { ReactNode } from 'react'
import { PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { openWords as words } from '../words/class.ts'
import { CodeForm } from './code-form.tsx'

/** Says that there is no class with this code, and takes another. */
export function noClassPage(): string {
  return explanation(words.notFound, <CodeForm typed="" />)
}

/** Says that nobody leads a class at this address. */
export function noLeadPage(): string {
  return explanation(words.leadNotFound, null)
}

/** Says that no class can be opened today. */
export function tooManyPage(): string {
  return explanation(words.tooMany, null)
}

function explanation(said: { readonly title: string; readonly words: string }, wayOn: ReactNode): string {
  return sitePage({
    title: said.title,
    content: (
      <>
        <PageHeading heading={said.title} />
        <p>{said.words}</p>
        {wayOn}
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <a href={href(paths.wardClassOpen)}>{words.title}</a>
          </li>
          <li>
            <a href={href(paths.simulatedWard)}>{words.alone}</a>
          </li>
        </ul>
      </>
    ),
  })
}
