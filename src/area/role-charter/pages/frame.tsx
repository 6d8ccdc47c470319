import type { ReactNode } from 'react'
import { type Link, Notice, PageHeading, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'

/** What every page of this area has. */
export interface Frame {
  readonly title: string
  readonly caption?: string
  readonly answer: ReactNode
  readonly wayBack: Link
  readonly problems?: readonly Problem[]
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  /** What was done on the page before, or what happened meanwhile. */
  readonly said?: string | null
  /** It prints close together, to fit one sheet. */
  readonly isSheet?: boolean
  readonly children: ReactNode
}

/** A page of this area. */
export function framed({ title, caption, answer, wayBack, problems = [], isUnsaved = false, said = null, isSheet = false, children }: Frame): string {
  return sitePage({
    title: said === null || isUnsaved ? title : `${said} ${title}`,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'back', link: wayBack },
    content: (
      <div className={isSheet ? 'ek-reading ek-paper' : 'ek-reading'}>
        <ProblemSummary problems={problems} />
        <PageHeading {...(caption === undefined ? {} : { caption })} heading={title} answer={answer} />
        {said !== null && <Notice isScreenOnly>{said}</Notice>}
        {children}
      </div>
    ),
  })
}
