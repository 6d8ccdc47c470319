import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, bandWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type PostGroup, groupPosts } from '../rules/post-groups.ts'
import type { SeenPost } from '../service/sight.ts'
import { unitWords as words } from '../words/unit.ts'
import { HoldersText } from './holders-text.tsx'

/** Posts of the same title and band as one row, which opens to the single posts. */
export function GroupedPosts({ posts, caption, today }: { readonly posts: readonly SeenPost[]; readonly caption: string; readonly today: CalendarDate }): ReactNode {
  return (
    <DataTable
      caption={caption}
      columns={[{ heading: words.post }, { heading: words.band }, { heading: words.heldBy }]}
      rows={groupPosts(posts).map((group) => [<NameOf key="name" group={group} />, bandWords[group.band], <Holding key="holding" group={group} today={today} />])}
    />
  )
}

function NameOf({ group: { title, posts } }: { readonly group: PostGroup<SeenPost> }): ReactNode {
  const [only, ...more] = posts
  return only === undefined || more.length > 0 ? title : <PostLink seen={only} />
}

function PostLink({ seen: { post } }: { readonly seen: SeenPost }): ReactNode {
  return <a href={href(paths.post, { post: post.postId })}>{post.title}</a>
}

function Holding({ group: { posts, held, vacant }, today }: { readonly group: PostGroup<SeenPost>; readonly today: CalendarDate }): ReactNode {
  const [only, ...more] = posts
  if (only !== undefined && more.length === 0) return <HoldersText sight={only.sight} today={today} />
  return (
    <>
      {words.heldOf(held, vacant)}
      <details className="nhsuk-details ek-details ek-details--printed">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">{words.singlePosts(posts.length)}</span>
        </summary>
        <div className="nhsuk-details__text">
          <ul className="nhsuk-list">
            {posts.map((seen) => (
              <li key={seen.post.postId}>
                <PostLink seen={seen} /> <HoldersText sight={seen.sight} today={today} />
              </li>
            ))}
          </ul>
        </div>
      </details>
    </>
  )
}
