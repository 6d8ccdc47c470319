import { DataTable, momentText, PageHeading, Pages } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type LooksPage, looksAtOnce } from '../service/who-looked.ts'
import { actionText } from '../words/actions.ts'
import { onlookerText, whoLookedWords as words } from '../words/who-looked.ts'

/** Who looked at what about the person who asks. */
export function whoLookedPage({ looks, all, page, pages }: LooksPage): string {
  const first = (page - 1) * looksAtOnce + 1
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
              rows={looks.map(({ at, action, who }) => [momentText(at), actionText(action), onlookerText(who)])}
            />
            <Pages shown={words.shown(first, first + looks.length - 1, all)} before={page > 1 ? addressOf(page - 1) : null} after={page < pages ? addressOf(page + 1) : null} />
            <p>{words.relationNote}</p>
          </>
        )}
        <p>{words.odd}</p>
      </>
    ),
  })
}

function addressOf(page: number): string {
  return href(paths.whoLooked, {}, { page })
}
