import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { CatalogueEntry, KnownCapability } from '../rules/entry.ts'
import { cataloguePageWords, entryPageWords as words } from '../words/pages.ts'
import { EntryFacts } from './entry-facts.tsx'

/** One entry for everyone. */
export function entryPage(view: { readonly entry: CatalogueEntry; readonly today: CalendarDate; readonly capabilities: readonly KnownCapability[] }): string {
  const { entry } = view
  return sitePage({
    title: entry.title,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.catalogue) } },
    content: (
      <>
        <PageHeading heading={entry.title} answer={entry.about} />
        <div className="ek-reading">
          <EntryFacts {...view} />
        </div>
        <NextSteps links={[{ text: cataloguePageWords.next.ownEntry, href: href(paths.ownCatalogueEntry, { entry: entry.id }) }, { text: words.back, href: href(paths.catalogue) }]} />
      </>
    ),
  })
}
