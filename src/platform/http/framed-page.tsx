import type { ReactNode } from 'react'
import { type Link, Notice, PageHeading, type Problem, ProblemSummary } from '../design/index.ts'
import { sitePage } from './site-page.ts'

/** What a page of an area has. */
export interface Frame {
  /** The heading. */
  readonly title: string
  /** What the window is called, where the heading alone does not say what the page is; the heading unless told. */
  readonly windowTitle?: string
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  readonly caption?: string
  readonly answer: ReactNode
  readonly wayBack: Link
  readonly problems?: readonly Problem[]
  /** What was done on the page before, or what happened meanwhile. */
  readonly said?: string | null
  /** Its parts take the width that they need, and keep the measure of reading themselves. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A page with its heading, what is to be mended on it, and what was done before it. */
export function framed({ title, windowTitle = title, isUnsaved = false, caption, answer, wayBack, problems = [], said = null, isWide = false, children }: Frame): string {
  return sitePage({
    title: said === null ? windowTitle : `${said} ${windowTitle}`,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'back', link: wayBack },
    content: (
      <div className={isWide ? undefined : 'ek-reading'}>
        <ProblemSummary problems={problems} />
        <PageHeading {...(caption === undefined ? {} : { caption })} heading={title} answer={answer} />
        {said !== null && <Notice isScreenOnly>{said}</Notice>}
        {children}
      </div>
    ),
  })
}

/** The same, where tables and lists take the width that they need. */
export function framedWide(page: Omit<Frame, 'isWide'>): string {
  return framed({ ...page, isWide: true })
}

/** What somebody typed, line by line. */
export function Said({ heading, text }: { readonly heading: string; readonly text: string }): ReactNode {
  if (text === '') return null
  return (
    <>
      <h2 className="nhsuk-heading-s">{heading}</h2>
      {text.split('\n').map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </>
  )
}
