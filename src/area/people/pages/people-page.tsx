import { Button } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { offsetOf } from '../../../kernel/paging.ts'
import { CsvLink, DataTable, PageHeading, Pages, SelectField, TextField, dateText, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ListedPerson, PeopleFound, PeopleSearch } from '../service/find-people.ts'
import { listStates, peopleOnPage } from '../rules/people-list.ts'
import { holdingWords } from '../words/holdings.ts'
import { peopleWords as words, stateWords } from '../words/people.ts'
import { kindText, nameOf } from './holding-text.ts'

export interface PeoplePageModel {
  readonly search: PeopleSearch
  readonly found: PeopleFound
  readonly today: CalendarDate
  /** An administrator sees all; an OD lead is told that they see their units. */
  readonly isForAll: boolean
  /** The whole list can be had as a file. */
  readonly hasDownload: boolean
}

/** The people whom somebody keeps, searched and page by page. */
export function peoplePage({ search, found, today, isForAll, hasDownload }: PeoplePageModel): string {
  const count = found.total === 1 ? words.onePerson : words.people(wholeText(found.total))
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.home, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer(stateWords[search.state], count)} />
        {!isForAll && <p>{words.scope}</p>}
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={href(paths.personNew)}>
            {words.add}
          </a>
        </p>
        <Search search={search} found={found} />
        <List search={search} found={found} today={today} isForAll={isForAll} />
        {hasDownload && <CsvLink href={href(paths.peopleCsv)} what={words.download} />}
      </>
    ),
  })
}

function Search({ search, found }: Pick<PeoplePageModel, 'search' | 'found'>): ReactNode {
  return (
    <search>
      <form className="ek-plain-form" method="get" action={href(paths.people)} noValidate>
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-one-third">
            <TextField id="q" name="q" label={words.search.label} value={search.text} />
          </div>
          <div className="nhsuk-grid-column-one-third">
            <SelectField id="unit" name="unit" label={words.search.unit} value={search.unitId} none={words.search.allUnits} choices={found.units.map(({ unitId, path }) => ({ value: unitId, text: path }))} />
          </div>
          <div className="nhsuk-grid-column-one-third">
            <SelectField id="show" name="show" label={words.search.state} value={search.state} choices={listStates.map((state) => ({ value: state, text: stateWords[state] }))} />
          </div>
        </div>
        <Button secondary>{words.search.button}</Button>
      </form>
    </search>
  )
}

function List({ search, found, today, isForAll }: Omit<PeoplePageModel, 'hasDownload'>): ReactNode {
  const { total, page, pages, people } = found
  if (total === 0) return <Nobody isEmpty={isForAll && search.text === '' && search.unitId === '' && search.state === 'here'} />
  const to = (other: number) => href(paths.people, {}, { q: search.text || undefined, unit: search.unitId || undefined, show: search.state === 'here' ? undefined : search.state, page: other })
  const first = offsetOf(page, peopleOnPage) + 1
  return (
    <>
      <DataTable caption={words.caption} columns={Object.values(words.columns).map((heading) => ({ heading }))} rows={people.flatMap((person) => rowsOf(person, today))} />
      <p>{holdingWords.kindsNote}</p>
      {pages > 1 && (
        <Pages
          shown={words.shown(wholeText(first), wholeText(first + people.length - 1), wholeText(total))}
          before={page > 1 ? to(page - 1) : null}
          after={page < pages ? to(page + 1) : null}
        />
      )}
    </>
  )
}

function Nobody({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  if (!isEmpty) return <p>{words.none}</p>
  return (
    <>
      <p>{words.empty}</p>
      <p>
        <a href={href(paths.imports)}>{words.import}</a>
      </p>
    </>
  )
}

/** One row for each post; the name stands on each, so that no row needs another to be read. */
function rowsOf(person: ListedPerson, today: CalendarDate): readonly (readonly ReactNode[])[] {
  const name = (
    <a href={href(paths.person, { person: person.personId })} key={person.personId}>
      {nameOf(person)}
    </a>
  )
  if (person.posts.length === 0) return [[name, holdingWords.noPost, '', '', '']]
  return person.posts.map((post) => [name, post.title, post.unitName, dateText(post.startsOn), kindText(post, today)])
}

function wholeText(value: number): string {
  return numberText(value, { decimals: 0 })
}
