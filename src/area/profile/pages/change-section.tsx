import type { ReactNode } from 'react'
import { domains } from '../../../kernel/vocabulary.ts'
import { dateText, stageWords } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import type { Change } from '../rules/change.ts'
import { changeWords as words } from '../words/profile.ts'
import { changeText, notComparableText } from '../words/texts.ts'

/** How two rounds compare: no detectable change, unless it is beyond what error alone brings. */
export function ChangeSection({ selfChange, colleagueChange }: { readonly selfChange: Change | null; readonly colleagueChange: Change | null }): ReactNode {
  const isFirst = selfChange === null && colleagueChange === null
  return (
    <section aria-labelledby="change" className={`ek-reading ek-profile__change${isFirst ? ' ek-screen-only' : ''}`}>
      <h2 className="nhsuk-heading-m" id="change">
        {words.heading}
      </h2>
      {isFirst && <p>{words.first}</p>}
      {colleagueChange !== null && <OneChange change={colleagueChange} by="colleagues" />}
      {selfChange !== null && <OneChange change={selfChange} by="self" />}
    </section>
  )
}

function OneChange({ change, by }: { readonly change: Change; readonly by: 'self' | 'colleagues' }): ReactNode {
  const day = dateText(londonDay(change.earlierAt))
  if (change.kind === 'not-comparable') return <p>{notComparableText(change, day, (stage) => stageWords[stage])}</p>
  const behaviours = domains.map((domain) => change.domains[domain].behaviours)
  return (
    <>
      <p className="nhsuk-u-margin-bottom-2">{words[by](day)}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {domains.map((domain, at) => (
          <li key={domain}>
            {changeText(domain, change.domains[domain], by)}
            {' '}
            {by === 'self' && change.domains[domain].kind !== 'too-little' && <span className="ek-note">{words.compared(behaviours[at] ?? 0)}</span>}
          </li>
        ))}
      </ul>
      {by === 'self' && <p>{words.yardstick}</p>}
    </>
  )
}
