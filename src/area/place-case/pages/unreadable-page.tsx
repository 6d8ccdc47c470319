import { PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PlaceId } from '../rules/place.ts'
import { unreadableWords as words } from '../words/case.ts'

/** Where an address cannot be read: why that may be, and the way on. */
export function unreadablePage(place: PlaceId): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.lead} />
        <p>
          <a href={href(paths.placeCase, { place })}>{words.anew}</a>
        </p>
      </>
    ),
  })
}
