import type { ReactNode } from 'react'
import { CsvLink, DataTable, type FormOrigin, NextSteps, Notice, PageHeading, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { OwnEntry } from '../records.ts'
import { entryWords } from '../words/entry.ts'
import { organisationCatalogueWords as words } from '../words/organisation-pages.ts'
import { entryPageWords } from '../words/pages.ts'

/** What an organisation added, for who keeps it right. Each form has an origin of its own. */
export function organisationCataloguePage({ entries, fromOf, done }: { readonly entries: readonly OwnEntry[]; readonly fromOf: () => FormOrigin; readonly done: string | null }): string {
  return sitePage({
    title: done === null ? words.title : `${done} ${words.title}`,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        {done !== null && <Notice isScreenOnly>{done}</Notice>}
        {entries.length === 0 ? <p>{words.none}</p> : <Entries entries={entries} fromOf={fromOf} />}
        <div className="ek-reading">
          <p>{words.retiredMeans}</p>
          <p>{words.change}</p>
        </div>
        {entries.length > 0 && <CsvLink href={href(paths.organisationCatalogueCsv)} what={words.file} />}
        <NextSteps links={[{ text: words.bring, href: href(paths.organisationCatalogueImport) }, { text: entryPageWords.back, href: href(paths.catalogue) }]} />
      </>
    ),
  })
}

function Entries({ entries, fromOf }: { readonly entries: readonly OwnEntry[]; readonly fromOf: () => FormOrigin }): ReactNode {
  const { title, id, monthly, cost, state, deed } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[title, id, monthly, cost, state, deed].map((heading) => ({ heading }))}
      rows={entries.map(({ entry, retiredOn, version }) => [
        <a key="title" href={href(paths.ownCatalogueEntry, { entry: entry.id })}>{entry.title}</a>,
        entry.id,
        entryWords.monthlyHours(entry.time),
        entryWords.cost(entry.cost),
        retiredOn === null ? words.offered : words.retired(dateText(retiredOn)),
        <PlainForm key="deed" action={href(paths.organisationCatalogue)} from={fromOf()} carried={{ entry: [entry.id], version: [String(version)] }} buttons={[{ text: retiredOn === null ? words.retire : words.offer, name: 'do', value: retiredOn === null ? 'retire' : 'offer', isSecondary: true }]} />,
      ])}
    />
  )
}

