import type { ReactNode } from 'react'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { DataTable, Notice, SearchForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import type { FoundPeople } from '../service/found-people.ts'
import type { RoleGrant } from '../service/roles.ts'
import { roleText, rolesWords as words } from '../words/roles.ts'
import { administrationPage } from './administration-page.tsx'

/** Who has which role, and the search for whom to give one. */
export function rolesPage({ grants, typed, found, done, onlyAdministrator }: {
  readonly grants: readonly RoleGrant[]
  readonly typed: string
  /** Null when nothing was searched for. */
  readonly found: FoundPeople | null
  readonly done: string | null
  /** The name of the one administrator who stays; null when there are more. */
  readonly onlyAdministrator: string | null
}): string {
  return administrationPage({
    title: words.title,
    answer: words.answer,
    done,
    content: (
      <>
        <h2 className="nhsuk-heading-m">{words.find.heading}</h2>
        <SearchForm action={href(paths.roles)} field={{ id: 'q', name: 'q', label: words.find.label, hint: words.find.hint, value: typed }} button={words.find.button} />
        {found !== null && <Found typed={typed} found={found} />}
        <p className="ek-reading">{words.takesEffect}</p>
        {onlyAdministrator !== null && <Notice>{words.onlyOne(onlyAdministrator)}</Notice>}
        {grants.length === 0 ? <p>{words.none}</p> : <GrantTable grants={grants} />}
      </>
    ),
  })
}

function GrantTable({ grants }: { readonly grants: readonly RoleGrant[] }): ReactNode {
  const { person, role, since, by, take } = words.columns
  return (
    <DataTable
      caption={words.caption}
      columns={[{ heading: person }, { heading: role }, { heading: since }, { heading: by }, { heading: take }]}
      rows={grants.map((grant) => [
        `${nameText(grant.name)}${grant.hasLeft ? ` ${words.hasLeft}` : ''}`,
        roleText(grant.role, grant.unit?.name ?? null),
        dateText(londonDay(grant.grantedAt)),
        grant.grantedBy === null ? words.setUp : nameText(grant.grantedBy),
        <a key="take" href={href(paths.roleTake, { grant: grant.grantId })} aria-label={words.take(nameText(grant.name), roleText(grant.role, grant.unit?.name ?? null))}>
          {words.takeShort}
        </a>,
      ])}
    />
  )
}

function Found({ typed, found: { people, hasMore } }: { readonly typed: string; readonly found: FoundPeople }): ReactNode {
  if (people.length === 0) return <p>{words.find.none(typed)}</p>
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.find.found(typed)}</h2>
      <ul>
        {people.map(({ personId, name, post, hasLeft }) => (
          <li key={personId}>
            {hasLeft ? `${name} ${words.hasLeft}` : <a href={href(paths.roles, {}, { person: personId })}>{words.find.choose(name)}</a>}
            <span className="ek-note">{post ?? words.find.noPost}</span>
          </li>
        ))}
      </ul>
      {hasMore && <p>{words.find.more}</p>}
    </section>
  )
}
