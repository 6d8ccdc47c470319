import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { HeldPost, ReportingPost } from '../service/people-store.ts'
import type { PersonView } from '../service/view-person.ts'
import { teamWords } from '../words/people.ts'
import { personWords as words } from '../words/person.ts'
import { kindText, nameOf, postText } from './holding-text.ts'

/** To which posts those of a person report, and who holds them. */
export function Managers({ view }: { readonly view: PersonView }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.manager}</h2>
      {view.now.length === 0 && <p>{words.noPosts}</p>}
      {view.now.map((post) => (
        <Manager key={post.holdingId} post={post} line={view.managers.find(({ postId }) => postId === post.postId)} mayChange={view.actions?.end.has(post.holdingId) === true} />
      ))}
    </>
  )
}

function Manager({ post, line, mayChange }: { readonly post: HeldPost; readonly line: ReportingPost | undefined; readonly mayChange: boolean }): ReactNode {
  if (line !== undefined) {
    const { reportsTo, holders } = line
    return <p>{holders.length === 0 ? words.reportsToVacant(post.title, reportsTo.title) : words.reportsTo(post.title, reportsTo.title, holders.map(nameOf).join(', '))}</p>
  }
  return (
    <p>
      {words.reportsToNobody(post.title)} {mayChange && <a href={href(paths.postReportsTo, { post: post.postId })}>{words.setLine}</a>}
    </p>
  )
}

/** The people whose posts report to posts of a person. */
export function Managed({ view: { managed }, today }: { readonly view: PersonView; readonly today: CalendarDate }): ReactNode {
  const rows = managed.map(({ holding, mayOpen, ...person }) => [
    mayOpen ? (
      <a href={href(paths.person, { person: person.personId })} key="name">
        {nameOf(person)}
      </a>
    ) : (
      nameOf(person)
    ),
    postText(holding),
    dateText(holding.startsOn),
    kindText(holding, today),
  ])
  const { name, post, since, kind } = teamWords.columns
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.managed}</h2>
      {rows.length === 0 ? <p>{words.noManaged}</p> : <DataTable caption={words.managedCaption} columns={[name, post, since, kind].map((heading) => ({ heading }))} rows={rows} />}
    </>
  )
}
