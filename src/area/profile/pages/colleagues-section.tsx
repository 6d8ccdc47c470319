import type { ReactNode } from 'react'
import { domains } from '../../../kernel/vocabulary.ts'
import { DataTable, aspectWords, dateText } from '../../../platform/design/index.ts'
import type { AskedCapability } from '../../framework/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type SaidByColleagues, isFigure } from '../rules/colleagues.ts'
import { colleagueWords as words } from '../words/colleagues.ts'
import { domainHeadings } from '../words/profile.ts'
import { colleagueFigureText, moreText, saidText } from '../words/texts.ts'
import { Folded } from './folded.tsx'
import { DomainName } from './views-section.tsx'

/** What colleagues answered together: figures with their error, what they are good for, and what more would bring. */
export function ColleaguesSection({ said, capabilities, day }: { readonly said: SaidByColleagues; readonly capabilities: readonly AskedCapability[]; readonly day: CalendarDate }): ReactNode {
  const { view } = said
  const { of, figure, good, more } = words.columns
  return (
    <section aria-labelledby="colleagues">
      <h2 className="nhsuk-heading-m" id="colleagues">
        {words.heading(view.colleagues)}
      </h2>
      <p className="ek-reading">
        {words.until(dateText(day))} {words.meaning(view.colleagues)} {view.components === 'default' && words.defaults}
      </p>
      <DataTable
        caption={words.caption}
        columns={[of, figure, good, more].map((heading) => ({ heading }))}
        rows={domains.map((domain) => {
          const one = said.domains[domain]
          return [<DomainName key={domain} domain={domain} />, saidText(one), one.kind === 'figure' ? words.bands[one.band] : '–', moreText(one)]
        })}
      />
      <Aspects said={said} />
      <Capabilities said={said} capabilities={capabilities} />
    </section>
  )
}

function Aspects({ said: { view } }: { readonly said: SaidByColleagues }): ReactNode {
  const known = view.aspects.filter(({ figure }) => isFigure(figure))
  if (known.length === 0) return null
  return (
    <Folded summary={words.aspects.summary}>
      {domains.map((domain) => {
        const ofDomain = known.filter((one) => one.domain === domain)
        return ofDomain.length === 0 ? null : <DataTable key={domain} caption={`${words.aspects.caption}: ${domainHeadings[domain]}`} columns={[{ heading: words.aspects.column }, { heading: words.columns.figure }]} rows={ofDomain.map(({ aspect, figure }) => [aspectWords[aspect], colleagueFigureText(figure)])} />
      })}
    </Folded>
  )
}

function Capabilities({ said: { view }, capabilities }: { readonly said: SaidByColleagues; readonly capabilities: readonly AskedCapability[] }): ReactNode {
  const rows = capabilities.flatMap(({ itemId, name }) => {
    const figure = view.capabilities.get(itemId) ?? null
    return isFigure(figure) ? [[name, colleagueFigureText(figure)]] : []
  })
  if (rows.length === 0) return null
  return (
    <Folded summary={words.capabilities.summary}>
      <DataTable caption={words.capabilities.caption} columns={[{ heading: words.capabilities.column }, { heading: words.columns.figure }]} rows={rows} />
    </Folded>
  )
}
