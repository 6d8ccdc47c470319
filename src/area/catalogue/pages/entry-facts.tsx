import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Stage, stages } from '../../../kernel/workforce.ts'
import { Bullets, KeyFacts, Notice, SourceNote, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { domainShare } from '../rules/domain-share.ts'
import { type CatalogueEntry, type KnownCapability, unknownOf } from '../rules/entry.ts'
import { isStale } from '../rules/stale.ts'
import { entryWords, kindWords, titleNameWords } from '../words/entry.ts'
import { entryPageWords as words } from '../words/pages.ts'

/** Everything that is known of an entry, what is not known, and where it is from. */
export function EntryFacts({ entry, today, capabilities }: { readonly entry: CatalogueEntry; readonly today: CalendarDate; readonly capabilities: readonly KnownCapability[] }): ReactNode {
  const readOn = entry.origin === 'organisation' ? entryWords.ownReadOn(entry) : entryWords.readOn(entry)
  return (
    <>
      {isStale(entry, today) && <Notice>{entry.origin === 'organisation' ? entryWords.ownStale : entryWords.stale}</Notice>}
      <KeyFacts facts={factsOf(entry)} />
      <p>{entryWords.feesOnly}</p>
      <AtStages entry={entry} />
      <h2 className="nhsuk-heading-m">{words.builds}</h2>
      <Built entry={entry} capabilities={capabilities} />
      <TitleAgainstContent entry={entry} />
      <NotKnown entry={entry} />
      {entry.source !== null && <SourceNote sources={[entry.source]} />}
      <p className="ek-note">{readOn}</p>
    </>
  )
}

function factsOf(entry: CatalogueEntry): Parameters<typeof KeyFacts>[0]['facts'] {
  const { time } = entry
  return [
    { name: words.facts.kind, value: kindWords[entry.kind] },
    { name: words.facts.audience, value: entry.audience },
    { name: words.facts.stages, value: entry.stages.map((stage) => stageWords[stage]).join(', ') },
    { name: words.facts.hours, value: entryWords.hours(time), ...(time.hours === null ? {} : { note: entryWords.basis[time.basis] }) },
    { name: words.facts.monthly, value: entryWords.monthlyHours(time) },
    { name: words.facts.months, value: time.isInOneDay ? words.oneDay : entryWords.months(time) },
    { name: words.facts.cost, value: entryWords.cost(entry.cost) },
    { name: words.facts.award, value: entryWords.award(entry.award) },
    { name: words.facts.proof, value: entry.proof },
    ...(entry.mind === null ? [] : [{ name: words.facts.mind, value: entry.mind }]),
  ]
}

function AtStages({ entry: { atStage } }: { readonly entry: CatalogueEntry }): ReactNode {
  const told = stages.flatMap((stage: Stage) => (atStage[stage] === undefined ? [] : [{ name: stageWords[stage], value: atStage[stage] }]))
  if (told.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.atStage}</h2>
      <KeyFacts facts={told} />
    </>
  )
}

function Built({ entry: { builds }, capabilities }: { readonly entry: CatalogueEntry; readonly capabilities: readonly KnownCapability[] }): ReactNode {
  if (builds.length === 0) return <p>{words.buildsNothing}</p>
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {builds.map(({ capability, why }) => (
        <li key={capability}>
          <CapabilityName code={capability} capabilities={capabilities} />: {why}
        </li>
      ))}
    </ul>
  )
}

/** The name of a capability, leading to its page where it is one of ours. */
export function CapabilityName({ code, capabilities }: { readonly code: string; readonly capabilities: readonly KnownCapability[] }): ReactNode {
  const known = capabilities.find((one) => one.code === code)
  return known === undefined ? code : <a href={href(paths.capability, { capability: code.toLowerCase() })}>{known.name}</a>
}

function TitleAgainstContent({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const { title, content, unnamed } = domainShare(entry)
  const unnamedText = unnamed === null ? null : entryWords.unnamed(unnamed)
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.m6}</h2>
      <p>{words.m6Lead}</p>
      <KeyFacts
        facts={[
          { name: words.title, value: titleNameWords[title.names], note: title.why },
          { name: words.content, value: entryWords.content(entry.content), note: content.why },
        ]}
      />
      {unnamedText !== null && <p>{unnamedText}</p>}
    </>
  )
}

function NotKnown({ entry }: { readonly entry: CatalogueEntry }): ReactNode {
  const unknown = entryWords.notKnown(unknownOf(entry))
  if (unknown.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.unknown}</h2>
      <Bullets lines={unknown} />
      <p>{words.ask}</p>
    </>
  )
}
