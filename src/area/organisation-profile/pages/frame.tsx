import type { ReactNode } from 'react'
import { type Link, type Problem, Notice, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { pageNames, profileWords as words } from '../words/profile.ts'

/** A page of an organisation's figures: it leads back to them and to the organisation. */
export function profileFrame({ title, trail = null, problems = [], done = null, content }: {
  readonly title: string
  /** What stands between the figures of the organisation and this page; null on the page of the organisation itself. */
  readonly trail?: readonly Link[] | null
  readonly problems?: readonly Problem[]
  readonly done?: string | null
  readonly content: ReactNode
}): string {
  const above = trail === null ? [] : [{ text: pageNames.organisation, href: href(paths.organisationProfile) }, ...trail]
  return sitePage({
    title: done === null ? title : `${done} ${title}`,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'breadcrumb', links: [{ text: words.crumb, href: href(paths.ourOrganisation) }, ...above] },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {content}
      </>
    ),
  })
}
