import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, NextSteps, PageHeading, bandWords, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Unit } from '../records.ts'
import type { UnitView } from '../service/see-unit.ts'
import type { SeenPost } from '../service/sight.ts'
import { type Done, organisationWords, peopleText, postsText, unitsText } from '../words/organisation.ts'
import { postWords } from '../words/post.ts'
import { unitWords as words } from '../words/unit.ts'
import { KeeperLinks, organisationPage } from './frame.tsx'
import { HoldersText, hasActingUp } from './holders-text.tsx'
import { GroupedPosts } from './post-groups.tsx'
import { UnitList } from './unit-list.tsx'

/** Sub-units of at most so many are shown unfolded. */
const unfoldedUnits = 12

/** One unit: what is below it, its posts, and who holds them as far as the viewer may see. */
export function unitPage(view: UnitView, today: CalendarDate, done: Done | null): string {
  const { branch, path, posts, head, isKept } = view
  const { unit } = branch
  return organisationPage({
    title: unit.name,
    path: path.slice(0, -1),
    done,
    content: (
      <>
        <PageHeading heading={unit.name} answer={answerOf(view, today)} />
        <Facts view={view} today={today} />
        <Below branch={branch} />
        <h2 className="nhsuk-heading-m">{words.postsHeading}</h2>
        {head !== null && <p>{words.head(head)}</p>}
        {posts.length === 0 ? <p>{words.noPosts}</p> : <Posts posts={posts} caption={words.postsCaption} today={today} isGrouped />}
        <Closed units={view.closedUnits} posts={view.closedPosts} />
        <NextSteps
          links={[
            { text: words.purpose, href: href(paths.purpose, { unit: unit.unitId }) },
            { text: words.measures, href: href(paths.measures, {}, { unit: unit.unitId }) },
            { text: words.improvements, href: href(paths.improvements, {}, { unit: unit.unitId }) },
          ]}
        />
        {isKept && <KeeperLinks heading={words.change} links={keeperLinks(unit)} />}
      </>
    ),
  })
}

/** A ward has no units below it, and need not say so. */
function Below({ branch: { children, unitsBelow } }: Pick<UnitView, 'branch'>): ReactNode {
  if (children.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.unitsHeading}</h2>
      <UnitList branches={children} openUpTo={unitsBelow <= unfoldedUnits ? unfoldedUnits : 0} />
    </>
  )
}

function answerOf({ posts }: UnitView, today: CalendarDate): string {
  const vacant = posts.filter(({ sight }) => sight.kind === 'vacant').length
  return posts.length === 0 ? words.answerNone(dateText(today)) : words.answer(postsText(posts.length), vacant, dateText(today))
}

function Facts({ view: { branch }, today }: { readonly view: UnitView; readonly today: CalendarDate }): ReactNode {
  const { unit, unitsBelow, posts, people } = branch
  return (
    <div className="ek-reading">
      {unitsBelow > 0 && <p>{words.below(unitsText(unitsBelow), postsText(posts), peopleText(people))}</p>}
      {unit.code !== null && <p>{words.code(unit.code)}</p>}
      {unit.closedOn !== null && <p>{unit.closedOn <= today ? organisationWords.closedOn(dateText(unit.closedOn)) : organisationWords.closesOn(dateText(unit.closedOn))}</p>}
    </div>
  )
}

/** Posts with their band and who holds them; of many of the same kind one row, when grouped. */
export function Posts({ posts, caption, today, isGrouped = false }: { readonly posts: readonly SeenPost[]; readonly caption: string; readonly today: CalendarDate; readonly isGrouped?: boolean }): ReactNode {
  const isPartly = posts.some(({ sight }) => sight.kind === 'held')
  const Table = isGrouped ? GroupedPosts : SinglePosts
  return (
    <>
      <Table posts={posts} caption={caption} today={today} />
      {hasActingUp(posts.map(({ sight }) => sight)) && <p className="ek-note">{postWords.actingGloss}</p>}
      {isPartly && <p className="ek-note">{words.whoSees}</p>}
    </>
  )
}

function SinglePosts({ posts, caption, today }: { readonly posts: readonly SeenPost[]; readonly caption: string; readonly today: CalendarDate }): ReactNode {
  return (
    <DataTable
      caption={caption}
      columns={[{ heading: words.post }, { heading: words.band }, { heading: words.heldBy }]}
      rows={posts.map(({ post, sight }) => [
        <a key="post" href={href(paths.post, { post: post.postId })}>
          {post.title}
        </a>,
        bandWords[post.band],
        <HoldersText key="holders" sight={sight} today={today} />,
      ])}
    />
  )
}

function Closed({ units, posts }: { readonly units: readonly Unit[]; readonly posts: UnitView['closedPosts'] }): ReactNode {
  if (units.length + posts.length === 0) return null
  const closed = [
    ...units.map(({ unitId, name, closedOn }) => ({ name, closedOn, to: href(paths.unit, { unit: unitId }) })),
    ...posts.map(({ postId, title, closedOn }) => ({ name: title, closedOn, to: href(paths.post, { post: postId }) })),
  ]
  return (
    <details className="nhsuk-details ek-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{words.closedSummary}</span>
      </summary>
      <div className="nhsuk-details__text">
        <ul className="nhsuk-list">
          {closed.map(({ name, closedOn, to }) => (
            <li key={to}>
              <a href={to}>{name}</a>
              {closedOn !== null && <span className="ek-note">{organisationWords.closedOn(dateText(closedOn))}</span>}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

function keeperLinks({ unitId, parentId, closedOn }: Unit): Parameters<typeof KeeperLinks>[0]['links'] {
  const unit = { unit: unitId }
  const change = { text: words.edit, href: href(paths.unitChange, unit) }
  if (closedOn !== null) return [change]
  const add = [{ text: words.addUnit, href: href(paths.unitNew, unit) }, { text: words.addPost, href: href(paths.postNew, unit) }]
  return [...add, change, ...(parentId === null ? [] : [{ text: words.close, href: href(paths.unitClose, unit) }])]
}
