import type { ReactNode } from 'react'
import { type Link, Notice, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Improvement } from '../records.ts'
import { type Done, doneWords, improvementWords } from '../words/improvement.ts'

/** A page of an improvement: below it, or the improvement itself. */
export function improvementFrame({ title, improvement = null, trail = [], problems = [], done = null, isUnsaved = false, content }: {
  readonly title: string
  /** The one that the page leads back to. */
  readonly improvement?: Pick<Improvement, 'improvementId' | 'title'> | null
  /** Further pages between it and this one. */
  readonly trail?: readonly Link[]
  readonly problems?: readonly Problem[]
  readonly done?: Done | null
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  readonly content: ReactNode
}): string {
  const own = improvement === null ? [] : [{ text: improvement.title, href: href(paths.improvement, { improvement: improvement.improvementId }) }]
  return sitePage({
    title,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'breadcrumb', links: [{ text: improvementWords.crumb, href: href(paths.improvements) }, ...own, ...trail] },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice isScreenOnly>{doneWords[done]}</Notice>}
        {content}
      </>
    ),
  })
}

/** A text of several lines as it was written. */
export function Written({ text }: { readonly text: string }): ReactNode {
  return text.split(/\n{2,}/u).map((paragraph, index) => (
    <p key={index}>
      {paragraph.split('\n').map((line, number) => (
        <span key={number}>
          {number > 0 && <br />}
          {line}
        </span>
      ))}
    </p>
  ))
}
