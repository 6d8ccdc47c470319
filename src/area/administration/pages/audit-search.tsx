import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { DateQuestion, SelectField, TextField } from '../../../platform/design/index.ts'
import { type Query, href, paths } from '../../../platform/http/paths.ts'
import type { AuditDay, AuditDayProblem } from '../rules/audit-filter.ts'
import type { FoundPeople } from '../service/found-people.ts'
import { actionText } from '../words/audit-actions.ts'
import { auditDayText, auditWords as words } from '../words/audit.ts'

/** A search of the trail as it was typed or linked. */
export interface TypedSearch {
  /** A name that was typed; '' when none was. */
  readonly name: string
  /** Of a person who was chosen; '' when none was. */
  readonly person: string
  readonly action: string
  readonly days: Readonly<Record<AuditDay, TypedDate>>
}

/** A search as the query of an address, without the name: whoever was chosen stands in it by id. */
export function searchQuery({ person, action, days }: TypedSearch): Query {
  const part = (text: string) => (text === '' ? undefined : text)
  return {
    person: part(person),
    what: part(action),
    'from-day': part(days.from.day),
    'from-month': part(days.from.month),
    'from-year': part(days.from.year),
    'to-day': part(days.to.day),
    'to-month': part(days.to.month),
    'to-year': part(days.to.year),
  }
}

/** The form of a search, which is asked by an address that holds no name. */
export function AuditSearch({ typed, chosenName, actions, problems }: {
  readonly typed: TypedSearch
  /** Of the person who was chosen; null when nobody was. */
  readonly chosenName: string | null
  readonly actions: readonly string[]
  readonly problems: readonly AuditDayProblem[]
}): ReactNode {
  const problemOf = (field: AuditDay) => {
    const found = problems.find((problem) => problem.field === field)
    return found === undefined ? {} : { problem: auditDayText(found) }
  }
  return (
    <search>
      <form method="get" action={href(paths.audit)} noValidate className="ek-plain-form">
        {chosenName === null ? (
          <TextField id="q" name="q" label={words.search.person} hint={words.search.personHint} value={typed.name} />
        ) : (
          <p>
            <input type="hidden" name="person" value={typed.person} />
            <strong>{words.search.personChosen(chosenName)}.</strong> <a href={href(paths.audit, {}, searchQuery({ ...typed, person: '' }))}>{words.search.personLeave}</a>
          </p>
        )}
        <SelectField id="what" name="what" label={words.search.action} none={words.search.anyAction} value={typed.action} choices={actions.map((value) => ({ value, text: actionText(value) }))} />
        <DateQuestion name="from" legend={words.search.from} size="s" hint={words.search.dayHint} value={typed.days.from} {...problemOf('from')} />
        <DateQuestion name="to" legend={words.search.to} size="s" hint={words.search.dayHint} value={typed.days.to} {...problemOf('to')} />
        <button type="submit" className="nhsuk-button" data-module="nhsuk-button">
          {words.search.button}
        </button>
      </form>
    </search>
  )
}

/** Asks which of the people of a name is meant. */
export function ChoosePerson({ typed, found: { people, hasMore } }: { readonly typed: TypedSearch; readonly found: FoundPeople }): ReactNode {
  if (people.length === 0) return <p>{words.choose.none(typed.name)}</p>
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.choose.heading(typed.name)}</h2>
      <ul>
        {people.map(({ personId, name, post, hasLeft }) => (
          <li key={personId}>
            <a href={href(paths.audit, {}, searchQuery({ ...typed, person: personId }))}>{name}</a> {hasLeft && words.choose.left}
            <span className="ek-note">{post ?? words.choose.noPost}</span>
          </li>
        ))}
      </ul>
      {hasMore && <p>{words.choose.more}</p>}
    </section>
  )
}
