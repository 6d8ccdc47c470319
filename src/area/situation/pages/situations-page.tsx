import { Button, Select } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Bullets, Doors, PageHeading, trendWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { LibrarySituation } from '../content/library-situation.ts'
import type { LibraryCounts, LibraryFilter } from '../rules/library-filter.ts'
import { fieldOfWorkWords, kindOf, libraryWords as words, placeWords } from '../words/library.ts'

/** What the front of the room shows. */
export interface SituationsModel {
  readonly filter: LibraryFilter
  readonly counts: LibraryCounts
  readonly shown: readonly LibrarySituation[]
  /** How many the whole library has. */
  readonly all: number
  /** How many the practice has. */
  readonly toPractise: number
}

const libraryAddress = `${href(paths.situations)}#library`

/** Three ways into the situation reader, what it can and cannot do, and the library. */
export function situationsPage(model: SituationsModel): string {
  return sitePage({
    title: words.title,
    part: 'situations',
    content: (
      <>
        <PageHeading heading={words.heading} answer={words.answer} />
        <Doors
          isFirstLarge
          doors={[
            { text: words.doors.describe.title, href: href(paths.situationQuestions), words: words.doors.describe.text },
            { text: words.doors.read.title, href: libraryAddress, words: words.doors.read.text(model.all) },
            { text: words.doors.practise.title(model.toPractise), href: href(paths.situationPractice), words: words.doors.practise.text },
          ]}
        />
        <h2 className="nhsuk-heading-m">{words.canHeading}</h2>
        <Bullets lines={words.can} />
        <p>
          <a href={href(paths.situationMethod)}>{words.methodLink}</a>
        </p>
        <Library {...model} />
      </>
    ),
  })
}

function Library({ filter, counts, shown, all }: SituationsModel): ReactNode {
  return (
    <section id="library">
      <h2 className="nhsuk-heading-l">{words.libraryHeading}</h2>
      <search>
        <form className="ek-search" method="get" action={libraryAddress}>
          <Filter name="field" label={words.filterField} value={filter.field} counts={counts.field} names={fieldOfWorkWords} />
          <Filter name="place" label={words.filterPlace} value={filter.place} counts={counts.place} names={placeWords} />
          <Filter name="trend" label={words.filterTrend} value={filter.trend} counts={counts.trend} names={trendWords} />
          <Button>{words.show}</Button>
        </form>
      </search>
      <p>
        <strong>{words.count(shown.length, all)}</strong> {shown.length === 0 && words.nothing}{' '}
        {shown.length < all && <a href={libraryAddress}>{words.clear}</a>}
      </p>
      <ul className="nhsuk-list">
        {shown.map((situation) => (
          <li key={situation.id}>
            <a href={href(paths.situation, { situation: situation.id })}>{situation.title}</a>
            <span className="ek-note">{kindOf(situation)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface FilterModel<Word extends string> {
  readonly name: string
  readonly label: string
  readonly value: Word | null
  readonly counts: ReadonlyMap<Word, number>
  readonly names: Readonly<Record<Word, string>>
}

function Filter<Word extends string>({ name, label, value, counts, names }: FilterModel<Word>): ReactNode {
  return (
    <Select id={name} name={name} label={label} defaultValue={value ?? ''}>
      <Select.Option value="">{words.any}</Select.Option>
      {[...counts].map(([word, count]) => (
        <Select.Option key={word} value={word}>
          {words.option(names[word], count)}
        </Select.Option>
      ))}
    </Select>
  )
}
