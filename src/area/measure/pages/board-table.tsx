import { Fragment, type ReactNode } from 'react'
import { AssuranceIcon, DataTable, VariationIcon } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import type { Names } from '../../people/index.ts'
import { type MeasureDomain, measureDomains } from '../records.ts'
import { assuranceGroupOf, variationGroupOf } from '../rules/board-filter.ts'
import type { BoardLine } from '../service/see-board.ts'
import { boardWords as words } from '../words/board.ts'
import { pointDayText, valueText } from '../words/measure-text.ts'
import type { BoardModel } from './board-model.ts'
import { Sparkline } from './sparkline.tsx'
import { ownerText } from './who.ts'

/** The lines of a page, management apart from leadership. */
export function BoardTable({ board: { lines }, names }: BoardModel): ReactNode {
  return measureDomains.map((domain) => <DomainTable key={domain} domain={domain} lines={lines.filter(({ measure }) => measure.domain === domain)} names={names} />)
}

function DomainTable({ domain, lines, names }: { readonly domain: MeasureDomain; readonly lines: readonly BoardLine[]; readonly names: Names }): ReactNode {
  if (lines.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.headings[domain]}</h2>
      <DataTable caption={words.listCaption[domain]} isCaptionHidden columns={Object.values(words.columns).map((heading) => ({ heading }))} rows={lines.map((line) => cellsOf(line, names))} />
    </>
  )
}

function cellsOf({ measure, unitPath, judged, last, next, enteredAt }: BoardLine, names: Names): readonly ReactNode[] {
  const { variation, assurance } = judged
  return [
    <Fragment key="name">
      <a href={href(paths.measure, { measure: measure.measureId })}>{measure.name}</a>
      <span className="ek-note">{unitPath}</span>
    </Fragment>,
    last === null ? words.noValue : words.onDay(valueText(last.value, measure), pointDayText(last.day, measure)),
    last === null || last.target === null ? words.noTarget : valueText(last.target, measure),
    <Said key="variation" icon={variation === null ? null : <VariationIcon icon={variation} size={28} hasWordsBeside />} text={words.shortVariations[variationGroupOf(variation)]} />,
    <Said key="assurance" icon={assurance === null ? null : <AssuranceIcon icon={assurance} size={28} hasWordsBeside />} text={words.shortAssurances[assuranceGroupOf(assurance)]} />,
    <Sparkline key="line" judged={judged} name={words.courseOf(measure.name)} />,
    <Fragment key="owner">
      {ownerText(names, measure.ownerPersonId)}
      <span className="ek-note">{entryText(enteredAt, next?.isOverdue === true ? pointDayText(next.day, measure) : null)}</span>
    </Fragment>,
  ]
}

function Said({ icon, text }: { readonly icon: ReactNode; readonly text: string }): ReactNode {
  return (
    <span className="ek-said">
      {icon}
      <span>{text}</span>
    </span>
  )
}

function entryText(enteredAt: Date | null, overdue: string | null): string {
  if (enteredAt === null) return words.neverEntered
  const { dayOfEntry, isOverdue } = words
  const entered = dayOfEntry(londonDay(enteredAt))
  return overdue === null ? entered : `${entered}. ${isOverdue(overdue)}`
}
