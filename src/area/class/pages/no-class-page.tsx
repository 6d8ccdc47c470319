import type { ReactNode } from 'react'
import { PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { classWords as words } from '../words.ts'
import { CodeForm } from './code-form.tsx'

/** Says that there is no class with this code, and takes another. */
export function noClassPage(): string {
  return explanation(words.notFound, <CodeForm typed="" />)
}

/** Says that there are no results at this address. */
export function noResultsPage(): string {
  return explanation(words.resultsNotFound, null)
}

/** Says that no class can be opened today. */
export function tooManyPage(): string {
  return explanation(words.tooMany, null)
}

function explanation(said: { readonly title: string; readonly words: string }, wayOn: ReactNode): string {
  return sitePage({
    title: said.title,
    part: 'difference',
    content: (
      <>
        <PageHeading heading={said.title} />
        <p>{said.words}</p>
        {wayOn}
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <a href={href(paths.classOpen)}>{words.title}</a>
          </li>
          <li>
            <a href={href(paths.differenceSort)}>{words.alone}</a>
          </li>
        </ul>
      </>
    ),
  })
}
