import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { Fragment, type ReactNode } from 'react'
import { AssuranceIcon, DataTable, VariationIcon } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { assuranceGroupOf, variationGroupOf } from '../rules/board-filter.ts'
import type { BoardLine } from '../service/see-board.ts'
import { boardWords as words } from '../words/board.ts'
import { shortDayText, valueText, withUnitBesideName } from '../words/measure-text.ts'
import type { BoardModel } from './board-model.ts'
import { Sparkline } from './sparkline.tsx'
import { ownerText } from './who.ts'

type Beside = Pick<BoardModel, 'names' | 'viewerId'> & {
  /** The only unit of the page, whose name stands once above all lines; null for several. */
  readonly onlyUnit: string | null
  /** Names that more than one unit of the page has. */
  readonly sharedNames: ReadonlySet<string>
}

/** The lines of a page, management apart from leadership. */
export function BoardTable({ board: { lines }, names, viewerId }: BoardModel): ReactNode {
  const onlyUnit = new Set(lines.map(({ measure }) => measure.unitId)).size === 1 ? (lines[0]?.unitPath ?? null) : null
  const beside = { names, viewerId, onlyUnit, sharedNames: sharedNamesOf(lines) }
  return (
    <>
      {onlyUnit !== null && <p>{onlyUnit}</p>}
      {domains.map((domain) => (
        <DomainTable key={domain} domain={domain} lines={lines.filter(({ measure }) => measure.domain === domain)} beside={beside} />
      ))}
    </>
  )
}

function sharedNamesOf(lines: readonly BoardLine[]): ReadonlySet<string> {
  const unitOfName = new Map(lines.map(({ unitName, measure }) => [unitName, measure.unitId]))
  return new Set(lines.flatMap(({ unitName, measure }) => (unitOfName.get(unitName) === measure.unitId ? [] : [unitName])))
}

function DomainTable({ domain, lines, beside }: { readonly domain: Domain; readonly lines: readonly BoardLine[]; readonly beside: Beside }): ReactNode {
  if (lines.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.headings[domain]}</h2>
      <DataTable caption={words.listCaption[domain]} isCaptionHidden columns={Object.values(words.columns).map((heading) => ({ heading }))} rows={lines.map((line) => cellsOf(line, beside))} />
    </>
  )
}

function cellsOf(line: BoardLine, beside: Beside): readonly ReactNode[] {
  const { measure, unitName, unitPath, judged } = line
  return [
    <Fragment key="name">
      <a href={href(paths.measure, { measure: measure.measureId })}>{measure.name}</a>
      {beside.onlyUnit === null && (
        <span className="ek-note" title={unitPath}>
          {beside.sharedNames.has(unitName) ? unitPath : unitName}
        </span>
      )}
    </Fragment>,
    <LatestValue key="latest" {...line} />,
    <TargetOfLast key="target" {...line} />,
    <Sparkline key="line" judged={judged} name={words.courseOf(measure.name)} />,
    <LastEntry key="entry" line={line} beside={beside} />,
  ]
}

function LatestValue({ measure, judged: { variation }, last }: BoardLine): ReactNode {
  if (last === null) return words.noValue
  const said = words.shortVariations[variationGroupOf(variation)]
  return <Said icon={variation === null ? null : <VariationIcon icon={variation} size={28} hasWordsBeside />} text={words.onDay(withUnitBesideName(measure, valueText(last.value, measure)), shortDayText(last.day, measure), said)} />
}

function TargetOfLast({ measure, judged: { assurance }, last }: BoardLine): ReactNode {
  if (last === null || last.target === null) return words.noTarget
  const said = words.shortAssurances[assuranceGroupOf(assurance)]
  return <Said icon={assurance === null ? null : <AssuranceIcon icon={assurance} size={28} hasWordsBeside />} text={words.ofTarget(valueText(last.target, measure), said)} />
}

function Said({ icon, text }: { readonly icon: ReactNode; readonly text: string }): ReactNode {
  return (
    <span className="ek-said">
      {icon}
      <span>{text}</span>
    </span>
  )
}

/** When somebody last entered a value, or which is overdue; who answers, where it is not the viewer. */
function LastEntry({ line: { measure, next, enteredAt }, beside: { names, viewerId } }: { readonly line: BoardLine; readonly beside: Beside }): ReactNode {
  const entered = enteredAt === null ? words.neverEntered : shortDayText(londonDay(enteredAt))
  return (
    <>
      {next?.isOverdue === true ? words.isOverdue(shortDayText(next.day, measure)) : entered}
      {measure.ownerPersonId !== viewerId && <span className="ek-note">{ownerText(names, measure.ownerPersonId)}</span>}
    </>
  )
}
