import { Button } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { offsetOf } from '../../../kernel/paging.ts'
import { DataTable, PageHeading, Pages, SelectField, dateText, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { improvementsOnPage } from '../rules/at-work.ts'
import type { ImprovementSearch, ImprovementsFound, ListedImprovement } from '../service/list-improvements.ts'
import { listWords as words } from '../words/list.ts'
import { stateWords } from '../words/states.ts'

export interface ListPageModel {
  readonly search: ImprovementSearch
  readonly found: ImprovementsFound
  readonly nameOf: (personId: string) => string
  /** They may see who leads improvements, in numbers. */
  readonly isFigureReader: boolean
}

/** The improvements of the organisation, those of the viewer first. */
export function listPage({ search, found, nameOf, isFigureReader }: ListPageModel): string {
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.home, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        {found.mayBegin && (
          <p>
            <a className="nhsuk-button" href={href(paths.improvementNew)}>
              {words.begin}
            </a>
          </p>
        )}
        <h2 className="nhsuk-heading-m">{words.own}</h2>
        {found.own.length === 0 ? <p>{words.noneOwn}</p> : <Listed caption={words.ownCaption} listed={found.own} nameOf={nameOf} />}
        <h2 className="nhsuk-heading-m">{words.others}</h2>
        <Search search={search} found={found} />
        {found.total === 0 ? <p>{words.none}</p> : <Others search={search} found={found} nameOf={nameOf} />}
        {isFigureReader && (
          <p>
            <a href={href(paths.improvementLeads)}>{words.leadsLink}</a>
          </p>
        )}
      </>
    ),
  })
}

/** Before there is any unit. */
export function nothingPage(): string {
  return sitePage({ title: words.title, wayBack: { kind: 'back', link: { text: words.home, href: href(paths.home) } }, content: <PageHeading heading={words.title} answer={words.nothing} /> })
}

function Search({ search, found }: Pick<ListPageModel, 'search' | 'found'>): ReactNode {
  return (
    <search>
      <form className="ek-plain-form" method="get" action={href(paths.improvements)} noValidate>
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-one-half">
            <SelectField id="unit" name="unit" label={words.unit} value={search.unitId} none={words.allUnits} choices={found.units.map(({ unit, path }) => ({ value: unit.unitId, text: path }))} />
          </div>
          <div className="nhsuk-grid-column-one-half">
            <SelectField id="show" name="show" label={words.show} value={search.state} choices={Object.entries(words.filters).map(([value, text]) => ({ value, text }))} />
          </div>
        </div>
        <Button secondary>{words.button}</Button>
      </form>
    </search>
  )
}

function Others({ search, found, nameOf }: Pick<ListPageModel, 'search' | 'found' | 'nameOf'>): ReactNode {
  const { total, page, pages, others } = found
  const to = (other: number) => href(paths.improvements, {}, { unit: search.unitId || undefined, show: search.state, page: other })
  const first = offsetOf(page, improvementsOnPage) + 1
  const whole = (value: number) => numberText(value, { decimals: 0 })
  return (
    <>
      <Listed caption={words.othersCaption(words.filters[search.state])} listed={others} nameOf={nameOf} />
      {pages > 1 && <Pages shown={words.shown(whole(first), whole(first + others.length - 1), whole(total))} before={page > 1 ? to(page - 1) : null} after={page < pages ? to(page + 1) : null} />}
    </>
  )
}

function Listed({ caption, listed, nameOf }: { readonly caption: string; readonly listed: readonly ListedImprovement[]; readonly nameOf: ListPageModel['nameOf'] }): ReactNode {
  return (
    <DataTable
      caption={caption}
      isCaptionHidden
      columns={Object.values(words.columns).map((heading) => ({ heading }))}
      rows={listed.map(({ improvement, unitPath, leads }) => [
        <a key="title" href={href(paths.improvement, { improvement: improvement.improvementId })}>
          {improvement.title}
        </a>,
        unitPath,
        stateWords[improvement.state],
        leads.length === 0 ? words.nobody : leads.map(({ personId }) => nameOf(personId)).join(', '),
        improvement.aim.by === null ? words.noDay : dateText(improvement.aim.by),
      ])}
    />
  )
}
