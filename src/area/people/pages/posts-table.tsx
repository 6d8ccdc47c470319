import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, DetailsTable, bandWords, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { UnitPlace } from '../rules/scope.ts'
import type { HeldPost } from '../service/people-store.ts'
import type { PersonView } from '../service/view-person.ts'
import { holdingWords as words } from '../words/holdings.ts'
import { personWords } from '../words/person.ts'
import { bareKindText, lastDayText } from './holding-text.ts'

const { action, ...factColumns } = words.columns

/** The posts that somebody holds or will hold, with the way to end each for who may. */
export function PostsTable({ caption, posts, view, today }: { readonly caption: string; readonly posts: readonly HeldPost[]; readonly view: PersonView; readonly today: CalendarDate }): ReactNode {
  const canEnd = posts.some(({ holdingId }) => view.actions?.end.has(holdingId) === true)
  const headings = [...Object.values(factColumns), ...(canEnd ? [action] : [])]
  const rows = posts.map((post) => [...factsOf(post, view.units, today), ...(canEnd ? [view.actions?.end.has(post.holdingId) === true ? <EndLink post={post} key="end" /> : ''] : [])])
  return <DataTable caption={caption} isCaptionHidden columns={headings.map((heading) => ({ heading }))} rows={rows} />
}

/** The posts that somebody held before, behind a details element. */
export function EarlierPosts({ posts, units, today }: { readonly posts: readonly HeldPost[]; readonly units: readonly UnitPlace[]; readonly today: CalendarDate }): ReactNode {
  const rows = posts.map((post) => factsOf(post, units, today))
  return <DetailsTable summary={personWords.before} table={{ caption: personWords.beforeCaption, columns: Object.values(factColumns).map((heading) => ({ heading })), rows }} />
}

function factsOf(post: HeldPost, units: readonly UnitPlace[], today: CalendarDate): readonly ReactNode[] {
  const unit = units.find(({ unitId }) => unitId === post.unitId)
  const title = (
    <a href={href(paths.post, { post: post.postId })} key="title">
      {post.title}
    </a>
  )
  const where = (
    <a href={href(paths.unit, { unit: post.unitId })} key="unit">
      {unit?.name}
    </a>
  )
  return [title, bandWords[post.band], where, bareKindText(post), dateText(post.startsOn), lastDayText(post, today)]
}

function EndLink({ post }: { readonly post: HeldPost }): ReactNode {
  return (
    <a href={href(paths.personEnd, { person: post.personId, holding: post.holdingId })}>
      {words.end}
      <span className="nhsuk-u-visually-hidden">{words.endAs(post.title)}</span>
    </a>
  )
}
