import { Fragment, type ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Stage, stages } from '../../../kernel/workforce.ts'
import { CsvLink, DataTable, FormButtons, NextSteps, PageHeading, SelectField, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type CatalogueEntry, type KnownCapability, entryForms, formOf } from '../rules/entry.ts'
import { isStale } from '../rules/stale.ts'
import { entriesText, entryWords, formWords, rangeText } from '../words/entry.ts'
import { cataloguePageWords as words } from '../words/pages.ts'
import { CapabilityName } from './entry-facts.tsx'

/** Which entries are asked for; null is any. */
export interface CatalogueFilter {
  readonly stage: Stage | null
  readonly capability: string | null
}

interface CatalogueView {
  readonly entries: readonly CatalogueEntry[]
  readonly filter: CatalogueFilter
  readonly capabilities: readonly KnownCapability[]
  readonly today: CalendarDate
}

/** The catalogue for everyone. Nothing of who reads is kept. */
export function cataloguePage(view: CatalogueView): string {
  return sitePage({
    title: words.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.capabilities) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <div className="ek-reading">
          <p>{words.judgement}</p>
          <p>{words.tasks}</p>
          <Filter {...view} />
          <p>{view.entries.length === 0 ? words.none : words.shown(entriesText(view.entries.length))}</p>
        </div>
        {entryForms.map((form) => {
          const entries = view.entries.filter(({ kind }) => formOf(kind) === form)
          return entries.length === 0 ? null : (
            <section key={form}>
              <h2 className="nhsuk-heading-l">{formWords[form]}</h2>
              <EntryTable caption={words.caption(formWords[form])} entries={entries} capabilities={view.capabilities} today={view.today} hrefOf={({ id }) => href(paths.catalogueEntry, { entry: id })} />
            </section>
          )
        })}
        <CsvLink href={href(paths.catalogueCsv)} what={words.file} />
        <NextSteps
          links={[
            { text: words.next.own, href: href(paths.ownCatalogue) },
            { text: words.next.capabilities, href: href(paths.capabilities) },
            { text: words.next.organisation, href: href(paths.organisationCatalogue) },
          ]}
        />
      </>
    ),
  })
}

function Filter({ filter, capabilities }: Pick<CatalogueView, 'filter' | 'capabilities'>): ReactNode {
  return (
    <search>
      <form method="get" action={href(paths.catalogue)} noValidate>
        <SelectField id="stage" name="stage" label={words.filter.stage} none={words.filter.anyStage} value={filter.stage ?? ''} choices={stages.map((stage) => ({ value: stage, text: stageWords[stage] }))} />
        <SelectField id="capability" name="capability" label={words.filter.capability} none={words.filter.anyCapability} value={filter.capability ?? ''} choices={capabilities.map(({ code, name }) => ({ value: code, text: name }))} />
        <FormButtons buttons={[{ text: words.filter.button, isSecondary: true }]} />
      </form>
    </search>
  )
}

/** Entries with what they take, each leading to its page. */
export function EntryTable({ caption, entries, capabilities, today, hrefOf }: {
  readonly caption: string
  readonly entries: readonly CatalogueEntry[]
  readonly capabilities: readonly KnownCapability[]
  readonly today: CalendarDate
  readonly hrefOf: (entry: CatalogueEntry) => string
}): ReactNode {
  const { title, audience, monthly, cost, builds } = words.columns
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={[title, audience, monthly, cost, builds].map((heading) => ({ heading }))}
      rows={entries.map((entry) => [
        <Fragment key="title">
          <a href={hrefOf(entry)}>{entry.title}</a>
          {isStale(entry, today) && <span className="ek-note">{words.stale}</span>}
        </Fragment>,
        entry.audience,
        entry.time.monthlyHours === null ? entryWords.monthlyHours(entry.time) : rangeText(entry.time.monthlyHours),
        entryWords.cost(entry.cost),
        entry.builds.length === 0 ? words.builtBy : <Builds key="builds" entry={entry} capabilities={capabilities} />,
      ])}
    />
  )
}

function Builds({ entry: { builds }, capabilities }: { readonly entry: CatalogueEntry; readonly capabilities: readonly KnownCapability[] }): ReactNode {
  return builds.map(({ capability }, place) => (
    <span key={capability}>
      {place > 0 && '; '}
      <CapabilityName code={capability} capabilities={capabilities} />
    </span>
  ))
}
