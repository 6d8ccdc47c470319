import type { ReactNode } from 'react'
import { type Link, type Problem, PageHeading, ProblemSummary, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { commonWords as words } from '../words/common.ts'

/** What every page of administration says. */
export interface AdministrationPage {
  readonly title: string
  /** The sentence under the heading. */
  readonly answer?: ReactNode
  /** What is to be mended, above the heading. */
  readonly problems?: readonly Problem[]
  /** What was done by the form that led here. */
  readonly done?: string | null
  /** The pages between administration and this one; null for somebody who may not open administration. */
  readonly within?: readonly Link[] | null
  readonly content: ReactNode
}

const home: Link = { text: words.yourPage, href: href(paths.home) }
const administration: Link = { text: words.administration, href: href(paths.administration) }

/** A page of administration, with its place in the house. */
export function administrationPage({ within = [], ...page }: AdministrationPage): string {
  return pageBelow(within === null ? [home] : [home, administration, ...within], page)
}

/** The first page of administration. */
export function administrationHome(page: Omit<AdministrationPage, 'within'>): string {
  return pageBelow([home], page)
}

function pageBelow(links: readonly Link[], { title, answer, problems = [], done = null, content }: Omit<AdministrationPage, 'within'>): string {
  return sitePage({
    title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'breadcrumb', links },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice>{done}</Notice>}
        <PageHeading heading={title} {...(answer === undefined ? {} : { answer })} />
        {content}
      </>
    ),
  })
}
