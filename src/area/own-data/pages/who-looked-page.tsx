import { offsetOf } from '../../../kernel/paging.ts'
import { DataTable, dateText, momentText, PageHeading, Pages, roleHolderWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { looksAtOnce } from '../rules/looks-page.ts'
import type { Look, LooksPage } from '../service/who-looked.ts'
import { actionText } from '../words/actions.ts'
import { onlookerText, whoLookedWords as words } from '../words/who-looked.ts'

/** Who looked at what about the person who asks. */
export function whoLookedPage({ looks, all, page, pages }: LooksPage, lastList: CalendarDate | null): string {
  const first = offsetOf(page, looksAtOnce) + 1
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.aboutMe) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer(all)} />
        {all === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <>
            <DataTable
              caption={words.caption}
              columns={[{ heading: words.columns.when }, { heading: words.columns.what }, { heading: words.columns.who }]}
              rows={looks.map((look) => [momentText(look.at), deedText(look), onlookerText(look.who)])}
            />
            <Pages shown={words.shown(first, first + looks.length - 1, all)} before={page > 1 ? addressOf(page - 1) : null} after={page < pages ? addressOf(page + 1) : null} />
            <p>{words.relationNote}</p>
          </>
        )}
        <p>{words.lists(lastList === null ? null : dateText(lastList))}</p>
        <p>{words.odd}</p>
      </>
    ),
  })
}

function deedText({ action, times, role }: Look): string {
  const deed = role === null ? actionText(action) : words.role(actionText(action), roleHolderWords[role])
  return times === 1 ? deed : words.times(deed, times)
}

function addressOf(page: number): string {
  return href(paths.whoLooked, {}, { page })
}
