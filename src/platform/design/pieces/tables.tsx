import { useId } from 'react'
import type { ReactNode } from 'react'
import { Details, SummaryList } from 'nhsuk-react-components'
import { words } from '../words.ts'

/** A table; the first cell of each row names the row. An absent cell reads "no figure". */
export interface TableModel {
  readonly caption: string
  readonly columns: readonly { readonly heading: ReactNode; readonly isNumber?: boolean }[]
  readonly rows: readonly (readonly ReactNode[])[]
}

/** More numbers in a row than a phone shows side by side. */
const numbersSideBySide = 4

/** How a table fits a narrow window: many numbers scroll beside the names, the rows of a list become cards, few numbers fit as they are. */
function fitOf(columns: TableModel['columns']): 'scrolls' | 'cards' | 'fits' {
  const further = columns.slice(1)
  if (further.filter(({ isNumber }) => isNumber).length > numbersSideBySide) return 'scrolls'
  return further.some(({ isNumber }) => isNumber !== true) ? 'cards' : 'fits'
}

/**
 * A table that scrolls inside itself where it is too wide, by touch, mouse and keyboard; on a phone each row of a list is a card, with the heading in front of each value.
 * Hide the caption only under a heading that says the same.
 */
export function DataTable({ caption, columns, rows, isCaptionHidden = false }: TableModel & { readonly isCaptionHidden?: boolean }): ReactNode {
  const captionId = useId()
  const fit = fitOf(columns)
  const numeric = (index: number, kind: 'header' | 'cell') => (columns[index]?.isNumber ? `nhsuk-table__${kind} nhsuk-table__${kind}--numeric` : `nhsuk-table__${kind}`)
  const inFront = (heading: ReactNode) => (fit === 'cards' && typeof heading === 'string' && heading !== '' ? { 'data-heading': `${heading}: ` } : {})
  return (
    <div className="nhsuk-scroll" data-module="nhsuk-scroll">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- who has no mouse scrolls by keyboard, also without
          the script of the NHS component; a group, because a landmark for each table would bury the landmarks of the page */}
      <div className="nhsuk-scroll__content" role="group" aria-labelledby={captionId} tabIndex={0}>
        <table className={`nhsuk-table nhsuk-table--compact ek-table ek-table--${fit}`}>
          <caption className={`nhsuk-table__caption nhsuk-table__caption--s${isCaptionHidden ? ' nhsuk-u-visually-hidden' : ''}`} id={captionId}>
            {caption}
          </caption>
          <thead className="nhsuk-table__head">
            <tr className="nhsuk-table__row">
              {columns.map(({ heading }, index) => (
                <th className={numeric(index, 'header')} scope="col" key={index}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="nhsuk-table__body">
            {rows.map((cells, row) => (
              <tr className="nhsuk-table__row" key={row}>
                {columns.map(({ heading }, index) =>
                  index === 0 ? (
                    <th className="nhsuk-table__header ek-table__name" scope="row" key={index}>
                      {cells[0]}
                    </th>
                  ) : (
                    <td className={numeric(index, 'cell')} key={index} {...inFront(heading)}>
                      {cells[index] ?? <span className="ek-absent">{words.noFigure}</span>}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fit === 'scrolls' && <p className="ek-table-hint">{words.scrollSideways}</p>}
    </div>
  )
}

/** A table behind a details element. @param of tells it from others of its page, for who hears it */
export function DetailsTable({ summary = words.showTable, of, table }: { readonly summary?: string; readonly of?: string; readonly table: TableModel }): ReactNode {
  return (
    <Details className="ek-details">
      <Details.Summary>
        {summary}
        {of !== undefined && <span className="nhsuk-u-visually-hidden">: {of}</span>}
      </Details.Summary>
      <Details.Text>
        <DataTable {...table} />
      </Details.Text>
    </Details>
  )
}

/** A short list of facts by name. */
export function KeyFacts({ facts }: { readonly facts: readonly { readonly name: string; readonly value: ReactNode; readonly note?: ReactNode }[] }): ReactNode {
  return (
    <SummaryList className="ek-key-facts">
      {facts.map(({ name, value, note }) => (
        <SummaryList.Row key={name}>
          <SummaryList.Key>{name}</SummaryList.Key>
          <SummaryList.Value>
            {value}
            {note !== undefined && <span className="ek-note">{note}</span>}
          </SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}
