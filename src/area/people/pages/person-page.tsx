import type { ReactNode } from 'react'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { KeyFacts, PageHeading, dateText, roleWords, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PersonView } from '../service/view-person.ts'
import { type Done as DoneName, doneWords, personWords as words } from '../words/person.ts'
import { headingText, nameOf } from './holding-text.ts'
import { Managers, Managed } from './person-lines.tsx'
import { EarlierPosts, PostsTable } from './posts-table.tsx'

export interface PersonPageModel {
  readonly view: PersonView
  readonly today: CalendarDate
  /** What was done on the page before, if anything. */
  readonly done: DoneName | null
  /** Acting up that was entered just now, to be followed by what support is agreed. */
  readonly begunHoldingId: string | null
}

/** A person, for somebody close to them. */
export function personPage({ view, today, done, begunHoldingId }: PersonPageModel): string {
  const name = nameOf(view.person)
  const list = view.as === 'keeper' ? { text: words.people, href: href(paths.people) } : { text: words.team, href: href(paths.team) }
  return sitePage({
    title: name,
    wayBack: { kind: 'back', link: list },
    content: (
      <>
        {done !== null && <Done done={done} begunHoldingId={begunHoldingId} />}
        <PageHeading heading={name} answer={view.now.map((post) => headingText(post, today)).join(' ') || words.noPosts} />
        <Facts view={view} />
        <h2 className="nhsuk-heading-m">{words.posts}</h2>
        {view.now.length === 0 ? <p>{words.noPosts}</p> : <PostsTable caption={words.posts} posts={view.now} view={view} today={today} />}
        {view.toCome.length > 0 && (
          <>
            <h2 className="nhsuk-heading-m">{words.toCome}</h2>
            <PostsTable caption={words.toCome} posts={view.toCome} view={view} today={today} />
          </>
        )}
        {view.before.length > 0 && <EarlierPosts posts={view.before} units={view.units} today={today} />}
        <Managers view={view} />
        <Roles view={view} />
        <Actions view={view} today={today} />
        {/* Last: on a telephone a team is a long way to scroll. */}
        <Managed view={view} today={today} />
        <p>{words.recorded}</p>
      </>
    ),
  })
}

function Done({ done, begunHoldingId }: { readonly done: DoneName; readonly begunHoldingId: string | null }): ReactNode {
  if (begunHoldingId === null) return <Notice>{doneWords[done]}</Notice>
  return (
    <Notice>
      <p>
        {doneWords[done]} <a href={href(paths.transitionNew, {}, { holding: begunHoldingId })}>{words.enterSupport}</a>
      </p>
    </Notice>
  )
}

function Facts({ view: { as, person, supervisor } }: { readonly view: PersonView }): ReactNode {
  return (
    <KeyFacts
      facts={[
        { name: words.contact, value: person.email === null ? words.noEmail : <a href={`mailto:${person.email}`}>{person.email}</a> },
        ...(as === 'keeper' ? [{ name: words.employeeNumber, value: person.employeeNumber ?? words.noNumber }] : []),
        { name: words.supervisor, value: supervisor === null ? words.noSupervisor : nameOf(supervisor) },
        ...(person.leftOn === null ? [] : [{ name: words.lastDay, value: dateText(addDays(person.leftOn, -1)) }]),
      ]}
    />
  )
}

function Roles({ view: { roles, units } }: { readonly view: PersonView }): ReactNode {
  if (roles === null) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.roles}</h2>
      {roles.length === 0 && <p>{words.noRoles}</p>}
      <ul>
        {roles.map(({ role, unitId }) => {
          const unit = units.find((one) => one.unitId === unitId)
          return <li key={`${role} ${unitId ?? ''}`}>{unit === undefined ? roleWords[role] : `${roleWords[role]}: ${unit.path}`}</li>
        })}
      </ul>
    </>
  )
}

function Actions({ view: { actions, person, roles }, today }: { readonly view: PersonView; readonly today: CalendarDate }): ReactNode {
  if (actions === null) return null
  const { personId } = person
  const hasLeft = person.leftOn !== null && person.leftOn <= today
  const links = [
    { text: hasLeft ? words.comesBack : words.start, href: href(paths.personStart, { person: personId }) },
    ...(actions.change ? [{ text: words.change, href: href(paths.personChange, { person: personId }) }] : []),
    ...(hasLeft ? [] : [{ text: words.chooseSupervisor, href: href(paths.personSupervisor, { person: personId }) }]),
    ...(actions.leave ? [{ text: words.leave, href: href(paths.personLeave, { person: personId }) }] : []),
    // Roles are told to administrators alone, and so are these.
    ...(hasLeft || roles === null ? [] : [{ text: words.signOut, href: href(paths.personSignOut, { person: personId }) }]),
    ...(hasLeft && roles !== null ? [{ text: words.erase, href: href(paths.erase, { person: personId }) }] : []),
  ]
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.actions}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {links.map(({ text, href: to }) => (
          <li key={to}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
      {!actions.change && <p>{words.forAdministrator}</p>}
      {actions.change && !actions.leave && !hasLeft && <p>{words.outside}</p>}
    </>
  )
}
