import { PageHeading } from '../../../platform/design/index.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { busyWords as words } from '../words/case.ts'

/** Too many ask at once: the page says so, and opens itself again. */
export function busyPage(): string {
  return sitePage({ title: words.title, content: <PageHeading heading={words.title} answer={words.lead} /> })
}
