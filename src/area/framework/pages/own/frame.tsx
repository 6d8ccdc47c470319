import type { ReactNode } from 'react'
import { type Link, Notice, type Problem, ProblemSummary } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { sitePage } from '../../../../platform/http/site-page.ts'
import type { FrameworkHead } from '../../records.ts'
import { type FrameworkItem } from '../../rules/framework.ts'
import { itemLine } from '../../rules/outline.ts'
import { listWords } from '../../words/list.ts'

/** A page of a framework: below it, or the framework itself. */
export function frameworkFrame({ title, framework = null, path = [], problems = [], done = null, isUnsaved = false, content }: {
  readonly title: string
  /** The one that the page leads back to. */
  readonly framework?: Pick<FrameworkHead, 'id' | 'title'> | null
  /** Items between it and this page. */
  readonly path?: readonly FrameworkItem[]
  readonly problems?: readonly Problem[]
  /** What was done on the page before. */
  readonly done?: string | null
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  readonly content: ReactNode
}): string {
  const own = framework === null ? [] : [{ text: framework.title, href: href(paths.framework, { framework: framework.id }) }]
  const items = framework === null ? [] : path.map((item): Link => ({ text: itemLine(item), href: href(paths.frameworkItem, { framework: framework.id, item: item.id }) }))
  return sitePage({
    title: done === null ? title : `${done} ${title}`,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'breadcrumb', links: [{ text: listWords.crumb, href: href(paths.frameworks) }, ...own, ...items] },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {content}
      </>
    ),
  })
}

/** A text of several lines as it was written. */
export function Written({ text }: { readonly text: string }): ReactNode {
  return text.split(/\n{2,}/u).map((paragraph, index) => (
    <p key={index} className="ek-written">
      {paragraph}
    </p>
  ))
}
