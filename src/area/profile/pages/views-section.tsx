import type { ReactNode } from 'react'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { DataTable, InlineMark, aspectWords, replyWords } from '../../../platform/design/index.ts'
import type { Count } from '../rules/counts.ts'
import type { Profile } from '../rules/profile.ts'
import type { CapabilityReading, DomainReading } from '../rules/reading.ts'
import type { View } from '../rules/views.ts'
import { domainHeadings, viewWords as words } from '../words/profile.ts'
import { countText, shortCountText, withoutRatingText } from '../words/texts.ts'
import { Folded } from './folded.tsx'
import { viewName } from './view-name.ts'

/** The views side by side in words: by domain, by aspect, by capability. */
export function ViewsSection({ profile: { views, reading, assessed } }: { readonly profile: Profile }): ReactNode {
  if (views.length === 0) return null
  const capabilities = domains.reduce((sum, domain) => sum + reading.domains[domain].capabilities.length, reading.apart.length)
  return (
    <section aria-labelledby="views" className="ek-profile__views">
      <h2 className="nhsuk-heading-m" id="views">
        {views.length === 1 ? words.heading.one : words.heading.several}
      </h2>
      <DataTable caption={words.caption} columns={[{ heading: words.of }, ...views.map((view) => ({ heading: viewName(view) }))]} rows={domains.map((domain) => [<DomainName key={domain} domain={domain} />, ...reading.domains[domain].counts.map((count, at) => <CountCell key={at} count={count} />)])} />
      <p className="ek-reading">{words.notLow}</p>
      <Folded summary={words.aspects.summary}>
        <DataTable caption={words.aspects.caption} columns={[{ heading: words.aspects.column }, ...domains.map((domain) => ({ heading: domainHeadings[domain] }))]} rows={aspectRows(reading.domains, views)} />
      </Folded>
      <Folded summary={words.capabilities.summary(capabilities)}>
        {assessed?.form === 'short' && <p>{words.capabilities.caution}</p>}
        {domains.map((domain) => (
          <CapabilityTable key={domain} caption={words.capabilities.caption(domain)} readings={reading.domains[domain].capabilities} views={views} />
        ))}
        <CapabilityTable caption={words.capabilities.apart} readings={reading.apart} views={views} />
      </Folded>
    </section>
  )
}

/** A domain with its mark. */
export function DomainName({ domain }: { readonly domain: Domain }): ReactNode {
  return (
    <span className="ek-profile__domain">
      <InlineMark meaning={domain} /> {domainHeadings[domain]}
    </span>
  )
}

function CountCell({ count }: { readonly count: Count }): ReactNode {
  const without = withoutRatingText(count)
  return (
    <div>
      {countText(count)}
      {without !== null && <span className="ek-note">{without}</span>}
    </div>
  )
}

function aspectRows(readings: Readonly<Record<Domain, DomainReading>>, views: readonly View[]): readonly (readonly ReactNode[])[] {
  const found = new Set(domains.flatMap((domain) => readings[domain].aspects.map(({ aspect }) => aspect)))
  return [...found].toSorted((one, other) => Object.keys(aspectWords).indexOf(one) - Object.keys(aspectWords).indexOf(other)).map((aspect) => [
    aspectWords[aspect],
    ...domains.map((domain) => {
      const counts = readings[domain].aspects.find((one) => one.aspect === aspect)?.counts
      return counts === undefined ? words.aspects.none : <ByView key={domain} texts={counts.map(shortCountText)} views={views} />
    }),
  ])
}

/** What each view says, in one cell: with names where there are several. */
function ByView({ texts, views }: { readonly texts: readonly string[]; readonly views: readonly View[] }): ReactNode {
  if (texts.length === 1) return texts[0]
  return views.map((view, at) => (
    <span className="ek-profile__by-view" key={at}>
      {words.aspects.ofView(viewName(view), texts[at] ?? '')}
    </span>
  ))
}

function CapabilityTable({ caption, readings, views }: { readonly caption: string; readonly readings: readonly CapabilityReading[]; readonly views: readonly View[] }): ReactNode {
  if (readings.length === 0) return null
  const supervisors = views.filter(({ by, standing }) => by === 'supervisor' && [...standing.values()].some((word) => word !== 'open'))
  const standing = supervisors.length === 0 ? [] : [{ heading: words.capabilities.standing }]
  return (
    <DataTable
      caption={caption}
      columns={[{ heading: words.capabilities.column }, ...views.map((view) => ({ heading: viewName(view) })), ...standing]}
      rows={readings.map((reading) => [reading.capability.name, ...views.map((_, at) => capabilityText(reading, at)), ...(supervisors.length === 0 ? [] : [standingText(reading, supervisors)])])}
    />
  )
}

function capabilityText({ only, counts }: CapabilityReading, at: number): string {
  if (only === null) {
    const count = counts[at]
    return count === undefined ? words.nothingRated : countText(count)
  }
  const reply = only[at]
  return reply === undefined ? words.notAnswered : replyWords(reply).name
}

function standingText({ capability }: CapabilityReading, supervisors: readonly View[]): string {
  const said = supervisors.map(({ name, standing }) => ({ name, word: words.standings[standing.get(capability.itemId) ?? 'open'] }))
  return said.length === 1 ? (said[0]?.word ?? '') : said.map(({ name, word }) => words.ofSupervisor(name, word)).join('. ')
}
