import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { PlainForm, dateText, momentText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ChartView } from '../../chart-a-measure/index.ts'
import { pageWords as words } from '../words/measure-page.ts'
import { valueWords } from '../words/values.ts'
import type { MeasurePageModel } from './measure-model.ts'
import { whoText } from './who.ts'

const markedShown = 12

/** Points that are unlikely to be chance, each with why. */
export function MarkedPoints({ marked }: { readonly marked: ChartView['marked'] }): ReactNode {
  if (marked.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.markedHeading}</h2>
      <p>{words.markedLatest}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {marked.slice(0, markedShown).map(({ name, why }) => (
          <li key={name}>{`${name}: ${why.join('; ')}`}</li>
        ))}
      </ul>
      {marked.length > markedShown && <p>{words.markedMore(formatNumber(marked.length - markedShown))}</p>}
    </>
  )
}

/** Where limits begin anew: who decided it and why, withdrawn ones too. */
export function Rebases({ series: { rebases }, names }: MeasurePageModel): ReactNode {
  if (rebases.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.rebasesHeading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {rebases.map(({ rebaseId, startsOn, reason, decidedBy, decidedAt, withdrawn }) => (
          <li key={rebaseId}>
            {words.rebase(dateText(startsOn), ended(reason), whoText(names, decidedBy), momentText(decidedAt))}
            {withdrawn !== null && ` ${words.withdrawn(dateText(startsOn), ended(withdrawn.reason), whoText(names, withdrawn.by), momentText(withdrawn.at))}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function ended(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`
}

/** Takes the last entry back. */
export function Undo({ series: { measure }, lastEntry, names, from }: MeasurePageModel): ReactNode {
  if (lastEntry === null || measure.closedOn !== null) return null
  const { at, by, added, changed } = lastEntry
  const what = [...(added > 0 ? [valueWords.added(formatNumber(added))] : []), ...(changed > 0 ? [valueWords.changed(formatNumber(changed))] : [])].join(', ')
  return (
    <>
      <p>{valueWords.undoText(what, momentText(at), whoText(names, by))}</p>
      <PlainForm action={href(paths.measureValues, { measure: measure.measureId })} from={from} carried={{ deed: ['undo'], at: [String(at.getTime())] }} buttons={[{ text: valueWords.undoButton, isSecondary: true }]} />
    </>
  )
}
