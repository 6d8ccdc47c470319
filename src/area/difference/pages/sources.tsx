import type { ReactNode } from 'react'
import type { Source } from '../../../platform/design/index.ts'
import { type SourceId, sources } from '../../evidence/index.ts'
import { sourceWords as words } from '../words.ts'

/** Where a number at a statement leads. */
export function sourceAnchor(number: number): string {
  return `source-${number}`
}

/** The sources of a page at its end, numbered, each with what of it was read and what to mind. */
export function Sources({ listed }: { readonly listed: readonly SourceId[] }): ReactNode {
  if (listed.length === 0) return null
  return (
    <section className="ek-sources">
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {listed.map((id, index) => (
          <li key={id} id={sourceAnchor(index + 1)}>
            <SourceWords {...sources[id]} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function SourceWords({ title, href, note }: Source): ReactNode {
  return (
    <>
      {href === undefined ? title : <a href={href}>{title}</a>}
      {note !== undefined && `, ${note}`}
    </>
  )
}
