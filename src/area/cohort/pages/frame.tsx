import type { ReactNode } from 'react'
import { type Link, Notice, PageHeading, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'

/** What every page of this area has. */
export interface Frame {
  readonly title: string
  readonly answer: ReactNode
  readonly wayBack: Link
  readonly problems?: readonly Problem[]
  /** What was done on the page before. */
  readonly said?: string | null
  readonly children: ReactNode
}

/** A page of this area. */
export function framed({ title, answer, wayBack, problems = [], said = null, children }: Frame): string {
  return sitePage({
    title: said === null ? title : `${said} ${title}`,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: wayBack },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={title} answer={answer} />
        {said !== null && <Notice isScreenOnly>{said}</Notice>}
        {children}
      </>
    ),
  })
}
