import type { ReactNode } from 'react'
import { href, paths } from '../../../platform/http/paths.ts'
import { waysOnWords as words } from '../words/ways-on.ts'

const ways = [
  ['charter', paths.roleCharters],
  ['plan', paths.developmentPlan],
  ['checkIns', paths.checkIns],
  ['practice', paths.simulatedWard],
  ['opportunities', paths.opportunities],
] as const

/** Where else somebody on the way into a post goes: each leads to a page of their own. */
export function WaysOn(): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <ul className="nhsuk-list">
        {ways.map(([way, path]) => (
          <li key={way}>
            <a href={href(path)}>{words.ways[way].text}</a>
            <div className="nhsuk-hint">{words.ways[way].what}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
