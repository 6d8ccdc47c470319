import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { CsvLink, DataTable, type FormOrigin, NextSteps, Notice, PageHeading, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OwnEntry } from '../records.ts'
import { domainShare } from '../rules/domain-share.ts'
import type { CatalogueEntry } from '../rules/entry.ts'
import { isStale } from '../rules/stale.ts'
import { entryWords, titleNameWords } from '../words/entry.ts'
import { organisationCatalogueWords as words } from '../words/organisation-pages.ts'
import { entryPageWords } from '../words/pages.ts'

interface OrganisationCatalogueView {
  readonly entries: readonly OwnEntry[]
  readonly today: CalendarDate
  readonly fromOf: () => FormOrigin
  readonly done: string | null
}

/** What an organisation added, for who keeps it right. Each form has an origin of its own. */
export function organisationCataloguePage(view: OrganisationCatalogueView): string {
  const { entries, done } = view
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {entries.length === 0 ? <p>{words.none}</p> : <Entries {...view} />}
        <NextSteps
          links={[
            { text: words.add, href: href(paths.organisationCatalogueNew) },
            { text: words.bring, href: href(paths.organisationCatalogueImport) },
            { text: words.portfolio, href: href(paths.portfolio) },
            { text: entryPageWords.back, href: href(paths.catalogue) },
          ]}
        />
        <div className="ek-reading">
          <p>{words.retiredMeans}</p>
          {entries.length > 0 && <p>{words.change}</p>}
        </div>
        {entries.length > 0 && <CsvLink href={href(paths.organisationCatalogueCsv)} what={words.file} />}
      </>
    ),
  })
}

function Entries({ entries, today, fromOf }: OrganisationCatalogueView): ReactNode {
  const { title, domain, checked, state, deed } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[title, domain, checked, state, deed].map((heading) => ({ heading }))}
      rows={entries.map((own) => {
        const { entry, retiredOn } = own
        return [
          <a key="title" href={href(paths.ownCatalogueEntry, { entry: entry.id })}>{entry.title}</a>,
          againstText(entry),
          isStale(entry, today) ? `${dateText(entry.readOn)}. ${words.stale}.` : dateText(entry.readOn),
          retiredOn === null ? words.offered : words.retired(dateText(retiredOn)),
          <Deeds key="deeds" own={own} isStale={isStale(entry, today)} from={fromOf()} />,
        ]
      })}
    />
  )
}

function againstText(entry: CatalogueEntry): string {
  const { title, unnamed } = domainShare(entry)
  return [words.titleNames(titleNameWords[title.names]), unnamed === null ? null : entryWords.unnamed(unnamed)].filter((part) => part !== null).join(' ')
}

function Deeds({ own: { entry, retiredOn, version }, isStale: isOld, from }: { readonly own: OwnEntry; readonly isStale: boolean; readonly from: FormOrigin }): ReactNode {
  return (
    <>
      <p>
        <a href={href(paths.organisationCatalogueChange, { entry: entry.id })}>
          {words.changeIt}
          <span className="nhsuk-u-visually-hidden">{words.ofOne(entry.title)}</span>
        </a>
      </p>
      <PlainForm
        action={href(paths.organisationCatalogue)}
        from={from}
        carried={{ entry: [entry.id], version: [String(version)] }}
        buttons={[
          ...(isOld ? [{ text: words.checked, about: entry.title, name: 'do', value: 'check' }] : []),
          { text: retiredOn === null ? words.retire : words.offer, about: entry.title, name: 'do', value: retiredOn === null ? 'retire' : 'offer', isSecondary: true },
        ]}
      />
    </>
  )
}
