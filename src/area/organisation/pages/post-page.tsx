import type { ReactNode } from 'react'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { DataTable, DetailsTable, KeyFacts, PageHeading, bandWords, dateText, numberText, professionWords, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Post } from '../records.ts'
import { pathText } from '../rules/unit-tree.ts'
import type { PostHolder } from '../service/holders.ts'
import type { PostView, SeenLine } from '../service/see-post.ts'
import { type Done, organisationWords, peopleText, postsText } from '../words/organisation.ts'
import { postWords as words } from '../words/post.ts'
import { KeeperLinks, organisationPage } from './frame.tsx'
import { HoldersText, ToCome, hasActingUp, howText } from './holders-text.tsx'
import { Posts } from './unit-page.tsx'

/** One post: what it is, who holds it as far as the viewer may see, whom it reports to, and who reports to it. */
export function postPage(view: PostView, today: CalendarDate, done: Done | null): string {
  const { post, path, tree, isKept } = view
  return organisationPage({
    title: post.title,
    path,
    done,
    content: (
      <>
        <PageHeading heading={post.title} answer={words.answer(bandWords[post.band], pathText(tree, post.unitId))} />
        {post.closedOn !== null && <p>{post.closedOn <= today ? organisationWords.closedOn(dateText(post.closedOn)) : organisationWords.closesOn(dateText(post.closedOn))}</p>}
        <HoldersSection view={view} today={today} />
        <LineSection view={view} today={today} />
        <h2 className="nhsuk-heading-m nhsuk-u-margin-top-6">{words.factsHeading}</h2>
        <KeyFacts facts={factsOf(post, isKept)} />
        {isKept && <KeeperLinks heading={words.change} links={keeperLinks(post)} />}
        {/* Last: on a telephone a team is a long way to scroll. */}
        <ReportsSection view={view} today={today} />
      </>
    ),
  })
}

function HoldersSection({ view: { sight, otherHolders }, today }: { readonly view: PostView; readonly today: CalendarDate }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.holdersHeading}</h2>
      {sight.kind === 'vacant' && <p>{words.vacantCaption}</p>}
      {sight.kind === 'held' && <p className="ek-reading">{words.onlyHeld}</p>}
      {sight.kind === 'names' && <HoldersTable caption={words.holderNow} holders={sight.holders} today={today} />}
      <ToCome sight={sight} />
      {hasActingUp([sight]) && <p className="ek-note">{words.actingGloss}</p>}
      {otherHolders !== null && otherHolders.length > 0 && <DetailsTable summary={words.holdersSummary} table={holdersTable(words.holdersCaption, otherHolders, today)} />}
    </>
  )
}

function HoldersTable({ caption, holders, today }: { readonly caption: string; readonly holders: readonly PostHolder[]; readonly today: CalendarDate }): ReactNode {
  return <DataTable {...holdersTable(caption, holders, today)} />
}

function holdersTable(caption: string, holders: readonly PostHolder[], today: CalendarDate): Parameters<typeof DataTable>[0] {
  return {
    caption,
    columns: [{ heading: words.holder }, { heading: words.how }, { heading: words.from }, { heading: words.to }],
    rows: holders.map((holder) => [
      holder.name ?? words.erased,
      holder.kind === 'substantive' ? words.ownPost : holder.endsOn !== null && holder.endsOn <= today ? words.pastHow[holder.kind] : howText(holder, today),
      dateText(holder.startsOn),
      lastDay(holder.endsOn),
    ]),
  }
}

/** Days are kept with the first day after; people say the last day. */
function lastDay(endsOn: CalendarDate | null): string {
  return endsOn === null ? words.stillHolds : dateText(addDays(endsOn, -1))
}

function LineSection({ view: { manager, lines }, today }: { readonly view: PostView; readonly today: CalendarDate }): ReactNode {
  const others = lines.filter(({ line }) => line.startsOn > today || (line.endsOn !== null && line.endsOn <= today))
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.lineHeading}</h2>
      {manager === null ? (
        <p>{words.lineNone}</p>
      ) : (
        <>
          <p>
            <a href={href(paths.post, { post: manager.post.postId })}>{manager.post.title}</a>
          </p>
          <div className="ek-note">
            <HoldersText sight={manager.sight} today={today} />
          </div>
        </>
      )}
      {others.length > 0 && <DetailsTable summary={words.lineSummary} table={linesTable(lines)} />}
    </>
  )
}

function linesTable(lines: readonly SeenLine[]): Parameters<typeof DataTable>[0] {
  return {
    caption: words.lineCaption,
    columns: [{ heading: words.line }, { heading: words.from }, { heading: words.to }],
    rows: lines.map(({ line, to }) => [to.title, dateText(line.startsOn), lastDay(line.endsOn)]),
  }
}

function ReportsSection({ view: { post, reports }, today }: { readonly view: PostView; readonly today: CalendarDate }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.reportsHeading}</h2>
      <p>{reports.length === 0 ? words.spanNoLines : reports.length === 1 ? words.spanLine : words.spanLines(postsText(reports.length))}</p>
      {post.statedSpan !== null && <p className="ek-reading">{words.spanStated(peopleText(post.statedSpan))}</p>}
      {reports.length > 0 && <Posts posts={reports} caption={words.reportsCaption} today={today} />}
    </>
  )
}

function factsOf(post: Post, isKept: boolean): Parameters<typeof KeyFacts>[0]['facts'] {
  return [
    { name: words.band, value: bandWords[post.band] },
    { name: words.profession, value: professionWords[post.profession] },
    { name: words.stage, value: stageWords[post.stage] },
    { name: words.clinical, value: post.isClinical ? words.clinicalYes : words.clinicalNo },
    { name: words.protectedHours, value: post.protectedHours === null ? words.protectedNone : words.protectedValue(numberText(post.protectedHours, hoursFormat(post.protectedHours))) },
    ...(isKept ? [{ name: words.positionNumber, value: post.positionNumber ?? words.none }] : []),
  ]
}

/** Hours come in quarters: as many decimals as there are. */
function hoursFormat(hours: number): { readonly decimals: number } {
  return { decimals: Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2 }
}

function keeperLinks({ postId, closedOn }: Post): Parameters<typeof KeeperLinks>[0]['links'] {
  const post = { post: postId }
  const edit = { text: words.edit, href: href(paths.postChange, post) }
  if (closedOn !== null) return [edit]
  return [edit, { text: words.reportsTo, href: href(paths.postReportsTo, post) }, { text: words.close, href: href(paths.postClose, post) }]
}
