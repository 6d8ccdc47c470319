import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { DetailsTable, momentText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { wayWords } from '../words/measure.ts'
import { observationText, pointDayText } from '../words/measure-text.ts'
import { pageWords as words } from '../words/measure-page.ts'
import type { MeasurePageModel } from './measure-model.ts'
import { whoText } from './who.ts'

/** Rows that a page holds at most. */
const rowsShown = 200

/** Every value with who entered it, the latest first. */
export function ValueTable({ series: { measure, observations }, names, isKept }: MeasurePageModel): ReactNode {
  if (observations.length === 0) return null
  const { day, value, entered, change } = words.valueColumns
  const hasChange = isKept && measure.closedOn === null
  const rows = observations.toReversed().slice(0, rowsShown).map((one) => {
    const dayText = pointDayText(one.day, measure)
    const shown = observationText(one, measure)
    const cells: readonly ReactNode[] = [dayText, one.ghostReason === null ? shown : `${shown}. ${words.leftOut(one.ghostReason)}`, words.entered(momentText(one.enteredAt), whoText(names, one.enteredBy), wayWords[one.way])]
    const link = (
      <a href={href(paths.measureValue, { measure: measure.measureId, day: one.day })} key={one.day}>
        {words.changeLink}
        <span className="nhsuk-u-visually-hidden">{words.changeOf(dayText)}</span>
      </a>
    )
    return hasChange ? [...cells, link] : cells
  })
  const columns = [{ heading: day }, { heading: value }, { heading: entered }, ...(hasChange ? [{ heading: change }] : [])]
  return (
    <>
      <DetailsTable summary={words.valuesSummary} table={{ caption: words.valuesCaption, columns, rows }} />
      {observations.length > rowsShown && <p>{words.shownAtMost(formatNumber(rowsShown))}</p>}
    </>
  )
}

/** What values were before they were changed or taken away. */
export function ValueHistory({ series: { measure }, earlier, names }: MeasurePageModel): ReactNode {
  if (earlier.length === 0) return null
  const { day, was, deed, reason } = words.historyColumns
  const rows = earlier.slice(0, rowsShown).map((one) => {
    const who = whoText(names, one.changedBy)
    return [pointDayText(one.day, measure), observationText(one, measure), one.isRemoval ? words.historyRemoved(momentText(one.changedAt), who) : words.historyChanged(momentText(one.changedAt), who), one.reason ?? words.historyNone]
  })
  return <DetailsTable summary={words.historySummary} table={{ caption: words.historyCaption, columns: [{ heading: day }, { heading: was }, { heading: deed }, { heading: reason }], rows }} />
}
