import type { ReactNode } from 'react'
import { Notice, type Link, type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Post, Unit } from '../records.ts'
import { type Done, doneWords, organisationWords } from '../words/organisation.ts'

/** A page of the organisation under the units that it belongs to. */
export function organisationPage({ title, path, post = null, problems = [], done = null, isUnsaved = false, content }: {
  readonly title: string
  /** Units from the organisation down to the one that the page leads back to. */
  readonly path: readonly Unit[]
  /** The post to which it leads back, where it is below one. */
  readonly post?: Post | null
  readonly problems?: readonly Problem[]
  readonly done?: Done | null
  /** A form was not saved: what it was drawn from changed meanwhile. */
  readonly isUnsaved?: boolean
  readonly content: ReactNode
}): string {
  return sitePage({
    title,
    hasProblem: problems.length > 0,
    isUnsaved,
    wayBack: { kind: 'breadcrumb', links: [...crumbs(path), ...(post === null ? [] : [{ text: post.title, href: href(paths.post, { post: post.postId }) }])] },
    content: (
      <>
        <ProblemSummary problems={problems} />
        {done !== null && <Notice>{doneWords[done]}</Notice>}
        {content}
      </>
    ),
  })
}

function crumbs([root, ...below]: readonly Unit[]): readonly Link[] {
  const units = root === undefined ? [] : below
  return [{ text: organisationWords.crumb, href: href(paths.ourOrganisation) }, ...units.map(({ name, unitId }) => ({ text: name, href: href(paths.unit, { unit: unitId }) }))]
}

/** Links to what a keeper may do, as a list under a heading. */
export function KeeperLinks({ heading, links }: { readonly heading: string; readonly links: readonly Link[] }): ReactNode {
  return (
    <section className="ek-next">
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {links.map(({ text, href: to }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
