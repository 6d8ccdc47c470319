import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, dateText, type FormOrigin, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { TeamMember, TeamPost, TeamView } from '../service/view-team.ts'
import { holdingWords } from '../words/holdings.ts'
import { peopleWords, teamWords as words } from '../words/people.ts'
import { kindText, nameOf, postText } from './holding-text.ts'

/** The people who report to somebody, and those who chose them. */
/** @param origin makes where a form comes from, one for each */
export function teamPage({ reports, supervised }: TeamView, today: CalendarDate, origin: () => FormOrigin): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: peopleWords.home, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <Part heading={words.reports} note={words.reportsNote} none={words.noReports} caption={words.reportsCaption} members={reports} today={today} />
        <Part heading={words.supervised} note={words.supervisedNote} none={words.noSupervised} caption={words.supervisedCaption} members={supervised} today={today} />
        {supervised.map((member) => (
          <Decline key={member.personId} member={member} from={origin()} />
        ))}
        {reports.length > 0 && (
          <p>
            <a href={href(paths.teamProfile)}>{words.profile}</a>
          </p>
        )}
        {[...reports, ...supervised].some(({ posts }) => posts.some(({ kind }) => kind !== 'substantive')) && <p>{holdingWords.kindsNote}</p>}
      </>
    ),
  })
}

/** Whoever was chosen without being asked can say no. */
function Decline({ member, from }: { readonly member: TeamMember; readonly from: FormOrigin }): ReactNode {
  return <PlainForm action={href(paths.team)} from={from} carried={{ person: [member.personId] }} buttons={[{ text: `${words.decline}${words.declineOf(nameOf(member))}`, isSecondary: true }]} />
}

interface PartModel {
  readonly heading: string
  readonly note: string
  readonly none: string
  readonly caption: string
  readonly members: readonly TeamMember[]
  readonly today: CalendarDate
}

function Part({ heading, note, none, caption, members, today }: PartModel): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p>{members.length === 0 ? none : note}</p>
      {members.length > 0 && <DataTable caption={caption} columns={Object.values(words.columns).map((text) => ({ heading: text }))} rows={members.flatMap((member) => rowsOf(member, today))} />}
    </>
  )
}

function rowsOf(member: TeamMember, today: CalendarDate): readonly (readonly ReactNode[])[] {
  const name = (
    <a href={href(paths.person, { person: member.personId })} key={member.personId}>
      {nameOf(member)}
    </a>
  )
  if (member.posts.length === 0) return [[name, holdingWords.noPost, '', '', '', '']]
  return member.posts.map((post) => [name, postText(post), <UnitLink key="unit" post={post}>{post.unitName}</UnitLink>, dateText(post.startsOn), kindText(post, today), ownTeam(post)])
}

/** One level further down: how many, and where they are. */
function ownTeam(post: TeamPost): ReactNode {
  return post.reports === 0 ? '' : <UnitLink post={post}>{words.theirTeam(post.reports)}</UnitLink>
}

function UnitLink({ post: { unitId }, children }: { readonly post: TeamPost; readonly children: ReactNode }): ReactNode {
  return <a href={href(paths.unit, { unit: unitId })}>{children}</a>
}
