import type { ReactNode } from 'react'
import { type Link, Notice, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Unit } from '../../organisation/index.ts'
import { listWords } from '../words/purpose.ts'

/** A page of a team: it leads back to the team's words and to the list of all. */
export function teamFrame({ title, unit = null, trail = [], problems = [], done = null, isUnsaved = false, content }: {
  readonly title: string
  /** The team whose page this one belongs to; null on that page itself. */
  readonly unit?: Pick<Unit, 'unitId' | 'name'> | null
  readonly trail?: readonly Link[]
  readonly problems?: readonly Problem[]
  /** What was done on the page before. */
  readonly done?: string | null
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  readonly content: ReactNode
}): string {
  const team = unit === null ? [] : [{ text: unit.name, href: href(paths.purpose, { unit: unit.unitId }) }]
  return sitePage({
    title,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'breadcrumb', links: [{ text: listWords.title, href: href(paths.purposes) }, ...team, ...trail] },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {content}
      </>
    ),
  })
}
