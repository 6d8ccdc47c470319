import type { ReactNode } from 'react'
import { PageHeading } from '../design/index.ts'
import { errorWords } from './error-words.ts'
import type { Failure } from './failure-kind.ts'
import { href, paths } from './paths.ts'
import { sitePage } from './site-page.ts'

/** The page that explains why a request got no answer of its own, and the way on. */
export function failurePage(failure: Failure): string {
  const { title, paragraphs } = wordsOf(failure)
  return sitePage({
    title,
    content: (
      <>
        <PageHeading heading={title} />
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {failure.kind === 'broken' && (
          <p>
            <strong>{failure.reference}</strong>
          </p>
        )}
        <WayOn />
      </>
    ),
  })
}

function WayOn(): ReactNode {
  return (
    <p>
      <a href={href(paths.front)}>{errorWords.backToFront}</a>
    </p>
  )
}

function wordsOf(failure: Failure): { readonly title: string; readonly paragraphs: readonly string[] } {
  switch (failure.kind) {
    case 'not-found':
      return errorWords.notFound
    case 'not-allowed':
      return errorWords.notAllowed
    case 'too-many':
      return { title: errorWords.tooMany.title, paragraphs: errorWords.tooMany.paragraphs(failure.seconds) }
    case 'bad-request':
      return errorWords.badRequest
    case 'too-large':
      return errorWords.tooLarge
    case 'busy':
      return { title: errorWords.busy.title, paragraphs: errorWords.busy.paragraphs(failure.seconds) }
    case 'unavailable':
      return errorWords.unavailable
    case 'broken':
      return errorWords.broken
  }
}
