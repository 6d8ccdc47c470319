import { Button, Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { offsetOf } from '../../../kernel/paging.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { CheckboxQuestion, CsvLink, Doors, PageHeading, Pages, SelectField, TextField } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { assuranceGroups, measuresOnPage, variationGroups } from '../rules/board-filter.ts'
import type { Board } from '../service/see-board.ts'
import { boardWords as words } from '../words/board.ts'
import { BoardMatrix } from './board-matrix.tsx'
import type { BoardModel } from './board-model.ts'
import { BoardTable } from './board-table.tsx'
import { boardAddress, queryOf, unitsField } from './board-address.ts'

/** Many measures at once: each with what its last value says and what to expect of its target. */
export function boardPage(model: BoardModel): string {
  const { board, isMatrix } = model
  const { search } = board
  return sitePage({
    title: words.title,
    wayBack: { kind: 'back', link: { text: words.yourPage, href: href(paths.home) } },
    content: (
      <>
        <PageHeading heading={words.title} answer={board.hasAny ? answerOf(board) : words.emptyShort} />
        <p>
          <a className="nhsuk-button nhsuk-button--secondary" href={href(paths.measureNew)}>
            {words.add}
          </a>
        </p>
        {board.hasAny || search.units.kind !== 'mine' ? <Filter {...model} /> : null}
        {board.hasAny ? <Found {...model} /> : <Empty isMine={search.units.kind === 'mine'} />}
        {board.total > 0 && (
          <p>
            <a href={boardAddress({ ...search, page: 1 }, isMatrix ? 'list' : 'icons')}>{isMatrix ? words.asList : words.asMatrix}</a>
          </p>
        )}
        {board.total > 0 && <CsvLink href={href(paths.measuresCsv, {}, queryOf(search))} what={words.download} />}
      </>
    ),
  })
}

function answerOf({ total, counts, overdue }: Board): string {
  const unlikely = counts.filter(({ variation }) => variation !== 'common-cause' && variation !== 'cannot-tell').reduce((sum, { count }) => sum + count, 0)
  const measures = total === 1 ? words.oneMeasure : words.measures(formatNumber(total))
  return words.answer(measures, unlikely === 0 ? words.unlikelyNone : words.unlikely(formatNumber(unlikely)), overdue === 0 ? words.overdueNone : words.overdue(formatNumber(overdue)))
}

function Found(model: BoardModel): ReactNode {
  const { board, isMatrix } = model
  if (board.total === 0) return <p>{words.nothingFound}</p>
  if (isMatrix) return <BoardMatrix {...board} />
  const first = offsetOf(board.page, measuresOnPage) + 1
  const to = (page: number) => boardAddress({ ...board.search, page }, 'list')
  return (
    <>
      <BoardTable {...model} />
      {board.pages > 1 && (
        <Pages
          shown={words.shown(formatNumber(first), formatNumber(first + board.lines.length - 1), formatNumber(board.total))}
          before={board.page > 1 ? to(board.page - 1) : null}
          after={board.page < board.pages ? to(board.page + 1) : null}
        />
      )}
    </>
  )
}

function Empty({ isMine }: { readonly isMine: boolean }): ReactNode {
  return (
    <div className="ek-reading">
      <p>{isMine ? words.emptyMine : words.emptyAll}</p>
      <p>{words.emptyMineNext}</p>
      <Doors
        doors={[
          { text: words.add, href: href(paths.measureNew), words: words.addWords },
          ...(isMine ? [{ text: words.seeAll, href: href(paths.measures, {}, { unit: 'all' }), words: words.seeAllWords }] : []),
          { text: words.try, href: href(paths.chartAMeasure), words: words.tryWords },
        ]}
      />
    </div>
  )
}

function Filter({ board: { search, units }, isMatrix }: BoardModel): ReactNode {
  const own = [...(search.isOwn ? ['own'] : []), ...(search.isOverdue ? ['overdue'] : [])]
  const isNarrowed = search.text !== '' || search.domain !== null || search.variation !== null || search.assurance !== null || own.length > 0
  return (
    <Details className="ek-details" open={isNarrowed}>
      <Details.Summary>{words.filterLabel}</Details.Summary>
      <Details.Text>
        <search>
          <form className="ek-plain-form" method="get" action={href(paths.measures)} noValidate>
            {isMatrix && <input type="hidden" name="view" value="icons" />}
            <div className="nhsuk-grid-row">
              <div className="nhsuk-grid-column-one-third">
                <SelectField id="unit" name="unit" label={words.unit} value={unitsField(search.units)} choices={[{ value: 'mine', text: words.mine }, { value: 'all', text: words.all }, ...units.map(({ unitId, path }) => ({ value: unitId, text: path }))]} />
                <TextField id="q" name="q" label={words.text} value={search.text} />
              </div>
              <div className="nhsuk-grid-column-one-third">
                <SelectField id="domain" name="domain" label={words.domain} none={words.allDomains} value={search.domain ?? ''} choices={domains.map((value) => ({ value, text: words.domains[value] }))} />
                <SelectField id="variation" name="variation" label={words.variation} none={words.allVariations} value={search.variation ?? ''} choices={variationGroups.map((value) => ({ value, text: words.variations[value] }))} />
              </div>
              <div className="nhsuk-grid-column-one-third">
                <SelectField id="assurance" name="assurance" label={words.assurance} none={words.allAssurances} value={search.assurance ?? ''} choices={assuranceGroups.map((value) => ({ value, text: words.assurances[value] }))} />
                <CheckboxQuestion name="only" legend={words.only} size="s" values={own} choices={[{ value: 'own', text: words.own }, { value: 'overdue', text: words.overdueOnly }]} />
              </div>
            </div>
            <Button secondary>{words.show}</Button>
          </form>
        </search>
      </Details.Text>
    </Details>
  )
}
