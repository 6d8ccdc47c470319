import type { ReactNode } from 'react'
import { type FormOrigin, type Link, Notice, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Unit } from '../../organisation/index.ts'
import { listWords } from '../words/purpose.ts'

/** A form with what the viewer's sign-in adds, the version that it was drawn from, and what is to be mended. */
export interface FormState {
  readonly from: FormOrigin
  readonly version: number
  readonly problems: readonly Problem[]
}

/** A page of a team: it leads back to the team's words and to the list of all. */
export function teamFrame({ title, unit = null, trail = [], problems = [], done = null, content }: {
  readonly title: string
  /** The team whose page this one belongs to; null on that page itself. */
  readonly unit?: Pick<Unit, 'unitId' | 'name'> | null
  readonly trail?: readonly Link[]
  readonly problems?: readonly Problem[]
  /** What was done on the page before. */
  readonly done?: string | null
  readonly content: ReactNode
}): string {
  const team = unit === null ? [] : [{ text: unit.name, href: href(paths.purpose, { unit: unit.unitId }) }]
  return sitePage({
    title,
    hasProblem: problems.length > 0,
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

/** The words of a problem at its field. */
export function problemAt(problems: readonly Problem[], fieldId: string): { readonly problem?: string } {
  const found = problems.filter((problem) => problem.fieldId === fieldId).map(({ words }) => words)
  return found.length === 0 ? {} : { problem: found.join('. ') }
}
