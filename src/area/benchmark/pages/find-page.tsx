import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Doors, PageHeading, ProblemSummary, SearchForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { BenchmarkOrganisation } from '../rules/dataset.ts'
import { findWords as words } from '../words/find.ts'

/** An organisation in a list, and whether there are figures of it. */
export interface ListedOrganisation {
  readonly organisation: BenchmarkOrganisation
  readonly hasFigures: boolean
}

/** What was asked, and what was found. */
export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly typed: string; readonly found: readonly ListedOrganisation[] }

/** The page that finds an organisation by name or code. */
export function findPage(search: Search, withFigures: readonly BenchmarkOrganisation[]): string {
  const problem = search.kind === 'empty' ? words.empty : undefined
  return sitePage({
    part: 'organisations',
    title: titleOf(search),
    hasProblem: problem !== undefined,
    content: (
      <>
        <ProblemSummary problems={problem === undefined ? [] : [{ fieldId: 'q', words: problem }]} />
        <PageHeading heading={words.title} answer={words.lead} />
        <SearchForm
          action={href(paths.findOrganisation)}
          field={{
            id: 'q',
            name: 'q',
            label: words.label,
            hint: words.hint,
            value: search.kind === 'found' ? search.typed : '',
            ...(problem === undefined ? {} : { problem }),
          }}
          button={words.button}
        />
        {search.kind === 'found' && <Results {...search} />}
        <All organisations={withFigures} />
        <h2 className="nhsuk-heading-m">{words.alsoTitle}</h2>
        <Doors
          doors={[
            { text: words.also.national, href: href(paths.nationalPicture), words: words.also.nationalHint },
            { text: words.also.compare, href: href(paths.compareOrganisations), words: words.also.compareHint },
            { text: words.also.method, href: href(paths.benchmarkMethod), words: words.also.methodHint },
          ]}
        />
      </>
    ),
  })
}

function titleOf(search: Search): string {
  if (search.kind !== 'found') return words.title
  return search.found.length === 0 ? words.none(search.typed) : words.results(search.typed, search.found.length)
}

function Results({ typed, found }: { readonly typed: string; readonly found: readonly ListedOrganisation[] }): ReactNode {
  if (found.length === 0) {
    return (
      <section>
        <h2 className="nhsuk-heading-m">{words.none(typed)}</h2>
        <p>{words.noneAdvice}</p>
      </section>
    )
  }
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.results(typed, found.length)}</h2>
      <ul className="nhsuk-list ek-results">
        {found.map(({ organisation, hasFigures }) => (
          <li key={organisation.code}>
            <a href={href(paths.organisation, { code: organisation.code })}>{organisation.name}</a>
            <span className="ek-note">
              {organisation.code}, {organisation.type}
              {!hasFigures && `. ${words.withoutFigures}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function All({ organisations }: { readonly organisations: readonly BenchmarkOrganisation[] }): ReactNode {
  return (
    <Details>
      <Details.Summary>{words.allTitle(organisations.length)}</Details.Summary>
      <Details.Text>
        <ul className="nhsuk-list">
          {organisations.map((organisation) => (
            <li key={organisation.code}>
              <a href={href(paths.organisation, { code: organisation.code })}>{organisation.name}</a>
            </li>
          ))}
        </ul>
      </Details.Text>
    </Details>
  )
}
