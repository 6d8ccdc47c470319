import { PageHeading } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { pageWords as words } from '../words/pages.ts'

/** Too many look back at once: the page says so, and opens itself again. */
export function busyPage(): string {
  return sitePage({ title: words.busyTitle, content: <PageHeading heading={words.busyTitle} answer={words.busy} /> })
}
